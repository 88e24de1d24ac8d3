/** What became of a post, by the state that the service keeps; as it stands within a sentence. */
export const posts: Record<string, string> = {
  pending: 'waiting to be posted',
  sending: 'being posted',
  sent: 'posted',
  throttled: 'delayed by Microsoft',
  gone: 'channel gone',
  forbidden: 'not allowed there',
  failed: 'not posted',
  unknown: 'arrival not known',
  skipped: 'closed',
};
