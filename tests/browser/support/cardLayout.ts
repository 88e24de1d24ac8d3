import type { Locator } from '@playwright/test';

/**
 * What is wrong with how the texts, buttons and inputs of the drawn cards lie, each with how its card begins: outside the card, cut
 * off, one over another, or in another order for the eye than for a screen reader. Empty where nothing is.
 */
export function layoutFaults(cards: Locator): Promise<string[]> {
  return cards.evaluateAll((drawn) => {
    const CONTROLS = 'button,input,textarea,select,a';
    return drawn.flatMap((card) => {
      const parts = partsOf(card);
      const faults = [
        ...parts.flatMap((part) => [...outside(part, card), ...cutOff(part, card)]),
        ...parts.flatMap((part, index) => overlaps(part, parts.slice(index + 1))),
        ...parts.flatMap((part, index) => outOfOrder(part, parts[index + 1])),
      ];
      return faults.map((fault) => `${card.textContent.slice(0, 40)}: ${fault}`);
    });

    /** What is read or used, in the order of a screen reader. */
    function partsOf(card: Element): HTMLElement[] {
      return [...card.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          element.checkVisibility() &&
          element.closest('svg') === null &&
          (element.matches(CONTROLS) || (hasText(element) && element.closest(CONTROLS) === null)),
      );
    }

    function hasText(element: Element): boolean {
      return [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '',
      );
    }

    function name(element: HTMLElement): string {
      return `"${(element.innerText || element.getAttribute('aria-label') || element.tagName).slice(0, 60)}"`;
    }

    function outside(part: HTMLElement, card: Element): string[] {
      const [box, frame] = [part.getBoundingClientRect(), card.getBoundingClientRect()];
      const isOutside = box.left < frame.left - 1 || box.right > frame.right + 1;
      return isOutside ? [`${name(part)} reaches out of the card`] : [];
    }

    function cutOff(part: HTMLElement, card: Element): string[] {
      for (let at: HTMLElement | null = part; at !== null && at !== card; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const isCut =
          (overflowX === 'hidden' && at.scrollWidth > at.clientWidth + 1) ||
          (overflowY === 'hidden' && at.scrollHeight > at.clientHeight + 1);
        if (isCut && !at.matches('input,select')) return [`${name(part)} is cut off`];
      }
      return [];
    }

    function overlaps(part: HTMLElement, others: HTMLElement[]): string[] {
      return others.flatMap((other) => {
        const doOverlap =
          !part.contains(other) && lines(part).some((one) => lines(other).some((its) => meet(one, its)));
        return doOverlap ? [`${name(part)} and ${name(other)} overlap`] : [];
      });
    }

    /** Words that wrap inside a sentence have a box for each of their lines. */
    function lines(part: HTMLElement): DOMRect[] {
      return [...part.getClientRects()];
    }

    function meet(one: DOMRect, other: DOMRect): boolean {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return width > 1 && height > 1;
    }

    function outOfOrder(part: HTMLElement, next: HTMLElement | undefined): string[] {
      if (next === undefined || part.contains(next)) return [];
      const isAbove = next.getBoundingClientRect().bottom <= part.getBoundingClientRect().top;
      return isAbove ? [`${name(part)} is read before ${name(next)}, which stands above it`] : [];
    }
  });
}
