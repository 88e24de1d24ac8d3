/**
 * Makes infra/local/contract/graph-contract.json: the part of Microsoft Graph v1.0 that the local Microsoft 365 serves, as OpenAPI 3.1,
 * from Microsoft's official metadata (public repository microsoftgraph/msgraph-metadata, clean_v10_metadata/cleanMetadata.xml, MIT).
 *
 *   node scripts/make-graph-contract.mjs [metadata.xml]      default ../shared/graph/metadata-v1.0.xml
 *
 * odata-openapi translates the metadata; this script cuts out our paths, writes them the way Graph's URLs are written, closes every
 * object so that a misspelt property is an error, and adds what deviations.mjs lists. $orderby, $search and every $expand but the
 * kept ones are left out on purpose: the local Graph does not offer them, so nobody comes to rely on them.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DERIVED_TYPES,
  LEFT_OUT,
  LOWER_CASE_BODY,
  MORE_ENUM_VALUES,
  MORE_RESPONSES,
  STATUS_OF_ACTION,
  UNDECLARED_MEMBERS,
} from '../infra/local/contract/deviations.mjs';

const ROOTS = [
  'security',
  'users',
  'groups',
  'servicePrincipals',
  'directoryRoles',
  'roleManagement',
  'reports',
  'subscribedSkus',
  'organization',
  'teams',
];

/** [operation id, method, path as Graph's URLs have it] */
const OPERATIONS = [
  ['listSecureScores', 'get', '/security/secureScores'],
  ['getSecureScore', 'get', '/security/secureScores/{id}'],
  ['listControlProfiles', 'get', '/security/secureScoreControlProfiles'],
  ['getControlProfile', 'get', '/security/secureScoreControlProfiles/{id}'],
  ['updateControlProfile', 'patch', '/security/secureScoreControlProfiles/{id}'],
  ['listUsers', 'get', '/users'],
  ['getUser', 'get', '/users/{id}'],
  ['listDirectoryRoles', 'get', '/directoryRoles'],
  ['listRoleAssignments', 'get', '/roleManagement/directory/roleAssignments'],
  ['listRegistrationDetails', 'get', '/reports/authenticationMethods/userRegistrationDetails'],
  ['sendActivityNotification', 'post', '/users/{id}/teamwork/sendActivityNotification'],
  ['sendMail', 'post', '/users/{id}/sendMail'],
  ['listSubscribedSkus', 'get', '/subscribedSkus'],
  ['getOrganization', 'get', '/organization'],
  ['listChannelMessages', 'get', '/teams/{id}/channels/{id_1}/messages'],
];

/**
 * Paths along relations to directoryObject, which odata-openapi does not follow. `relation` is checked against the metadata.
 * The answer is a collection of `items`; $select takes what their own lists take.
 */
const RELATION_OPERATIONS = [
  {
    id: 'listRolesOfUser',
    path: '/users/{id}/transitiveMemberOf/microsoft.graph.directoryRole',
    relation: ['user', 'transitiveMemberOf'],
    items: ['directoryRole'],
    parametersLike: ['/directoryRoles'],
  },
  ...[
    ['listRoleMembers', '/directoryRoles/{id}/members'],
    ['listRoleMembersByTemplate', '/directoryRoles/roleTemplateId={id}/members'],
  ].map(([id, path]) => ({
    id,
    path,
    relation: ['directoryRole', 'members'],
    items: ['user', 'group', 'servicePrincipal'],
    parametersLike: ['/users', '/groups'],
  })),
  {
    id: 'listPeopleOfGroup',
    path: '/groups/{id}/transitiveMembers',
    relation: ['group', 'transitiveMembers'],
    items: ['user', 'group', 'servicePrincipal'],
    parametersLike: ['/users', '/groups'],
  },
];

/** Actions that a type inherits, which odata-openapi does not follow either. Only lists of texts go in and come out. */
const INHERITED_ACTIONS = [{ id: 'checkMemberGroups', path: '/users/{id}/checkMemberGroups', on: 'directoryObject' }];

/** Relations that may be expanded, with the types they lead to. All others are dropped from the schemas. */
const EXPANDABLE = {
  unifiedRoleAssignment: {
    principal: ['user', 'group', 'servicePrincipal'],
    roleDefinition: ['unifiedRoleDefinition'],
  },
};

