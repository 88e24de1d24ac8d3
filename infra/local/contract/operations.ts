/** One operation as graph-contract.json has it. */
export interface ContractOperation {
  operationId: string;
  parameters: { name: string; in: string; explode?: boolean; schema: object }[];
  requestBody?: { content: JsonContent };
  responses: Record<string, { content?: JsonContent }>;
}

interface JsonContent {
  'application/json': { schema: object };
}

export interface FoundOperation {
  operation: ContractOperation;
  /** Parts of the path, decoded. */
  params: Record<string, string>;
}

/** Finds the operation of a request; `path` is without /v1.0 and still encoded. */
export function createOperationFinder(contract: { paths: object }) {
  const known = Object.entries(contract.paths as Record<string, Record<string, ContractOperation>>)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
    )
    .map((entry) => ({ ...entry, pattern: patternOf(entry.path) }))
    // The more of a path is fixed the better it fits: 'roleTemplateId={id}' before '{id}'.
    .sort((a, b) => fixedLength(b.path) - fixedLength(a.path));

  const find = (method: string, path: string): FoundOperation | null => {
    for (const { method: wanted, operation, pattern } of known) {
      const match = wanted === method ? pattern.exec(path) : null;
      if (match) return { operation, params: decodeAll(match.groups ?? {}) };
    }
    return null;
  };
  const byId = (operationId: string): ContractOperation => {
    const found = known.find(({ operation }) => operation.operationId === operationId);
    if (!found) throw new Error(`The contract has no operation ${operationId}.`);
    return found.operation;
  };
  return Object.assign(find, { byId });
}

function patternOf(path: string): RegExp {
  const parts = path.split(/(\{[^}]+\})/).map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return name === undefined ? part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&') : `(?<${name}>[^/]+)`;
  });
  return new RegExp(`^${parts.join('')}/?$`);
}

const fixedLength = (path: string) => path.replaceAll(/\{[^}]+\}/g, '').length;

const decodeAll = (params: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
