import { describe, expect, it } from '@jest/globals';
import { sanitise } from '../../../tab/features/detail/sanitise';
import { ATTACKS } from '../support/attacks';

const ALLOWED_ATTRIBUTES = new Set(['href', 'target', 'rel', 'colspan', 'rowspan']);

describe("Microsoft's HTML", () => {
  it('is tried with at least 50 attacks', () => {
    expect(new Set(ATTACKS).size).toBeGreaterThanOrEqual(50);
  });

  it.each(ATTACKS)('cannot run, style, load or post: %s', (attack) => {
    const page = document.createElement('div');
    page.innerHTML = sanitise(attack);
    expect(
      page.querySelector('script,style,link,meta,base,iframe,object,embed,form,input,button,img,svg,math,video,audio'),
    ).toBeNull();
    for (const element of page.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(ALLOWED_ATTRIBUTES).toContain(name);
      const href = element.getAttribute('href');
      if (href !== null) {
        expect(href).toMatch(/^https:\/\//i);
        expect(element.getAttribute('target')).toBe('_blank');
        expect(element.getAttribute('rel')).toBe('noopener noreferrer');
      }
    }
  });

  it('keeps text, lists and https links, which open outside', () => {
    expect(
      sanitise('<p>Go to <a href="https://entra.microsoft.com" onclick="x()">Entra</a></p><ol><li>One</li></ol>'),
    ).toBe(
      '<p>Go to <a href="https://entra.microsoft.com" target="_blank" rel="noopener noreferrer">Entra</a></p><ol><li>One</li></ol>',
    );
  });

  it('keeps the words of what it takes away', () => {
    expect(sanitise('<form><button>Press</button></form><span style="color:red">red</span>')).toBe(
      'Press<span>red</span>',
    );
  });

  it('puts headings below ours', () => {
    expect(sanitise('<h1>Title</h1>')).toBe('<h4>Title</h4>');
  });
});
