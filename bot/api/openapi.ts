import { z } from 'zod';
import { apiError } from '../../domain/contract/shared';
import { isFileType, type DescribedRoute } from './route';

/** The description of the API, made from the very schemas the routes check with. */
export function openApiOf(routes: DescribedRoute[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { spec } of routes) {
    const path = spec.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [spec.method]: operationOf(spec, path) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Scorekeeper', version: '1', description: 'What the tab asks of the service.' },
    security: [{ teams: [] }],
    paths,
    components: { securitySchemes: { teams: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  };
}

function operationOf(spec: DescribedRoute['spec'], path: string): Record<string, unknown> {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    summary: spec.summary,
    parameters: [...inPath, ...queryParameters(spec.query)],
    ...(spec.body === undefined ? {} : { requestBody: { required: true, content: json(spec.body, 'input') } }),
    responses: {
      [spec.status]: { description: 'Done', content: contentOf(spec.response) },
      default: { description: 'Not done; says what happened and what to do next', content: json(apiError, 'output') },
    },
  };
}

function contentOf(response: DescribedRoute['spec']['response']): Record<string, unknown> {
  if (!isFileType(response)) return json(response, 'output');
  return { [response.mediaType]: { schema: { type: 'string', format: 'binary' } } };
}

function queryParameters(query: z.ZodType | undefined): unknown[] {
  if (query === undefined) return [];
  const schema = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }));
}

function json(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  return { 'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) } };
}
