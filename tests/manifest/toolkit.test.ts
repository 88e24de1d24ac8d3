import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { SETTINGS } from '../../bot/config';

interface Step {
  uses: string;
  with?: Record<string, unknown> & {
    envs?: Record<string, string>;
    templates?: { path: string; parameters: string }[];
  };
  writeToEnvironmentFile?: Record<string, string>;
}
type Lifecycle = Partial<Record<'provision' | 'deploy' | 'publish', Step[]>>;

const root = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const toolkit = parse(read('teamsapp.yml')) as Lifecycle;
const local = parse(read('teamsapp.local.yml')) as Lifecycle;
const stepsOf = (file: Lifecycle): Step[] =>
  [file.provision, file.deploy, file.publish].flatMap((steps) => steps ?? []);
const uses = (steps: Step[] | undefined): string[] => (steps ?? []).map((step) => step.uses);

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addKeyword('deprecationMessage');
const validate = ajv.compile(JSON.parse(read('tests/manifest/toolkit-schema/yaml.schema.json')) as object);

describe.each([
  ['teamsapp.yml', toolkit, '.env.dev'],
  ['teamsapp.local.yml', local, '.env.local.example'],
])('%s', (name, file, envFile) => {
  it('fits the schema of the toolkit', () => {
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('names the schema version it is written in', () => {
    expect(read(name)).toMatch(/^# yaml-language-server: \$schema=https:\/\/aka\.ms\/m365-agents-toolkits\/v1\.11\//);
  });

  it('points at files that exist', () => {
    const paths = stepsOf(file).flatMap((step) => [
      step.with?.['manifestPath'],
      ...(step.with?.templates ?? []).flatMap((template) => [template.path, template.parameters]),
    ]);
    const missing = paths.filter((path) => typeof path === 'string' && !existsSync(new URL(path, root)));
    expect(missing).toEqual([]);
  });

  it('uses and writes only variables that the environment file names', () => {
    const env = read(`env/${envFile}`);
    const read_ = [...read(name).matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
    const written = stepsOf(file).flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
    const unknown = [...read_, ...written].filter(
      (variable) => !variable.startsWith('SECRET_') && !new RegExp(`^${variable}=`, 'm').test(env),
    );
    expect(unknown).toEqual([]);
  });

  it('keeps what is secret in variables that the toolkit hides', () => {
    const secrets = stepsOf(file).map((step) => step.writeToEnvironmentFile?.['clientSecret']);
    expect(secrets.filter((variable) => variable !== undefined && !variable.startsWith('SECRET_'))).toEqual([]);
  });
});

it('the schema rejects an action that does not exist', () => {
  validate({ ...toolkit, deploy: [{ uses: 'azureAppService/zip', with: {} }] });
  expect(validate.errors).not.toBeNull();
});

describe('teamsapp.yml', () => {
  it('provisions in the order in which each step has what it needs', () => {
    expect(uses(toolkit.provision)).toEqual([
      'aadApp/create',
      'teamsApp/create',
      'arm/deploy',
      'aadApp/update',
      'teamsApp/validateManifest',
      'teamsApp/zipAppPackage',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
  });

  it('makes no secret: the bot is a managed identity, and the Entra app trusts it', () => {
    const [create] = toolkit.provision ?? [];
    expect(create?.with?.['generateClientSecret']).toBe(false);
    expect(read('teamsapp.yml')).not.toMatch(/uses: bot(AadApp|Framework)\/create/);
  });

  it('deploys a build for Linux into the web app', () => {
    expect(uses(toolkit.deploy)).toEqual([
      'cli/runNpmCommand',
      'cli/runNpmCommand',
      'script',
      'cli/runNpmCommand',
      'azureAppService/zipDeploy',
    ]);
    expect(toolkit.deploy?.[3]?.with?.['args']).toMatch(/--omit=dev --os=linux --cpu=x64/);
  });

  it('publishes to the catalogue of the organisation', () => {
    expect(uses(toolkit.publish).at(-1)).toBe('teamsApp/publishAppPackage');
  });
});

describe('teamsapp.local.yml', () => {
  it('writes only settings the service knows', () => {
    const settings = local.deploy?.[0]?.with?.envs ?? {};
    expect(Object.keys(settings).filter((name) => !(name in SETTINGS))).toEqual([]);
  });
});

interface EntraManifest {
  identifierUris: string[];
  signInAudience: string;
  api: { requestedAccessTokenVersion: number; oauth2PermissionScopes: { value: string }[] };
  requiredResourceAccess: { resourceAppId: string; resourceAccess: { id: string; type: string }[] }[];
}

describe('the Entra app', () => {
  const entra = JSON.parse(read('infra/azure/aad.manifest.json')) as EntraManifest;

  it('has the identifier that the app manifest names', () => {
    const manifest = JSON.parse(read('manifest/manifest.json')) as { webApplicationInfo: { resource: string } };
    expect(entra.identifierUris).toEqual([manifest.webApplicationInfo.resource]);
  });

  it('is for one organisation and gives the tokens that the service checks', () => {
    expect(entra.signInAudience).toBe('AzureADMyOrg');
    expect(entra.api.requestedAccessTokenVersion).toBe(2);
    expect(entra.api.oauth2PermissionScopes.map((scope) => scope.value)).toEqual(['access_as_user']);
  });

  it('asks for the same permissions as the script grants, and for application permissions only', () => {
    const script = readFileSync(fileURLToPath(new URL('infra/azure/grant-graph-permissions.sh', root)), 'utf8');
    const [graph, ...others] = entra.requiredResourceAccess;
    const inScript = [...script.matchAll(/'[A-Za-z.]+\|([0-9a-f-]{36})\|/g)].map((match) => match[1]);
    const readOnlyScores = 'bf394140-e372-4bf9-a898-299cfc7564e5';

    expect(others).toEqual([]);
    expect(graph?.resourceAppId).toBe('00000003-0000-0000-c000-000000000000');
    expect(graph?.resourceAccess.filter((access) => access.type !== 'Role')).toEqual([]);
    expect(new Set(graph?.resourceAccess.map((access) => access.id))).toEqual(
      new Set(inScript.filter((id) => id !== readOnlyScores)),
    );
  });
});
