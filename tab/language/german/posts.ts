import type { posts as english } from '../english/posts';

export const posts: typeof english = {
  pending: 'vorgemerkt',
  sending: 'wird gesendet',
  sent: 'gesendet',
  throttled: 'wartet auf Teams',
  gone: 'Kanal nicht mehr da',
  forbidden: 'nicht erlaubt',
  failed: 'fehlgeschlagen',
  unknown: 'Ankunft nicht bekannt',
  skipped: 'ausgelassen',
};
