import { z } from 'zod';

export interface Config {
  mode: 'production' | 'local';
  /** What this process does: answer requests, run jobs, or both. */
  role: 'all' | 'web' | 'worker';
  /** `host` is what to listen on; `publicUrl` has no slash at its end. */
  http: { host: string; port: number; publicUrl: string };
  /** null only in local mode: then the bot endpoint asks nobody who they are, on loopback. */
  bot: BotConfig | null;
  entra: EntraConfig;
  graph: { baseUrl: string; writeBack: boolean };
  /** Groups that give a role beside the directory roles; null where none is configured. */
  access: { readerGroupId: string | null; operatorGroupId: string | null };
  database: { kind: 'postgres'; url: string } | { kind: 'embedded'; folder: string };
  /** null: the chat answers without a language model. */
  model: { baseUrl: string; apiKey: string | null; name: string } | null;
  log: { level: LogLevel };
  telemetry: { otlpEndpoint: string | null };
  /** The app's id in its Teams manifest, for deep links; the bot id where none is given. */
  teams: { appId: string | null };
  /** Signs the addresses of pictures in cards; the same in all processes. */
  images: { signingSecret: string };
  /** Opens POST /_local/clock to the local Microsoft 365; null closes it. Local mode only. */
  control: { secret: string | null };
}

export interface BotConfig {
  id: string;
  type: 'UserAssignedMsi' | 'SingleTenant';
  tenantId: string;
  password: string | null;
  openIdMetadataUrl: string;
  tokenIssuer: string;
}

export interface EntraConfig {
  clientId: string;
  tenantId: string;
  /** null: managed identity. */
  clientSecret: string | null;
  authorityHost: string;
  /** What a tab token may be meant for. */
  audiences: string[];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EXAMPLE_ID = '0f0e0d0c-1111-2222-3333-444455556666';

const guid = z.string().regex(GUID, 'is not an id').toLowerCase();
const origin = (...protocols: string[]) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), 'is not such an address')
    .transform((text) => text.replace(/\/+$/, ''));
const secret = (characters: number) => z.string().min(characters, `is shorter than ${characters} characters`);
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port')
  .transform(Number)
  .refine((number) => number <= 65_535, 'is not a port');

interface Setting {
  /** What it is for, and when it is needed. */
  about: string;
  /** What a right value is, to finish the sentence "it has to be ...". */
  right: string;
  example: string;
  /** Taken where the variable is absent or empty. */
  byDefault?: string;
  /** Its value is never repeated in a message. */
  secret?: true;
  schema: z.ZodType<unknown, string>;
}

/**
 * Every setting of the service, read from the environment. An empty value counts as absent.
 * `npm run doctor` and docs/operations.md print this table.
 */
