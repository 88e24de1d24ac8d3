import type { LocalAnswer } from '../http';
import type { WireObject } from '../tenant/tenantData';
import type { GraphCall } from './call';
import { graphError } from './graphError';

interface CollectionRules {
  /** Entries a page without $top. */
  pageSize: number;
  maxTop: number;
  /** 'security/secureScores': the end of @odata.context. */
  context: string;
  /**
   * Secure scores carry @odata.nextLink even behind `$top=1` and behind the newest 90 days: whoever follows it walks every day,
   * one request each, until an empty page. Other lists end with their last full page.
   */
  linkAlways?: boolean;
  /** Members given without $select; all where left out. */
  defaultMembers?: string[];
  /** Members given whatever $select says. */
  alwaysMembers?: string[];
}

/** Cuts a list to the page that was asked for. */
export function collection(call: GraphCall, items: WireObject[], rules: CollectionRules): LocalAnswer {
  const { query } = call;
  const start = query.$skiptoken === undefined ? (query.$skip ?? 0) : readSkipToken(query.$skiptoken);
  if (start === null) return graphError(400, 'BadRequest', 'The skip token is not one of ours.');
  const size = query.$top ?? rules.pageSize;
  if (size > rules.maxTop) {
    return graphError(
      400,
      'BadRequest',
      `Invalid page size specified: '${size}'. Must be between 1 and ${rules.maxTop} inclusive.`,
    );
  }
  const page = items.slice(start, start + size);
  const isMore = rules.linkAlways ? page.length > 0 : start + size < items.length && size > 0;
  return {
    status: 200,
    json: {
      '@odata.context': `${call.baseUrl}/v1.0/$metadata#${rules.context}`,
      ...(query.$count === true && { '@odata.count': items.length }),
      ...(isMore && { '@odata.nextLink': nextLink(call, start + page.length) }),
      value: page.map((item) => selectMembers(item, query.$select, rules)),
    },
  };
}

/** `$select` of a single object or of a list's entry. */
export function selectMembers(
  item: WireObject,
  select: string[] | undefined,
  { defaultMembers, alwaysMembers = [] }: Pick<CollectionRules, 'defaultMembers' | 'alwaysMembers'> = {},
): WireObject {
  const wanted = select ?? defaultMembers;
  if (!wanted) return item;
  const kept = new Set([...wanted, ...alwaysMembers]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name) || name.startsWith('@odata.')));
}

function nextLink(call: GraphCall, start: number): string {
  const link = new URL(`${call.baseUrl}${call.request.url.pathname}`);
  for (const [name, value] of call.request.url.searchParams) {
    if (name !== '$skip' && name !== '$skiptoken') link.searchParams.set(name, value);
  }
  link.searchParams.set('$skiptoken', Buffer.from(`from:${start}`).toString('base64url'));
  // Graph writes the dollar signs as they are.
  return link.href.replaceAll('%24', '$');
}

function readSkipToken(token: string): number | null {
  const match = /^from:(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  return match ? Number(match[1]) : null;
}
