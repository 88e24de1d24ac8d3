import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig, SETTINGS } from '../../../bot/config';
import { loadAzureTypes } from './azureTypes';
import { literalText, namedChildren, nodesIn, parseBicep, propertiesOf, type Node } from './bicepSyntax';
import { checkNames, outputsOf, parametersOf } from './checkNames';
import { checkResources } from './checkResources';

const folder = fileURLToPath(new URL('../../../infra/azure/', import.meta.url));
const envFolder = fileURLToPath(new URL('../../../env/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.bicep'));
const types = loadAzureTypes();

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const rootOf = (name: string): Node => parseBicep(read(name)).root;
const readModule = (path: string): Node | undefined =>
  files.includes(basename(path)) ? rootOf(basename(path)) : undefined;

/** Everything wrong with a Bicep text, as far as it can be known without the compiler. */
function problemsOf(text: string): string[] {
  const { root, errors } = parseBicep(text);
  return [...errors, ...checkResources(root, types), ...checkNames(root, readModule)];
}

/** The same file with one thing changed; the change must hit. */
function changed(name: string, from: string, to: string): string {
  const text = read(name);
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('each Bicep file', () => {
  it.each(files)('%s is Bicep that fits the published resource types', (name) => {
    expect(problemsOf(read(name))).toEqual([]);
  });
});

describe('the check itself catches', () => {
  it('a syntax error', () => {
    expect(problemsOf(changed('identity.bicep', '= {\n  name: name', '= \n  name: name'))).not.toEqual([]);
  });

  it('an unknown resource type', () => {
    const text = changed('webApp.bicep', 'Microsoft.Web/serverfarms@', 'Microsoft.Web/serverFarm@');
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('unknown resource type Microsoft.Web/serverFarm'));
  });

  it('an API version whose properties are not known', () => {
    const text = changed('webApp.bicep', 'sites@2024-11-01', 'sites@2021-01-01');
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('not at 2021-01-01'));
  });

  it('a misspelt property', () => {
    const text = changed('webApp.bicep', 'serverFarmId:', 'serverFarmIdd:');
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('no property serverFarmIdd'));
  });

  it('a misspelt property deep inside', () => {
    const text = changed('webApp.bicep', 'alwaysOn:', 'alwaysOnn:');
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('no property alwaysOnn'));
  });

  it('a misspelt property inside a list', () => {
    const text = changed('network.bicep', "addressPrefix: '10.60.0.64/28'", "addresPrefix: '10.60.0.64/28'");
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('no property addresPrefix'));
  });

  it('a property that only Azure writes', () => {
    const text = changed('webApp.bicep', 'httpsOnly: true', "httpsOnly: true\n    defaultHostName: 'a'");
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('defaultHostName is read-only'));
  });

  it('a required property that is missing', () => {
    const text = changed('botRegistration.bicep', "    endpoint: 'https://${host}/api/messages'\n", '');
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('needs endpoint'));
  });

  it('a choice that does not exist', () => {
    const text = changed('postgres.bicep', "mode: 'Disabled'", "mode: 'Off'");
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('mode of'));
  });

  it('a value of the wrong kind', () => {
    const text = changed('postgres.bicep', 'storageSizeGB: 32', "storageSizeGB: '32'");
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('storageSizeGB'));
  });

  it('a setting name that does not fit the picked variant', () => {
    const text = changed('webApp.bicep', 'httpLogs:', 'httpLog:');
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('no property httpLog'));
  });

  it('a name nobody declares', () => {
    const text = changed('postgres.bicep', 'delegatedSubnetResourceId: subnetId', 'delegatedSubnetResourceId: subnet');
    expect(problemsOf(text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('nobody declares subnet'),
        expect.stringContaining('nobody uses subnetId'),
      ]),
    );
  });

  it('a module without a param it needs, and one with a param it has not got', () => {
    const text = changed('main.bicep', 'readerPrincipalId:', 'readerPrincipal:');
    expect(problemsOf(text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('has no param readerPrincipal '),
        expect.stringContaining('needs the param readerPrincipalId'),
      ]),
    );
  });

  it('an output that a module has not got', () => {
    const text = changed('main.bicep', 'identity.outputs.clientId', 'identity.outputs.appId');
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('module identity has no output appId'));
  });
});

