import { describe, expect, it } from '@jest/globals';
import { readIntent } from '../../../domain/intent/readIntent';

const read = (said: string) => readIntent(said, { today: '2026-11-25' });

describe('a command in German', () => {
  it.each([
    ['Hilfe', { name: 'help' }],
    ['Punktestand', { name: 'score' }],
    ['nächste Schritte', { name: 'top' }],
    ['Warum?', { name: 'why' }],
    ['warum letzte Woche', { name: 'why', period: { from: '2026-11-16', to: '2026-11-22' } }],
    ['Maßnahme MFA', { name: 'action', words: 'MFA' }],
    ['übernehmen AdminMFAV2', { name: 'decide', decision: 'accept', words: 'AdminMFAV2' }],
    [
      'ignorieren AdminMFAV2 weil wir kein Budget haben',
      { name: 'decide', decision: 'ignore', words: 'AdminMFAV2', reason: 'wir kein Budget haben' },
    ],
    ['Drittanbieter AdminMFAV2 weil Duo', { decision: 'thirdParty', words: 'AdminMFAV2', reason: 'Duo' }],
    ['wieder öffnen AdminMFAV2', { decision: 'reopen', words: 'AdminMFAV2' }],
    ['erledigt AdminMFAV2', { decision: 'done', words: 'AdminMFAV2' }],
    ['wer AdminMFAV2', { name: 'who', words: 'AdminMFAV2' }],
    ['benachrichtigen AdminMFAV2', { name: 'notify', words: 'AdminMFAV2' }],
    ['Verlauf 30 Tage', { name: 'history', period: { from: '2026-10-27', to: '2026-11-25' } }],
    ['Vergleich', { name: 'compare' }],
    ['fällig', { name: 'due' }],
    ['Protokoll', { name: 'log' }],
    ['Wochenbericht jetzt', { name: 'digestNow' }],
    ['Bericht Vorschau', { name: 'digestPreview' }],
    ['Bericht aus', { name: 'digestOff' }],
    ['Bericht Schritte 3', { name: 'digestActions', actions: 3 }],
    ['Bericht Warnungen aus', { name: 'digestAlerts', alertDrop: null }],
    ['Bericht Warnungen 2', { name: 'digestAlerts', alertDrop: 2 }],
    ['Bericht Sprache Deutsch', { name: 'digestLanguage', language: 'Deutsch' }],
    ['Wochenbericht montags um 8:00 Uhr', { name: 'digestSchedule', weekday: 1, time: '08:00', timeZone: null }],
    [
      'Bericht Freitag 07:30 Europe/Berlin',
      { name: 'digestSchedule', weekday: 5, time: '07:30', timeZone: 'Europe/Berlin' },
    ],
  ])('"%s" is understood', (said, intent) => {
    expect(read(said)?.intent).toMatchObject(intent);
  });

  it.each(['übernehmen AdminMFAV2', 'Bericht aus', 'ignorieren AdminMFAV2 weil kein Budget'])(
    'that changes something is exact: "%s"',
    (said) => {
      expect(read(said)?.isExact).toBe(true);
    },
  );

  it.each(['wer', 'Maßnahme', 'Werkstatt', 'Warumdenn', 'Berichtigung'])('is not seen in "%s"', (said) => {
    expect(read(said)).toBeNull();
  });
});
