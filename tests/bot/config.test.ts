import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig, SETTINGS } from '../../bot/config';

const ID = '0f0e0d0c-1111-2222-3333-444455556666';
const TENANT = '11111111-2222-3333-4444-555555555555';

const PRODUCTION = {
  PUBLIC_URL: 'https://score.example/',
  BOT_ID: ID,
  BOT_TENANT_ID: TENANT,
  AAD_APP_CLIENT_ID: ID,
  AAD_APP_TENANT_ID: TENANT,
  DATABASE_URL: 'postgres://score:hunter2@db/score',
  IMAGE_SIGNING_SECRET: 'x'.repeat(32),
};
const LOCAL = { SCOREKEEPER_MODE: 'local', AAD_APP_CLIENT_ID: ID, AAD_APP_TENANT_ID: TENANT };

function mistakes(env: NodeJS.ProcessEnv): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('It started.');
}

const names = (env: NodeJS.ProcessEnv) => mistakes(env).problems.map((problem) => problem.name);

describe('in production', () => {
  it('starts with what it needs, and defaults for the rest', () => {
    expect(readConfig(PRODUCTION)).toEqual({
      mode: 'production',
      role: 'all',
      http: { host: '0.0.0.0', port: 3978, publicUrl: 'https://score.example' },
      bot: {
        id: ID,
        type: 'UserAssignedMsi',
        tenantId: TENANT,
        password: null,
        openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
        tokenIssuer: 'https://api.botframework.com',
      },
      entra: {
        clientId: ID,
        tenantId: TENANT,
        clientSecret: null,
        authorityHost: 'https://login.microsoftonline.com',
        audiences: [ID, `api://${ID}`, `api://score.example/botid-${ID}`, `api://score.example/${ID}`],
      },
      graph: { baseUrl: 'https://graph.microsoft.com', writeBack: true },
      access: { readerGroupId: null, operatorGroupId: null },
      database: { kind: 'postgres', url: PRODUCTION.DATABASE_URL },
      model: null,
      log: { level: 'info' },
      telemetry: { otlpEndpoint: null },
      teams: { appId: null },
      images: { signingSecret: 'x'.repeat(32) },
      control: { secret: null },
    });
  });

  it('lists all that is missing in one message', () => {
    const error = mistakes({});
    expect(error.problems.map((problem) => problem.name)).toEqual([
      'PUBLIC_URL',
      'BOT_ID',
      'BOT_TENANT_ID',
      'AAD_APP_CLIENT_ID',
      'AAD_APP_TENANT_ID',
      'DATABASE_URL',
      'IMAGE_SIGNING_SECRET',
    ]);
    expect(error.message).toContain('7 settings need attention');
    expect(error.message).toContain(
      'BOT_ID is missing (only SCOREKEEPER_MODE=local starts without it). It has to be an id such as',
    );
  });

  it('takes an empty value for none', () => {
    expect(names({ ...PRODUCTION, BOT_ID: ' ' })).toEqual(['BOT_ID']);
  });

  it('starts on the embedded database in one process', () => {
    const config = readConfig({ ...PRODUCTION, DATABASE_URL: '', DATA_DIR: '/data' });
    expect(config.database).toEqual({ kind: 'embedded', folder: '/data' });
  });

  it.each([
    ['an http address', { PUBLIC_URL: 'http://score.example' }, 'PUBLIC_URL'],
    ['an http address on this computer', { PUBLIC_URL: 'http://localhost:1' }, 'PUBLIC_URL'],
    ['Graph over http', { GRAPH_BASE_URL: 'http://graph.example' }, 'GRAPH_BASE_URL'],
    ['an id that is none', { AAD_APP_CLIENT_ID: 'my app' }, 'AAD_APP_CLIENT_ID'],
    ['a password that is missing', { BOT_TYPE: 'SingleTenant' }, 'BOT_PASSWORD'],
    ['a type nobody knows', { BOT_TYPE: 'MultiTenant' }, 'BOT_TYPE'],
    ['a port beyond the last', { PORT: '70000' }, 'PORT'],
    ['a role nobody knows', { PROCESS_ROLE: 'boss' }, 'PROCESS_ROLE'],
    [
      'a worker without a shared database',
      { PROCESS_ROLE: 'worker', DATABASE_URL: '', DATA_DIR: '/data' },
      'DATABASE_URL',
    ],
    ['a database of another make', { DATABASE_URL: 'mysql://u:hunter2@db/score' }, 'DATABASE_URL'],
    ['a short secret', { IMAGE_SIGNING_SECRET: 'hunter2' }, 'IMAGE_SIGNING_SECRET'],
    ['a model without its name', { OPENAI_BASE_URL: 'https://api.example' }, 'OPENAI_MODEL'],
    ['a clock that could be set', { CONTROL_SECRET: 'hunter2hunter2hunter2' }, 'CONTROL_SECRET'],
  ])('refuses %s, and tells no secret', (_name, env, name) => {
    const error = mistakes({ ...PRODUCTION, ...env });
    expect(error.problems.map((problem) => problem.name)).toEqual([name]);
    expect(error.message).not.toContain('hunter2');
  });
});

describe('in local mode', () => {
  it('starts on loopback without a bot registration', () => {
    const config = readConfig(LOCAL);
    expect(config).toMatchObject({
      mode: 'local',
      http: { host: '127.0.0.1', port: 3978, publicUrl: 'http://localhost:3978' },
      bot: null,
      database: { kind: 'embedded', folder: '.data' },
    });
  });

  it('takes http addresses of this computer only', () => {
    expect(readConfig({ ...LOCAL, PUBLIC_URL: 'http://127.0.0.1:4000' }).http.publicUrl).toBe('http://127.0.0.1:4000');
    expect(names({ ...LOCAL, PUBLIC_URL: 'http://school.example' })).toEqual(['PUBLIC_URL']);
  });

  it('can be given a model, groups and no writing back', () => {
    const config = readConfig({
      ...LOCAL,
      OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/',
      OPENAI_MODEL: 'small',
      READER_GROUP_ID: ID,
      WRITE_BACK: 'off',
    });
    expect(config.model).toEqual({ baseUrl: 'http://127.0.0.1:11434/v1', apiKey: null, name: 'small' });
    expect(config.access.readerGroupId).toBe(ID);
    expect(config.graph.writeBack).toBe(false);
  });
});

describe('the table of settings', () => {
  it.each(Object.entries(SETTINGS))(
    'says of %s what it is for, and its example and default are right',
    (_name, setting) => {
      expect(setting.about).not.toBe('');
      const values = [
        'secret' in setting ? undefined : setting.example,
        'byDefault' in setting ? setting.byDefault : undefined,
      ];
      for (const value of values) if (value !== undefined) expect(setting.schema.safeParse(value).success).toBe(true);
    },
  );
});
