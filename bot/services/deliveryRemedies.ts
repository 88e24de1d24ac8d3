import type { DeliveryState } from '../../domain/ports/repositories';

const REMEDIES: Partial<Record<DeliveryState, string>> = {
  throttled: 'Nothing to do: Teams asked for a pause, and the post is tried again.',
  gone: 'The channel or team is no more. Add the app to another team, or say "digest now" in another channel.',
  forbidden: 'The app was removed or blocked there. Add it to the team again; posts then go on.',
  failed: 'Teams refused the card. Say "digest now" to try again; if it fails again, tell whoever runs the service.',
  unknown:
    'Look in the channel whether the digest is there, then choose: post it again, or leave it. I may not read the channel to look myself.',
};

/** What an operator can do about a delivery, in words; null where all is well. */
export function remedyFor(state: DeliveryState): string | null {
  return REMEDIES[state] ?? null;
}
