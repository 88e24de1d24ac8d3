/** Graph answers to its address, to its application id, and here to the address of the local one. */
export const graphAudiences = (baseUrl: string): string[] => [
  'https://graph.microsoft.com',
  '00000003-0000-0000-c000-000000000000',
  baseUrl,
];

export const BOT_CONNECTOR_AUDIENCE = 'https://api.botframework.com';

export interface RequestedScopes {
  /** The resource as it was asked for, and as it becomes the token's audience. */
  audience: string;
  /** Without the resource's prefix; ['.default'] for all that was granted. */
  scopes: string[];
}

/** Reads 'https://graph.microsoft.com/User.Read openid'; null where it names no resource that exists here, or two. */
export function readScopes(text: string, baseUrl: string): RequestedScopes | null {
  const known = [...graphAudiences(baseUrl), BOT_CONNECTOR_AUDIENCE];
  let audience: string | null = null;
  const scopes: string[] = [];
  for (const scope of text.split(/\s+/).filter(Boolean)) {
    const cut = scope.lastIndexOf('/');
    if (cut < 0) {
      scopes.push(scope);
      continue;
    }
    // 'https://graph.microsoft.com//.default' is an old habit that Entra takes.
    const resource = scope.slice(0, cut).replace(/\/$/, '');
    if (!known.includes(resource) || (audience !== null && audience !== resource)) return null;
    audience = resource;
    scopes.push(scope.slice(cut + 1));
  }
  if (scopes.length === 0) return null;
  // Scopes without a resource are Graph's.
  return { audience: audience ?? 'https://graph.microsoft.com', scopes };
}