const schemaRef = (name) => ({ $ref: `#/components/schemas/${name}` });
const graphType = (name) => `microsoft.graph.${name}`;

export function makeContract(xmlPath) {
  const openapi = translate(xmlPath);
  const xml = readFileSync(xmlPath, 'utf8');
  const relations = readRelations(xml);
  const official = Object.fromEntries(
    Object.entries(openapi.paths).map(([path, item]) => [graphStylePath(path), item]),
  );

  const paths = {};
  for (const [operationId, method, path] of OPERATIONS) {
    const { parameters = [], [method]: operation } = findPath(official, path);
    if (!operation) throw new Error(`The metadata has no ${method.toUpperCase()} ${path}.`);
    paths[path] ??= {};
    paths[path][method] = cutOperation(openapi, operationId, operation, parameters, path);
  }
  for (const wanted of RELATION_OPERATIONS) {
    const [type, relation] = wanted.relation;
    if (!relations.get(type)?.has(relation)) throw new Error(`The metadata has no relation ${relation} on ${type}.`);
    paths[wanted.path] = { get: relationOperation(openapi, official, wanted) };
  }
  for (const wanted of INHERITED_ACTIONS) {
    paths[wanted.path] = { post: inheritedAction(openapi, xml, wanted) };
  }

  return {
    openapi: '3.1.0',
    info: {
      title: 'The part of Microsoft Graph that the local Microsoft 365 serves',
      version: 'v1.0',
      'x-made-by': 'scripts/make-graph-contract.mjs',
      'x-source':
        'microsoftgraph/msgraph-metadata, clean_v10_metadata/cleanMetadata.xml (MIT), sha256 ' +
        createHash('sha256').update(xml).digest('hex'),
    },
    servers: [{ url: 'https://graph.microsoft.com/v1.0' }],
    paths,
    components: { schemas: reachableSchemas(openapi, paths, relations) },
  };
}

function translate(xmlPath) {
  const folder = mkdtempSync(join(tmpdir(), 'graph-contract-'));
  try {
    const cli = join(dirname(createRequire(import.meta.url).resolve('odata-openapi')), 'cli.js');
    const target = join(folder, 'openapi.json');
    const keep = ROOTS.flatMap((root) => ['--keep', root]);
    execFileSync(
      process.execPath,
      [cli, xmlPath, ...keep, '--levels', '3', '--scheme', 'https', '--host', 'graph.microsoft.com'].concat([
        '--basePath',
        '/v1.0',
        '-o',
        '3.1.0',
        '-t',
        target,
      ]),
      { stdio: 'ignore' },
    );
    return JSON.parse(readFileSync(target, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Type name -> names of its relations (navigation properties), inherited ones included. */
function readRelations(xml) {
  const own = new Map();
  const base = new Map();
  for (const [, attributes, body] of xml.matchAll(/<EntityType ([^>]*?)(?:\/>|>([\s\S]*?)<\/EntityType>)/g)) {
    const name = /\bName="([^"]+)"/.exec(attributes)?.[1];
    if (!name || own.has(name)) continue;
    own.set(
      name,
      [...(body ?? '').matchAll(/<NavigationProperty Name="([^"]+)"/g)].map((match) => match[1]),
    );
    base.set(name, /\bBaseType="(?:microsoft\.)?graph\.([^"]+)"/.exec(attributes)?.[1]);
  }
  const all = (name) => (name ? [...(own.get(name) ?? []), ...all(base.get(name))] : []);
  return new Map([...own.keys()].map((name) => [name, new Set(all(name))]));
}

/** `/users('{id}')/graph.sendMail` -> `/users/{id}/sendMail` */
const graphStylePath = (path) => path.replaceAll(/\('(\{[^}]+\})'\)/g, '/$1').replaceAll('/graph.', '/');

/** The names of keys differ by level in the translation ({id_1}, {id_2}): they do not matter. */
function findPath(official, path) {
  const shape = (text) => text.replaceAll(/\{[^}]+\}/g, '{}');
  const found = Object.entries(official).find(([candidate]) => shape(candidate) === shape(path));
  if (!found) throw new Error(`The metadata has no path ${path}.`);
  return found[1];
}