describe('the web app', () => {
  const webApp = rootOf('webApp.bicep');
  const variable = (name: string): Map<string | undefined, Node> => {
    const declaration = namedChildren(webApp).find(
      (node) => node.type === 'variable_declaration' && namedChildren(node)[0]?.text === name,
    );
    const object = declaration && namedChildren(declaration)[1];
    if (!object) throw new Error(`webApp.bicep has no var ${name}.`);
    return new Map(propertiesOf(object).map((property) => [property.name, property.value]));
  };

  const given = new Map([...variable('settings'), ...variable('optionalSettings')]);

  it('gets only settings the service knows', () => {
    expect([...given.keys()].filter((name) => !(String(name) in SETTINGS))).toEqual([]);
  });

  it('gets every setting that production needs: the service starts with them', () => {
    const id = '0f0e0d0c-1111-2222-3333-444455556666';
    const sample: Record<string, string> = {
      PUBLIC_URL: 'https://scorekeeper.azurewebsites.net',
      BOT_ID: id,
      BOT_TENANT_ID: id,
      AAD_APP_CLIENT_ID: id,
      AAD_APP_TENANT_ID: id,
      TEAMS_APP_ID: id,
      DATABASE_URL: 'postgresql://scorekeeper:secret@db:5432/scorekeeper?sslmode=verify-full',
      IMAGE_SIGNING_SECRET: 'x'.repeat(32),
      WRITE_BACK: 'off',
      LOG_LEVEL: 'info',
    };
    const environment = Object.fromEntries(
      [...given].map(([name, value]): [string, string] => [
        String(name),
        literalText(value) ?? sample[String(name)] ?? '',
      ]),
    );

    const config = readConfig(environment);

    expect(config.mode).toBe('production');
    expect(config.entra.clientSecret).toBeNull();
    expect(config.entra.audiences).toContain(`api://scorekeeper.azurewebsites.net/botid-${id}`);
    expect(config.database.kind).toBe('postgres');
  });

  it('signs in without a secret: managed identity, and no password or client secret anywhere', () => {
    const type = variable('settings').get('BOT_TYPE');
    expect(type && literalText(type)).toBe('UserAssignedMsi');
    expect(read('webApp.bicep')).not.toMatch(/BOT_PASSWORD|AAD_APP_CLIENT_SECRET/);
  });

  it('answers over https only, stays on, and is asked for its health', () => {
    const text = read('webApp.bicep');
    expect(text).toMatch(/httpsOnly: true/);
    expect(text).toMatch(/alwaysOn: true/);
    expect(text).toMatch(/healthCheckPath: '\/health\/ready'/);
    expect(text).toMatch(/minTlsVersion: '1\.2'/);
  });
});

describe('secrets', () => {
  it('come in as secure parameters only', () => {
    for (const name of files) {
      const children = namedChildren(rootOf(name));
      children.forEach((node, index) => {
        const parameter = namedChildren(node)[0]?.text ?? '';
        if (node.type !== 'parameter_declaration' || !/password|secret$|apiKey$|databaseUrl$/i.test(parameter)) return;
        expect({ name, parameter, decorators: children[index - 1]?.text }).toEqual({
          name,
          parameter,
          decorators: expect.stringContaining('@secure()'),
        });
      });
    }
  });

  it('are no outputs', () => {
    const outputs = files.flatMap((name) => outputsOf(rootOf(name)));
    expect(outputs.filter((name) => /password|secret|key|url/i.test(name) && !name.endsWith('Reference'))).toEqual([]);
  });

  it('have no default or literal value', () => {
    for (const name of files) {
      for (const node of nodesIn(rootOf(name))) {
        if (node.type !== 'object_property') continue;
        const [key, value] = namedChildren(node);
        if (key && value && /password$/i.test(key.text)) expect(literalText(value)).toBeUndefined();
      }
    }
  });
});

interface ParameterFile {
  parameters: Record<string, { value: string }>;
}

describe.each([
  ['azure.parameters.json', 'main.bicep', '.env.dev'],
  ['local.parameters.json', 'local.bicep', '.env.local.example'],
])('%s', (parameterFile, template, envFile) => {
  const { parameters } = JSON.parse(read(parameterFile)) as ParameterFile;

  it('gives every parameter that has no default, and no unknown one', () => {
    const declared = parametersOf(rootOf(template));
    const given = Object.keys(parameters);
    expect(given.filter((name) => !declared.some((each) => each.name === name))).toEqual([]);
    expect(declared.filter((each) => each.required && !given.includes(each.name))).toEqual([]);
  });

  it('takes its values from the environment file, secrets from the file beside it', () => {
    const env = readFileSync(join(envFolder, envFile), 'utf8');
    const names = [...JSON.stringify(parameters).matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !name.startsWith('SECRET_') && !new RegExp(`^${name}=`, 'm').test(env))).toEqual([]);
    expect(env).not.toMatch(/^SECRET_/m);
  });
});

it('main.bicep gives the toolkit every value the app package is made with', () => {
  const outputs = outputsOf(rootOf('main.bicep'));
  expect(outputs).toEqual(expect.arrayContaining(['BOT_ID', 'TAB_DOMAIN', 'BOT_AZURE_APP_SERVICE_RESOURCE_ID']));
});
