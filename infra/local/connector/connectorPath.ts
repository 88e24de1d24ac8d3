/** What a connector request is about. Everything else is only passed on. */
export type ConnectorTarget =
  | { kind: 'createConversation' }
  | { kind: 'activities'; conversationId: string; activityId: string | null }
  | { kind: 'members'; conversationId: string; memberId: string | null; isPaged: boolean }
  | { kind: 'team'; teamId: string }
  | { kind: 'teamConversations'; teamId: string }
  | { kind: 'other' };

/** Reads '/v3/conversations/19%3A.../activities/17': `path` is what follows '/_connector', still encoded. */
export function readConnectorPath(path: string): ConnectorTarget {
  const [version, root, rawId, part, rawSecond, tail] = path.split('/').filter(Boolean);
  if (version !== 'v3') return { kind: 'other' };
  const id = decodeURIComponent(rawId ?? '');
  const second = rawSecond === undefined ? null : decodeURIComponent(rawSecond);

  if (root === 'teams' && id !== '') {
    if (part === undefined) return { kind: 'team', teamId: id };
    return part === 'conversations' ? { kind: 'teamConversations', teamId: id } : { kind: 'other' };
  }
  if (root !== 'conversations') return { kind: 'other' };
  if (id === '') return { kind: 'createConversation' };
  if (part === 'activities' && tail === undefined) {
    return { kind: 'activities', conversationId: id, activityId: second };
  }
  if (part === 'members' || part === 'pagedmembers') {
    return { kind: 'members', conversationId: id, memberId: second, isPaged: part === 'pagedmembers' };
  }
  return { kind: 'other' };
}
