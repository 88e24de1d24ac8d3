import type { ObjectType, PropertyType, ResourceType } from './azureTypes';
import { at, literalText, namedChildren, propertiesOf, type Node } from './bicepSyntax';

/** Bicep's own keys on a resource: they are not sent to Azure. */
const BICEP_KEYS = ['parent', 'scope', 'dependsOn'];

const objectsIn = (declaration: Node): Node | undefined => {
  const last = namedChildren(declaration).at(-1);
  if (last?.type === 'object') return last;
  // `= if (condition) { ... }`
  return last ? namedChildren(last).find((child) => child.type === 'object') : undefined;
};

/** Checks each resource of a file against Azure's types; one sentence for each mistake. */
export function checkResources(root: Node, types: Map<string, ResourceType>): string[] {
  const resources = namedChildren(root).filter((node) => node.type === 'resource_declaration');
  return resources.flatMap((resource) => {
    const [, reference] = namedChildren(resource);
    const name = (reference && literalText(reference)) ?? '';
    const [typeName = '', apiVersion] = name.split('@');
    const type = types.get(typeName);
    if (!type) return [`${at(resource)}: unknown resource type ${typeName}`];
    if (type.apiVersion !== apiVersion) {
      return [`${at(resource)}: ${typeName} is known at ${type.apiVersion}, not at ${String(apiVersion)}`];
    }
    const body = objectsIn(resource);
    return body ? checkObject(body, type.body, type, BICEP_KEYS) : [`${at(resource)}: ${typeName} has no body`];
  });
}

function checkObject(object: Node, declared: ObjectType, resource: ResourceType, extraKeys: string[] = []): string[] {
  const properties = propertiesOf(object);
  const expected = withVariant(declared, properties);
  const problems = properties.flatMap(({ name, key, value }) => {
    if (name === undefined || extraKeys.includes(name)) return [];
    const property = expected.properties[name];
    if (property?.readOnly) return [`${at(key)}: ${name} is read-only in ${resource.type}`];
    const type = property?.type ?? expected.additional;
    if (type === undefined) return [`${at(key)}: ${resource.type} has no property ${name} here`];
    return checkValue(value, type, name, resource);
  });
  const given = new Set(properties.map((property) => property.name));
  const missing = Object.entries(expected.properties)
    .filter(([name, property]) => property.required && !given.has(name))
    .map(([name]) => `${at(object)}: ${resource.type} needs ${name} here`);
  return [...problems, ...missing];
}

/** The type with the properties of the variant that the discriminator's value picks. */
function withVariant(type: ObjectType, properties: ReturnType<typeof propertiesOf>): ObjectType {
  const { discriminator, variants } = type;
  if (discriminator === undefined || !variants) return type;
  const value = properties.find((property) => property.name === discriminator)?.value;
  const chosen = value && literalText(value);
  const variant = variants.find((candidate) => candidate.properties[discriminator]?.type === chosen);
  const picked: Record<string, PropertyType> = variant?.properties ?? {
    [discriminator]: { type: variants.map((each) => each.properties[discriminator]?.type).join(' | '), required: true },
  };
  return { ...type, ...variant, properties: { ...type.properties, ...picked } };
}

const LITERALS: Record<string, string> = {
  string: 'string',
  number: 'int',
  boolean: 'bool',
  object: 'object',
  array: 'array',
};

function checkValue(value: Node, type: string, name: string, resource: ResourceType): string[] {
  const literal = LITERALS[value.type];
  // A name, a call, a choice: its type is only known to the Bicep compiler.
  if (literal === undefined || type === 'any') return [];
  const mismatch = [`${at(value)}: ${name} of ${resource.type} is ${type}, not ${literal}`];

  if (type.endsWith('[]')) {
    if (literal !== 'array') return mismatch;
    const element = type.slice(0, -2).replace(/^\((.*)\)$/, '$1');
    return namedChildren(value).flatMap((item) => checkValue(item, element, name, resource));
  }
  const objectType = resource.types[type];
  if (objectType) return literal === 'object' ? checkObject(value, objectType, resource) : mismatch;
  if (type === 'string' || type === 'int' || type === 'bool') return literal === type ? [] : mismatch;

  const choices = type.split('|').map((choice) => choice.trim());
  if (literal !== 'string') return mismatch;
  const text = literalText(value);
  if (text === undefined || choices.includes('string') || choices.includes(text)) return [];
  return [`${at(value)}: ${name} of ${resource.type} is one of ${type}, not ${text}`];
}
