import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface PropertyType {
  /** Absent on read-only properties. */
  type?: string;
  required?: boolean;
  readOnly?: boolean;
}

export interface ObjectType {
  properties: Record<string, PropertyType>;
  /** The type of any other property. */
  additional?: string;
  /** The property whose value picks one of `variants`. */
  discriminator?: string;
  variants?: ObjectType[];
}

export interface ResourceType {
  type: string;
  apiVersion: string;
  body: ObjectType;
  types: Record<string, ObjectType>;
}

const folder = fileURLToPath(new URL('../azure-types/', import.meta.url));

/** The resource types of tests/infra/azure-types, by name. */
export function loadAzureTypes(): Map<string, ResourceType> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.map((name) => {
      const type = JSON.parse(readFileSync(folder + name, 'utf8')) as ResourceType;
      return [type.type, type];
    }),
  );
}
