/**
 * Reduces Azure's published resource types to what the Bicep check needs: which properties there are, which are required
 * and which cannot be written.
 *
 *   node scripts/reduce-azure-types.mjs <folder of published types> tests/infra/azure-types
 *
 * Input: one JSON file a resource type, as Azure's Bicep type index (MIT licence) lists it. Descriptions, limits and types
 * that are only read go.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const USED = [
  'Microsoft.Authorization/roleAssignments',
  'Microsoft.BotService/botServices',
  'Microsoft.BotService/botServices/channels',
  'Microsoft.KeyVault/vaults',
  'Microsoft.ManagedIdentity/userAssignedIdentities',
  'Microsoft.Network/virtualNetworks',
  'Microsoft.Web/serverfarms',
  'Microsoft.Web/sites',
  'Microsoft.Web/sites/config',
];

const [from, to] = process.argv.slice(2);
if (!from || !to) {
  process.stderr.write(
    'Say from where and to where: node scripts/reduce-azure-types.mjs <folder> tests/infra/azure-types\n',
  );
  process.exit(1);
}

const reduceProperties = (properties) =>
  Object.fromEntries(
    properties.map(({ name, type, flags = '' }) => [
      name,
      flags.includes('ReadOnly')
        ? { readOnly: true }
        : { type, ...(flags.includes('Required') ? { required: true } : {}) },
    ]),
  );

function reduceType(type) {
  if (type.$type === 'DiscriminatedObject') {
    return {
      properties: reduceProperties(type.baseProperties),
      discriminator: type.discriminator,
      variants: type.elements.map((element) => ({
        properties: reduceProperties(element.properties),
        ...(element.additionalPropertiesType ? { additional: element.additionalPropertiesType } : {}),
      })),
    };
  }
  return {
    properties: reduceProperties(type.properties ?? []),
    ...(type.additionalPropertiesType ? { additional: type.additionalPropertiesType } : {}),
  };
}

/** Names a type expression speaks of: `X`, `X[]`, `A | B`. */
const namesIn = (type) => type.split('|').map((part) => part.trim().replace(/(\[\])+$/, ''));

function reachable(body, types) {
  const found = {};
  const visit = (type) => {
    for (const part of [type, ...(type.variants ?? [])]) {
      const used = Object.values(part.properties).flatMap((property) => (property.type ? namesIn(property.type) : []));
      for (const name of [...used, ...(part.additional ? namesIn(part.additional) : [])]) {
        if (!types[name] || found[name]) continue;
        found[name] = types[name];
        visit(types[name]);
      }
    }
  };
  visit(body);
  return found;
}

for (const file of readdirSync(from).filter((name) => name.endsWith('.json'))) {
  const [resource, ...others] = JSON.parse(readFileSync(join(from, file), 'utf8')).results.BicepSchemaResult;
  const [type, apiVersion] = resource.name.split('@');
  if (!USED.includes(type)) continue;
  const named = Object.fromEntries(
    others.filter((other) => other.name).map((other) => [other.name, reduceType(other)]),
  );
  const body = reduceType(resource.bodyType);
  const reduced = { type, apiVersion, body, types: reachable(body, named) };
  writeFileSync(join(to, `${type.replaceAll('/', '_')}.json`), `${JSON.stringify(reduced)}\n`);
}
