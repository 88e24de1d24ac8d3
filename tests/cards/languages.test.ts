import { describe, expect, it } from '@jest/globals';
import { alertCard, alertSummary } from '../../bot/cards/alertCard';
import { digestCard, digestSummary } from '../../bot/cards/digestCard';
import { textsOf } from '../../domain/language/texts';
import { galleryIn } from '../support/cardGallery';
import { MARK, markedTexts } from '../support/markedTexts';
import { digestContent, digestTask } from '../support/sampleDigest';
import { render } from './render';

const de = textsOf('de');

/** What a card says of itself; a TextBlock may also show what Microsoft or a person wrote. */
const OWN_WORDS = new Set(['label', 'placeholder', 'errorMessage', 'legend']);

describe.each(Object.entries(galleryIn(markedTexts)))('the card %s', (_name, card) => {
  it('says nothing that is in no language', () => {
    expect(ownWords(card).filter((text) => !text.startsWith(MARK) && text !== 'Secure Score')).toEqual([]);
  });
});

describe.each(Object.entries(galleryIn(de)))('the German card %s', (_name, card) => {
  it('is understood whole by a parser that is not ours', () => {
    expect(render(card).complaints).toEqual([]);
  });
});

describe('a German digest', () => {
  const options = { digestId: 'd', tabUrl: (view: string) => view, pictureUrl: () => null, canPress: true };
  const content = digestContent({ tasks: [digestTask()], stale: true });
  const { text } = render(digestCard(content, options, de));

  it('has its headings, days and figures in German', () => {
    expect(text).toContain('Montag, 23. November');
    expect(text).toContain('Beste nächste Schritte');
    expect(text).toContain('Braucht Sie');
    expect(text).toMatch(/\d+,\d %/);
  });

  it('has no English days', () => {
    expect(text).not.toMatch(/\b(Monday|Sunday|since)\b/);
  });

  it('is summed up in German', () => {
    expect(digestSummary(digestContent({ nothingNew: true, asOf: '2026-11-16' }), de)).toBe(
      'Secure Score: keine neuen Zahlen seit Montag, 16. November.',
    );
  });
});

describe('a German alert', () => {
  const drop = {
    since: '2026-11-22',
    percent: -2.04,
    points: -5,
    headline: 'Sie haben 5 Punkte verloren: Erste.',
    parts: [],
  };
  const content = {
    version: 1 as const,
    kind: 'alert' as const,
    tenantId: 't',
    tenantName: 'Gymnasium',
    postedOn: '2026-11-23',
    asOf: '2026-11-22',
    percent: 61.44,
    drop,
    forecast: null,
  };

  it('says how far the score fell', () => {
    expect(alertSummary(content, de)).toBe(
      'Secure Score gefallen auf 61,4 % (-2). Sie haben 5 Punkte verloren: Erste.',
    );
    expect(render(alertCard(content, { marker: 'm', tabUrl: (view) => view }, de)).text).toContain(
      '2 weniger seit Sonntag, 22. November, jetzt 61,4 %',
    );
  });
});

/** Buttons, and labels and hints of inputs and charts, wherever they are in the card. */
function ownWords(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(ownWords);
  if (typeof part !== 'object' || part === null) return [];
  const { type, title } = part as { type?: unknown; title?: unknown };
  const button = String(type).startsWith('Action.') && typeof title === 'string' ? [title] : [];
  const inside = Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    OWN_WORDS.has(key) && typeof value === 'string' ? [value] : ownWords(value),
  );
  return [...button, ...inside];
}