export const SETTINGS = {
  SCOREKEEPER_MODE: {
    about: 'production, or local: everything on this computer against the local Microsoft 365.',
    right: 'production or local',
    example: 'production',
    byDefault: 'production',
    schema: z.enum(['production', 'local']),
  },
  PORT: {
    about: 'Port to listen on; 0 takes a free one.',
    right: 'a number from 0 to 65535',
    example: '3978',
    byDefault: '3978',
    schema: port,
  },
  PUBLIC_URL: {
    about: 'Where Teams reaches this service. Needed in production; http://localhost:<PORT> in local mode.',
    right: 'an https address (in local mode http on this computer too)',
    example: 'https://scorekeeper.example.edu',
    schema: origin('https:', 'http:'),
  },
  PROCESS_ROLE: {
    about: 'web answers requests, worker runs jobs, all does both. Several processes need DATABASE_URL.',
    right: 'all, web or worker',
    example: 'worker',
    byDefault: 'all',
    schema: z.enum(['all', 'web', 'worker']),
  },
  BOT_ID: {
    about: 'Application id of the bot registration. Without it the service starts only in local mode.',
    right: `an id such as ${EXAMPLE_ID}`,
    example: EXAMPLE_ID,
    schema: guid,
  },
  BOT_TYPE: {
    about: 'How the bot proves who it is: by managed identity, or as an app with a password.',
    right: 'UserAssignedMsi or SingleTenant',
    example: 'UserAssignedMsi',
    byDefault: 'UserAssignedMsi',
    schema: z.enum(['UserAssignedMsi', 'SingleTenant']),
  },
  BOT_TENANT_ID: {
    about: 'Tenant of the bot registration. Needed beside BOT_ID.',
    right: `an id such as ${EXAMPLE_ID}`,
    example: EXAMPLE_ID,
    schema: guid,
  },
  BOT_PASSWORD: {
    about: 'Client secret of the bot. Needed with BOT_TYPE=SingleTenant, unused otherwise.',
    right: 'the secret as Entra showed it once',
    example: '(secret)',
    secret: true,
    schema: secret(1),
  },
  AAD_APP_CLIENT_ID: {
    about: 'Application id that reads Microsoft Graph and that the tab signs in to.',
    right: `an id such as ${EXAMPLE_ID}`,
    example: EXAMPLE_ID,
    schema: guid,
  },
  AAD_APP_TENANT_ID: {
    about: 'Tenant whose Secure Score is kept and whose people are answered.',
    right: `an id such as ${EXAMPLE_ID}`,
    example: EXAMPLE_ID,
    schema: guid,
  },
  AAD_APP_CLIENT_SECRET: {
    about: "Client secret of that application. Absent: the service's managed identity is used.",
    right: 'the secret as Entra showed it once',
    example: '(secret)',
    secret: true,
    schema: secret(1),
  },
  AUTHORITY_HOST: {
    about: 'Where tokens come from. Another one for national clouds and tests.',
    right: 'an https address',
    example: 'https://login.microsoftonline.us',
    byDefault: 'https://login.microsoftonline.com',
    schema: origin('https:'),
  },
  GRAPH_BASE_URL: {
    about: 'Microsoft Graph. Another one for national clouds and tests.',
    right: 'an https address: over http the access token would be left out',
    example: 'https://graph.microsoft.us',
    byDefault: 'https://graph.microsoft.com',
    schema: origin('https:'),
  },
  BOT_OPENID_METADATA_URL: {
    about: 'Where the keys of messages to the bot are described. Follows from AUTHORITY_HOST; set it for tests.',
    right: 'an https address (in local mode http on this computer too)',
    example: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    schema: origin('https:', 'http:'),
  },
  BOT_TOKEN_ISSUER: {
    about: 'Who signs messages to the bot. Follows from AUTHORITY_HOST; set it for tests.',
    right: 'an https address',
    example: 'https://api.botframework.us',
    schema: origin('https:'),
  },
  DATABASE_URL: {
    about: 'Postgres 15 or newer. Either this or DATA_DIR; this one is taken where both are set.',
    right: 'an address such as postgres://user:password@host:5432/scorekeeper',
    example: 'postgres://scorekeeper:(secret)@db.example.edu:5432/scorekeeper',
    secret: true,
    schema: origin('postgres:', 'postgresql:'),
  },
  DATA_DIR: {
    about: 'Folder of the embedded database, for one single process. In local mode .data where absent.',
    right: 'a folder on a disk that stays',
    example: '/var/lib/scorekeeper',
    schema: z.string(),
  },
  WRITE_BACK: {
    about: 'on: decisions are written to Microsoft (needs SecurityEvents.ReadWrite.All). off: they are kept here only.',
    right: 'on or off',
    example: 'off',
    byDefault: 'on',
    schema: z.enum(['on', 'off']).transform((word) => word === 'on'),
  },
  READER_GROUP_ID: {
    about: 'Optional Entra group whose members may read, beside the directory roles.',
    right: `an id such as ${EXAMPLE_ID}`,
    example: EXAMPLE_ID,
    schema: guid,
  },
  OPERATOR_GROUP_ID: {
    about: 'Optional Entra group whose members may decide, notify and set the digest, beside the directory roles.',
    right: `an id such as ${EXAMPLE_ID}`,
    example: EXAMPLE_ID,
    schema: guid,
  },
  TEAMS_APP_ID: {
    about: 'Id of the app in its Teams manifest, for links into the tab.',
    right: `an id such as ${EXAMPLE_ID}`,
    example: EXAMPLE_ID,
    schema: guid,
  },
  IMAGE_SIGNING_SECRET: {
    about: 'Signs the addresses of pictures in cards, the same in all processes. Needed in production.',
    right: 'at least 32 random characters, such as from: openssl rand -hex 32',
    example: '(secret)',
    secret: true,
    schema: secret(32),
  },
  OPENAI_BASE_URL: {
    about:
      'A service that speaks the OpenAI API, to sort chat messages that the rules do not understand. Needs OPENAI_MODEL.',
    right: 'an http or https address',
    example: 'https://api.openai.com/v1',
    schema: origin('https:', 'http:'),
  },
  OPENAI_API_KEY: {
    about: 'Key for OPENAI_BASE_URL, where it asks for one.',
    right: 'the key as the provider gave it',
    example: '(secret)',
    secret: true,
    schema: secret(1),
  },
  OPENAI_MODEL: {
    about: 'Name of the model at OPENAI_BASE_URL.',
    right: 'a name that the provider lists',
    example: 'gpt-4o-mini',
    schema: z.string(),
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    about: 'Where traces are sent. Checked, but not used yet.',
    right: 'an http or https address',
    example: 'http://127.0.0.1:4318',
    schema: origin('https:', 'http:'),
  },
  LOG_LEVEL: {
    about: 'How much is logged.',
    right: LOG_LEVELS.join(', '),
    example: 'warn',
    byDefault: 'info',
    schema: z.enum(LOG_LEVELS),
  },
  CONTROL_SECRET: {
    about: 'Local mode only: lets the local Microsoft 365 set the clock of this service.',
    right: 'at least 16 characters, and absent in production',
    example: '(secret)',
    secret: true,
    schema: secret(16),
  },
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

type Values = { [N in SettingName]: z.output<(typeof SETTINGS)[N]['schema']> | undefined };

export interface SettingProblem {
  name: SettingName;
  /** Finishes the sentence that begins with the name: 'is missing'. */
  wrong: string;
  /** What would be right. */
  right: string;
}

/** All that is wrong with the settings, in one message; secrets are not repeated. */
export class ConfigError extends Error {
  constructor(readonly problems: SettingProblem[]) {
    const lines = problems.map(({ name, wrong, right }) => `  ${name} ${wrong}. It has to be ${right}.`);
    const count = problems.length === 1 ? 'one setting needs' : `${problems.length} settings need`;
    super(
      `Scorekeeper does not start: ${count} attention.\n${lines.join('\n')}\nSet them in the environment and start again.`,
    );
    this.name = 'ConfigError';
  }
}

/** Reads all settings, or throws one ConfigError that lists every mistake. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const problems: SettingProblem[] = [];
  const values = readValues(env, problems);
  const local = values.SCOREKEEPER_MODE === 'local';
  const wrong = (name: SettingName, what: string, right: string = SETTINGS[name].right) => {
    if (!problems.some((problem) => problem.name === name)) problems.push({ name, wrong: what, right });
  };
  const need = (name: SettingName, why: string) => {
    if (values[name] === undefined) wrong(name, `is missing${why}`);
  };

  need('AAD_APP_CLIENT_ID', '');
  need('AAD_APP_TENANT_ID', '');
  if (values.BOT_ID !== undefined) need('BOT_TENANT_ID', ', and BOT_ID needs it beside it');
  if (values.BOT_ID !== undefined && values.BOT_TYPE === 'SingleTenant') {
    need('BOT_PASSWORD', ', and BOT_TYPE=SingleTenant needs it');
  }
  if (values.OPENAI_BASE_URL !== undefined) need('OPENAI_MODEL', ', and OPENAI_BASE_URL needs it beside it');
  if (values.OPENAI_MODEL !== undefined) need('OPENAI_BASE_URL', ', and OPENAI_MODEL needs it beside it');
  if (values.DATABASE_URL === undefined && values.PROCESS_ROLE !== undefined && values.PROCESS_ROLE !== 'all') {
    wrong('DATABASE_URL', `is missing, and PROCESS_ROLE=${values.PROCESS_ROLE} shares a database with other processes`);
  }
  for (const name of ['PUBLIC_URL', 'BOT_OPENID_METADATA_URL'] as const) {
    const url = values[name];
    if (url?.startsWith('http:') && !(local && isLoopback(url))) wrong(name, `is "${url}"`);
  }
  if (!local) {
    need('PUBLIC_URL', '');
    need('BOT_ID', ' (only SCOREKEEPER_MODE=local starts without it)');
    if (values.BOT_ID === undefined) need('BOT_TENANT_ID', '');
    need('IMAGE_SIGNING_SECRET', '');
    if (values.DATABASE_URL === undefined && values.DATA_DIR === undefined) {
      wrong(
        'DATABASE_URL',
        'is missing, and so is DATA_DIR',
        `${SETTINGS.DATABASE_URL.right}, or DATA_DIR ${SETTINGS.DATA_DIR.right}`,
      );
    }
    if (values.CONTROL_SECRET !== undefined) wrong('CONTROL_SECRET', 'is set: in production nobody may set the clock');
  }

  if (problems.length > 0) throw new ConfigError(inTableOrder(problems));
  return arrange(values, local);
}

function readValues(env: NodeJS.ProcessEnv, problems: SettingProblem[]): Values {
  const entries = Object.entries(SETTINGS as Record<string, Setting>).map(([name, setting]) => {
    const given = env[name]?.trim();
    const text = given === undefined || given === '' ? setting.byDefault : given;
    if (text === undefined) return [name, undefined];
    const parsed = setting.schema.safeParse(text);
    if (parsed.success) return [name, parsed.data];
    const reason = parsed.error.issues[0]?.message ?? 'cannot be read';
    problems.push({
      name: name as SettingName,
      wrong: setting.secret ? (reason.startsWith('is ') ? reason : 'cannot be read') : `is "${text}"`,
      right: setting.right,
    });
    return [name, undefined];
  });
  return Object.fromEntries(entries) as Values;
}

function inTableOrder(problems: SettingProblem[]): SettingProblem[] {
  const order = Object.keys(SETTINGS);
  return [...problems].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function arrange(values: Values, local: boolean): Config {
  const port = values.PORT ?? 3978;
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${port}`;
  const bot = arrangeBot(values);
  const clientId = present(values.AAD_APP_CLIENT_ID);
  return {
    mode: local ? 'local' : 'production',
    role: values.PROCESS_ROLE ?? 'all',
    http: { host: local ? '127.0.0.1' : '0.0.0.0', port, publicUrl },
    bot,
    entra: {
      clientId,
      tenantId: present(values.AAD_APP_TENANT_ID),
      clientSecret: values.AAD_APP_CLIENT_SECRET ?? null,
      authorityHost: present(values.AUTHORITY_HOST),
      audiences: audiences(clientId, bot?.id ?? clientId, new URL(publicUrl).host),
    },
    graph: { baseUrl: present(values.GRAPH_BASE_URL), writeBack: values.WRITE_BACK ?? true },
    access: { readerGroupId: values.READER_GROUP_ID ?? null, operatorGroupId: values.OPERATOR_GROUP_ID ?? null },
    database: values.DATABASE_URL
      ? { kind: 'postgres', url: values.DATABASE_URL }
      : { kind: 'embedded', folder: values.DATA_DIR ?? '.data' },
    model:
      values.OPENAI_BASE_URL && values.OPENAI_MODEL
        ? { baseUrl: values.OPENAI_BASE_URL, apiKey: values.OPENAI_API_KEY ?? null, name: values.OPENAI_MODEL }
        : null,
    log: { level: values.LOG_LEVEL ?? 'info' },
    telemetry: { otlpEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT ?? null },
    teams: { appId: values.TEAMS_APP_ID ?? null },
    // On loopback a known value is good enough, and keeps the pictures of old cards over a restart.
    images: { signingSecret: values.IMAGE_SIGNING_SECRET ?? 'known-to-everyone-in-local-mode-only' },
    control: { secret: values.CONTROL_SECRET ?? null },
  };
}

const PUBLIC_CLOUD = {
  metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
};

/** Source: Microsoft Learn, "Configure Bot Framework bots for US Government customers". */
const US_GOVERNMENT = {
  metadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.us',
};

function arrangeBot(values: Values): BotConfig | null {
  if (values.BOT_ID === undefined) return null;
  const cloud = new URL(present(values.AUTHORITY_HOST)).hostname.endsWith('.us') ? US_GOVERNMENT : PUBLIC_CLOUD;
  return {
    id: values.BOT_ID,
    type: values.BOT_TYPE ?? 'UserAssignedMsi',
    tenantId: present(values.BOT_TENANT_ID),
    password: values.BOT_PASSWORD ?? null,
    openIdMetadataUrl: values.BOT_OPENID_METADATA_URL ?? cloud.metadata,
    tokenIssuer: values.BOT_TOKEN_ISSUER ?? cloud.issuer,
  };
}

/** A v2 token names the client id; the others are the application id URIs that Teams apps with a bot and a tab may have. */
function audiences(clientId: string, botId: string, host: string): string[] {
  return [clientId, `api://${clientId}`, `api://${host}/botid-${botId}`, `api://${host}/${clientId}`];
}

function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}

/** What the checks above made sure of. */
function present(value: string | undefined): string {
  if (value === undefined) throw new Error('A setting was used that is not checked for: extend readConfig.');
  return value;
}
