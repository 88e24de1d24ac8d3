import { describe, expect, it } from '@jest/globals';
import { render } from './render';
import { alertCard, alertSummary } from '../../bot/cards/alertCard';
import type { AlertContent } from '../../domain/digest/content';
import { en } from '../support/english';

const options = { marker: 'marker-1', tabUrl: (view: string) => `https://teams.example/${view}` };

function alert(change: Partial<AlertContent> = {}): AlertContent {
  return {
    version: 1,
    kind: 'alert',
    tenantId: 't',
    tenantName: 'Kereru *College*',
    postedOn: '2026-11-25',
    asOf: '2026-11-24',
    percent: 58.2,
    drop: {
      since: '2026-11-23',
      percent: -2.9,
      points: -8,
      headline: 'You lost 8 points: Block legacy authentication.',
      parts: Array.from(
        { length: 5 },
        (_, i) => ({ kind: 'lost', points: -1, percent: -0.5, text: `Part ${i}.` }) as const,
      ),
    },
    forecast: null,
    ...change,
  };
}

describe('the alert card', () => {
  it('says how far the score fell, since when, and why', () => {
    const { text, complaints } = render(alertCard(alert(), options, en));
    expect(complaints).toEqual([]);
    expect(text).toContain('Down 2.9 since Monday 23 November, to 58.2 %');
    expect(text).toContain('You lost 8 points: Block legacy authentication.');
    expect(text).toContain('Part 2.');
    expect(text).toContain('and 2 more, in the tab');
    expect(text).toContain("Microsoft's figures of Tuesday 24 November.");
  });

  it('says what is ahead where nothing fell', () => {
    const forecast = {
      headline: '2 new controls (9 points): you will go from 61.1 % to 59.0 %.',
      controlIds: ['a', 'b'],
    };
    const { text } = render(alertCard(alert({ drop: null, forecast }), options, en));
    expect(text).toContain('2 new controls (9 points): you will go from 61.1 % to 59.0 %.');
    expect(text).not.toContain('Down');
  });

  it('carries its marker, by which the post is found again', () => {
    expect(JSON.stringify(alertCard(alert(), options, en))).toContain('marker-1');
  });

  it('has one sentence for a notification', () => {
    expect(alertSummary(alert(), en)).toBe(
      'Secure Score fell to 58.2 % (-2.9). You lost 8 points: Block legacy authentication.',
    );
    expect(alertSummary(alert({ drop: null, forecast: { headline: 'Ahead.', controlIds: [] } }), en)).toBe('Ahead.');
  });
});
