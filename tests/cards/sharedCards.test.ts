import { describe, expect, it } from '@jest/globals';
import { render } from './render';
import { sharedActionCard } from '../../bot/cards/sharedActionCard';
import { sharedPageCard, type SharedPage } from '../../bot/cards/sharedPageCard';
import { plain, previewText } from '../../bot/cards/text';
import { publicActionOf } from '../../domain/publicAction';
import { actionRow, TENANT } from '../support/sampleDigest';
import { en } from '../support/english';

const tabUrl = (view: string) => `https://teams.example/${view}`;
const options = { tenantId: TENANT, tabUrl };
const action = publicActionOf(actionRow(), 'en');
const PAGES: SharedPage[] = ['overview', 'queue', 'history', 'log'];

describe('the card of a shared action', () => {
  it('is understood whole by a parser that is not ours', () => {
    expect(render(sharedActionCard(action, options, en)).complaints).toEqual([]);
  });

  it('says what the action is, why, what people notice and its id', () => {
    const { text } = render(sharedActionCard(action, options, en));
    expect(text).toContain(action.title);
    expect(text).toContain(`What it is: ${action.meaning}`);
    expect(text).toContain(`Why: ${action.why}`);
    expect(text).toContain(`What people notice: ${action.usersNotice}`);
    expect(text).toContain('AdminMFAV2');
  });

  it('has a way to the figures, for those who may see them, and one into the tab', () => {
    expect(render(sharedActionCard(action, options, en)).buttons).toEqual(['Show our figures', 'Open in Scorekeeper']);
  });

  it('asks for the figures with the button that old cards know, marked as pressed where others read along', () => {
    expect(render(sharedActionCard(action, options, en)).press(['Show our figures'])).toEqual({
      verb: 'action.show',
      data: { v: 1, tenantId: TENANT, controlId: 'AdminMFAV2', shared: true },
    });
  });

  it('carries the same in a Submit, for clients without Execute', () => {
    const sets = sharedActionCard(action, options, en)['body'] as { actions?: unknown[] }[];
    expect(sets.flatMap(({ actions = [] }) => actions)).toContainEqual(
      expect.objectContaining({
        fallback: {
          type: 'Action.Submit',
          title: 'Show our figures',
          data: { v: 1, tenantId: TENANT, controlId: 'AdminMFAV2', shared: true, verb: 'action.show' },
        },
      }),
    );
  });

  it('reads a title of Microsoft as text, not as Markdown or HTML', () => {
    const odd = { ...action, title: '**Block** [here](https://evil.example) <script>alert(1)</script>' };
    const { html, text } = render(sharedActionCard(odd, options, en));
    expect(html.querySelector('a, em, script')).toBeNull();
    expect(text).toContain('**Block** [here](https://evil.example) <script>alert(1)</script>');
  });

  it('stays below what Teams takes, whatever its texts are', () => {
    const novel = 'word '.repeat(20_000);
    const texts = { title: novel, meaning: novel, why: novel, usersNotice: novel };
    expect(JSON.stringify(sharedActionCard({ ...action, ...texts }, options, en)).length).toBeLessThan(5000);
  });
});

describe('the card of a shared page', () => {
  it.each(PAGES)('%s is understood whole, and leads there', (page) => {
    const { complaints, buttons } = render(sharedPageCard(page, { tabUrl }, en));
    expect(complaints).toEqual([]);
    expect(buttons).toEqual(['Open in Scorekeeper']);
    expect(JSON.stringify(sharedPageCard(page, { tabUrl }, en))).toContain(`https://teams.example/${page}`);
  });

  it.each(PAGES)('%s shows no figure', (page) => {
    expect(render(sharedPageCard(page, { tabUrl }, en)).text).not.toMatch(/\d/);
  });
});

describe('the preview of a result', () => {
  it('is one line of text, in which nothing looks like a tag', () => {
    expect(previewText(' Block\n<b>legacy</b>\u202e sign-in ')).toBe('Block ‹b›legacy‹/b› sign-in');
  });

  it('is cut at a word', () => {
    const shown = previewText('word '.repeat(100));
    expect(shown.length).toBeLessThanOrEqual(200);
    expect(shown).toMatch(/word…$/);
  });
});

describe('a name written from right to left', () => {
  it('is kept apart from what stands around it, in one piece', () => {
    expect(plain('By משה כהן: 5 points')).toBe('By \u2068משה כהן\u2069: 5 points');
  });

  it('brings no marks of its own that would turn the sentence', () => {
    expect(plain('By \u202eevil\u202c')).toBe('By evil');
  });
});