function cutOperation(openapi, operationId, operation, pathParameters, path) {
  const keys = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => pathKey(match[1]));
  const query = (operation.parameters ?? [])
    .concat(pathParameters)
    .map((parameter) => resolveRef(openapi, parameter))
    .filter((parameter) => parameter.in === 'query');
  const cut = {
    operationId,
    parameters: [...keys, ...queryParameters(operationId, query)],
    responses: cutResponses(openapi, operationId, operation.responses),
  };
  if (operation.requestBody) cut.requestBody = cutBody(operationId, operation.requestBody);
  return cut;
}

const pathKey = (name) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

function queryParameters(operationId, official) {
  const expandable = operationId === 'listRoleAssignments' ? Object.keys(EXPANDABLE.unifiedRoleAssignment) : [];
  const kept = official
    .filter(({ name }) => !['$orderby', '$search'].includes(name))
    .flatMap((parameter) => {
      if (parameter.name !== '$expand') return [parameter];
      return expandable.length === 0
        ? []
        : [{ ...parameter, schema: { ...parameter.schema, items: { type: 'string', enum: expandable } } }];
    })
    .map(({ name, explode, schema }) => ({ name, in: 'query', ...(explode === false && { explode }), schema }));
  const isList = kept.some(({ name }) => name === '$top');
  // Opaque, made by the server for its own @odata.nextLink: OData has it, the metadata does not list it.
  return isList ? [...kept, { name: '$skiptoken', in: 'query', schema: { type: 'string' } }] : kept;
}

function cutResponses(openapi, operationId, responses) {
  const cut = {};
  for (const [status, response] of Object.entries(responses)) {
    const schema = resolveRef(openapi, response).content?.['application/json']?.schema;
    const kept = { description: 'As the metadata has it', ...jsonContent(schema && closeCollection(schema)) };
    cut[status === '204' && STATUS_OF_ACTION[operationId] ? STATUS_OF_ACTION[operationId] : status] = kept;
  }
  for (const [status, type] of Object.entries(MORE_RESPONSES[operationId] ?? {})) {
    cut[status] = { description: 'As the documentation has it', ...jsonContent(schemaRef(type)) };
  }
  // The metadata describes errors of 4XX only; Graph's 5XX have the same shape.
  cut['5XX'] = cut['4XX'];
  return cut;
}

const jsonContent = (schema) => (schema ? { content: { 'application/json': { schema } } } : {});

/** A collection always has `value`, and may have a link to the next page. */
function closeCollection(schema) {
  if (!schema.properties?.value) return schema;
  return collectionOf(schema.properties.value.items);
}

const collectionOf = (items) => ({
  type: 'object',
  additionalProperties: false,
  required: ['value'],
  properties: {
    '@odata.context': { type: 'string' },
    '@odata.nextLink': { type: 'string', format: 'uri' },
    '@odata.count': { type: 'integer', minimum: 0 },
    value: { type: 'array', items },
  },
});

function cutBody(operationId, body) {
  const schema = structuredClone(body.content['application/json'].schema);
  if (schema.properties) {
    schema.additionalProperties = false;
    if (LOWER_CASE_BODY.includes(operationId)) {
      schema.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([name, member]) => [name[0].toLowerCase() + name.slice(1), member]),
      );
    }
  }
  return { required: true, ...jsonContent(schema) };
}

function relationOperation(openapi, official, { id, path, items, parametersLike }) {
  const lists = parametersLike.map((list) =>
    findPath(official, list).get.parameters.map((parameter) => resolveRef(openapi, parameter)),
  );
  const selectable = new Set(lists.flatMap((list) => list.find(({ name }) => name === '$select').schema.items.enum));
  const parameters = lists[0].map((parameter) =>
    parameter.name === '$select'
      ? { ...parameter, schema: { ...parameter.schema, items: { type: 'string', enum: [...selectable] } } }
      : parameter,
  );
  return cutOperation(
    openapi,
    id,
    {
      parameters,
      responses: {
        200: { content: { 'application/json': { schema: collectionOf(oneOfTypes(items)) } } },
        '4XX': { $ref: '#/components/responses/error' },
      },
    },
    [],
    path,
  );
}

