import { askHttp } from './askHttp';
import { attention, failed, ok } from './check';
import type { Check } from './check';

export const messageKeys: Check = {
  id: 'messageKeys',
  title: 'Keys of messages from Teams',
  needs: [],
  run: async ({ config }, signal) => {
    if (config.bot === null) return ok('Not needed: without BOT_ID messages are not checked (local mode).');
    const { openIdMetadataUrl, tokenIssuer } = config.bot;
    const answer = await askHttp(openIdMetadataUrl, signal);
    const metadata = answer.kind === 'answer' ? readMetadata(answer.json) : null;
    if (answer.kind === 'unreachable' || metadata === null) {
      const why =
        answer.kind === 'unreachable'
          ? `could not be reached: ${answer.reason}`
          : `is no OpenID description (${answer.status})`;
      return failed(
        `${openIdMetadataUrl} ${why}. Without it every message to the bot is refused.`,
        'Let the service out to that host, or correct BOT_OPENID_METADATA_URL.',
      );
    }
    const keys = await askHttp(metadata.keysUrl, signal);
    if (keys.kind === 'unreachable' || !hasKeys(keys.json)) {
      return failed(`The keys at ${metadata.keysUrl} could not be read.`, 'Let the service out to that host.');
    }
    if (metadata.issuer !== tokenIssuer) {
      return attention(
        `The keys are there, but they are of another issuer than BOT_TOKEN_ISSUER (${tokenIssuer}).`,
        'Let BOT_OPENID_METADATA_URL and BOT_TOKEN_ISSUER name the same cloud.',
      );
    }
    return ok('They can be read, so messages from Teams can be checked.');
  },
};

function readMetadata(json: unknown): { keysUrl: string; issuer: unknown } | null {
  const { jwks_uri: keysUrl, issuer } = (json ?? {}) as { jwks_uri?: unknown; issuer?: unknown };
  return typeof keysUrl === 'string' && URL.canParse(keysUrl) ? { keysUrl, issuer } : null;
}

export function hasKeys(json: unknown): boolean {
  const { keys } = (json ?? {}) as { keys?: unknown };
  return Array.isArray(keys) && keys.length > 0;
}
