import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface LaunchOptions {
  servicePort: number;
  localM365Port: number;
  playgroundPort: number;
  dataDir: string;
  /** Folder of captured Graph responses to serve in place of the made-up school. */
  capturedFolder: string | null;
  playground: boolean;
}

const HELP = `npm start -- [--data <folder>] [--no-playground]

  --data <folder>   serve captured Microsoft Graph responses (secureScores*.json, secureScoreControlProfiles*.json)
  --no-playground   leave out Microsoft's Agents Playground, the Teams client for the laptop

Environment: PORT (3978), LOCAL_M365_PORT (8443), PLAYGROUND_PORT (56150), DATA_DIR (.data)`;

/** What `npm start` was asked for. Throws an Error whose message is meant for the person who typed it. */
export function readOptions(args: string[], env: Record<string, string | undefined>): LaunchOptions {
  const { values } = parse(args);
  return {
    servicePort: port(env, 'PORT', 3978),
    localM365Port: port(env, 'LOCAL_M365_PORT', 8443),
    playgroundPort: port(env, 'PLAYGROUND_PORT', 56150),
    dataDir: resolve(env.DATA_DIR ?? '.data'),
    capturedFolder: values.data === undefined ? null : resolve(values.data),
    playground: values['no-playground'] !== true,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { data: { type: 'string' }, 'no-playground': { type: 'boolean' } } });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : 'The command was not understood.'}\n\n${HELP}`);
  }
}

function port(env: Record<string, string | undefined>, name: string, standard: number): number {
  const given = env[name];
  if (given === undefined || given === '') return standard;
  const value = Number(given);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new Error(`${name} is "${given}", but a port is a whole number from 1 to 65535, such as ${standard}.`);
}