function inheritedAction(openapi, xml, { id, path, on }) {
  const action = [...xml.matchAll(new RegExp(`<Action Name="${id}" IsBound="true">([\\s\\S]*?)</Action>`, 'g'))]
    .map(([, body]) => body)
    .find((body) => body.includes(`Type="graph.${on}"`));
  if (!action) throw new Error(`The metadata has no action ${id} on ${on}.`);
  const texts = { type: 'array', items: { type: 'string' } };
  const members = [...action.matchAll(/<Parameter Name="([^"]+)" Type="Collection\(Edm\.String\)"/g)].map(
    ([, name]) => name,
  );
  if (!action.includes('<ReturnType Type="Collection(Edm.String)"'))
    throw new Error(`${id} does not answer with texts.`);
  const schema = { type: 'object', properties: Object.fromEntries(members.map((name) => [name, texts])) };
  return cutOperation(
    openapi,
    id,
    {
      parameters: [],
      requestBody: { content: { 'application/json': { schema } } },
      responses: {
        200: { content: { 'application/json': { schema: collectionOf({ type: 'string' }) } } },
        '4XX': { $ref: '#/components/responses/error' },
      },
    },
    [],
    path,
  );
}

/** Objects of several types say which they are. */
function oneOfTypes(names) {
  if (names.length === 1) return schemaRef(graphType(names[0]));
  return {
    anyOf: names.map((name) => ({
      allOf: [
        schemaRef(graphType(name)),
        { required: ['@odata.type'], properties: { '@odata.type': { const: `#${graphType(name)}` } } },
      ],
    })),
  };
}

function reachableSchemas(openapi, paths, relations) {
  const schemas = {};
  const visit = (value) => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (schemas[name]) continue;
      schemas[name] = closeSchema(name, openapi.components.schemas, relations);
      visit(schemas[name]);
    }
  };
  visit(paths);
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function closeSchema(name, schemas, relations) {
  const schema = structuredClone(schemas[name]);
  if (!schema) throw new Error(`The translation has no schema ${name}.`);
  if (name === 'error') return errorSchema(schema);
  if (schema.enum) return { type: schema.type, enum: [...schema.enum, ...(MORE_ENUM_VALUES[name] ?? [])] };
  if (!schema.properties) return bare(schema);

  const typeName = name.replace('microsoft.graph.', '').replace(/-(update|create)$/, '');
  const expandable = EXPANDABLE[typeName] ?? {};
  const dropped = new Set([...(relations.get(typeName) ?? []), ...(LEFT_OUT[name] ?? [])]);
  const properties = {};
  for (const [property, member] of Object.entries(schema.properties)) {
    const relation = property.replace('@odata.count', '');
    if (expandable[property]) properties[property] = { anyOf: [oneOfTypes(expandable[property]), { type: 'null' }] };
    else if (!dropped.has(relation)) properties[property] = bare(member);
  }
  for (const derived of DERIVED_TYPES[name] ?? []) {
    for (const [property, member] of Object.entries(schemas[derived].properties)) properties[property] ??= bare(member);
  }
  Object.assign(properties, UNDECLARED_MEMBERS[name]);
  for (const annotation of ['type', 'id', 'context', 'etag']) properties[`@odata.${annotation}`] = { type: 'string' };
  // A schema's anyOf names types derived from it; we serve none but those of DERIVED_TYPES.
  return { type: 'object', additionalProperties: false, properties };
}

/** OData writes `innererror`; Graph sends `innerError`. */
function errorSchema(schema) {
  const { innererror, ...members } = schema.properties.error.properties;
  return bare({
    ...schema,
    additionalProperties: false,
    properties: {
      error: {
        ...schema.properties.error,
        properties: { ...members, innerError: innererror },
        additionalProperties: false,
      },
    },
  });
}

/** Without words for people: they would double the file. */
function bare(schema) {
  return JSON.parse(
    JSON.stringify(schema, function (key, value) {
      const isText = ['title', 'description'].includes(key) && typeof value === 'string';
      return isText || (key === 'examples' && Array.isArray(value)) || key === 'discriminator' ? undefined : value;
    }),
  );
}

function resolveRef(openapi, value) {
  if (!value.$ref) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], openapi);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(import.meta.dirname, '..');
  const xmlPath = resolve(process.argv[2] ?? join(root, '../shared/graph/metadata-v1.0.xml'));
  const target = join(root, 'infra/local/contract/graph-contract.json');
  const contract = makeContract(xmlPath);
  writeFileSync(target, `${JSON.stringify(contract, null, 1)}\n`);
  console.log(
    `${target}: ${Object.keys(contract.paths).length} paths, ${Object.keys(contract.components.schemas).length} schemas`,
  );
}
