import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { isObject, type LocalAnswer, type LocalRequest } from '../http';
import contract from './graph-contract.json' with { type: 'json' };
import { createOperationFinder, type ContractOperation } from './operations';

/** Where a request or an answer is not what Microsoft's metadata says. */
export interface ContractBreach {
  kind: 'request' | 'response';
  operation: string;
  /** 'GET /v1.0/users?$select=bogus' */
  call: string;
  problems: string[];
}

export interface MatchedCall {
  operationId: string;
  /** Parts of the path, decoded. */
  params: Record<string, string>;
  /** Typed as the contract has it: $top a number, $count a boolean, $select a list. */
  query: GraphQuery;
}

interface GraphQuery {
  $top?: number;
  $skip?: number;
  $count?: boolean;
  $filter?: string;
  $select?: string[];
  $expand?: string[];
  $skiptoken?: string;
}

type RequestCheck =
  { kind: 'ok'; call: MatchedCall } | { kind: 'unknownPath' } | { kind: 'breach'; problems: string[] };

export interface GraphContract {
  checkRequest(request: LocalRequest): RequestCheck;
  checkAnswer(request: LocalRequest, operationId: string, answer: LocalAnswer): void;
  breaches: () => ContractBreach[];
}

const PROBLEMS_KEPT = 10;
const BREACHES_KEPT = 500;

/** Holds what Graph takes and gives against the slice of Microsoft's metadata in graph-contract.json. */
export function createGraphContract(): GraphContract {
  const findOperation = createOperationFinder(contract);
  const bodies = createAjv(false);
  // Only here: coercing bodies would let "1" pass as a number.
  const queries = createAjv(true);
  const compiled = new Map<string, ValidateFunction>();
  const breaches: ContractBreach[] = [];

  /** Compiled at first use: the whole contract takes a second. */
  const validator = (ajv: Ajv, key: string, schema: object): ValidateFunction => {
    const known = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, known);
    return known;
  };

  const note = (kind: ContractBreach['kind'], operation: string, request: LocalRequest, problems: string[]) => {
    if (problems.length === 0 || breaches.length >= BREACHES_KEPT) return;
    const call = `${request.method} ${request.url.pathname}${request.url.search}`;
    breaches.push({ kind, operation, call, problems: problems.slice(0, PROBLEMS_KEPT) });
  };

  return {
    checkRequest: (request) => {
      const found = findOperation(request.method, request.url.pathname.replace(/^\/v1\.0/, ''));
      if (!found) {
        note('request', 'none', request, [
          'Graph v1.0 has no such path or method, or the local Graph does not offer it.',
        ]);
        return { kind: 'unknownPath' };
      }
      const { operation, params } = found;
      const { query, problems } = checkQuery(operation, request.url.searchParams);
      problems.push(...checkBody(operation, request));
      note('request', operation.operationId, request, problems);
      if (problems.length > 0) return { kind: 'breach', problems };
      return { kind: 'ok', call: { operationId: operation.operationId, params, query } };
    },
    checkAnswer: (request, operationId, answer) => {
      note('response', operationId, request, checkAnswerOf(operationId, answer));
    },
    breaches: () => [...breaches],
  };

  function checkQuery(operation: ContractOperation, search: URLSearchParams) {
    const declared = operation.parameters.filter((parameter) => parameter.in === 'query');
    const query: Record<string, unknown> = {};
    for (const [name, value] of search) {
      const isList = declared.find((parameter) => parameter.name === name)?.explode === false;
      query[name] = isList ? value.split(',').map((part) => part.trim()) : value;
    }
    const validate = validator(queries, `${operation.operationId} query`, {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(declared.map(({ name, schema }) => [name, schema])),
    });
    validate(query);
    return { query: query as GraphQuery, problems: wordErrors(validate.errors) };
  }

  function checkBody(operation: ContractOperation, request: LocalRequest): string[] {
    const schema = operation.requestBody?.content['application/json'].schema;
    if (!schema) return [];
    let body: unknown;
    try {
      body = JSON.parse(request.body.toString('utf8'));
    } catch {
      return ['The body is not JSON.'];
    }
    const validate = validator(bodies, `${operation.operationId} body`, withComponents(schema));
    validate(body);
    return wordErrors(validate.errors);
  }

  function checkAnswerOf(operationId: string, { status, json }: LocalAnswer): string[] {
    const { responses } = findOperation.byId(operationId);
    const key = [String(status), `${Math.floor(status / 100)}XX`].find((candidate) => candidate in responses);
    if (key === undefined) return [`Status ${status} is not declared.`];
    const schema = responses[key]?.content?.['application/json'].schema;
    if (!schema) return json === undefined ? [] : [`Status ${status} has no body.`];
    const validate = validator(bodies, `${operationId} ${key}`, withComponents(schema));
    validate(json);
    return wordErrors(validate.errors);
  }
}

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes });
  addFormats(ajv);
  // The name OData gives base64url.
  ajv.addFormat('base64url', /^[\w-]*=*$/);
  ajv.addSchema({ $id: COMPONENTS, components: contract.components });
  return ajv;
}

const COMPONENTS = 'https://graph.microsoft.com/v1.0/';

/** References of the contract point into its components, which are compiled once. */
const withComponents = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', `"${COMPONENTS}#/components/`)) as object;

function wordErrors(errors: ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message = '', params }) => {
    const given: unknown = isObject(params) ? (params['additionalProperty'] ?? params['allowedValues']) : undefined;
    return `${instancePath} ${message}${given === undefined ? '' : `: ${shorten(JSON.stringify(given))}`}`.trim();
  });
}

const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
