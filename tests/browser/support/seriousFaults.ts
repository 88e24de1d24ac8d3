import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds serious or worse in a frame, a line each; `within` and `rules` narrow where and what it looks for. It runs in the frame
 * itself: @axe-core/playwright puts itself into every frame and opens a page for its report, ten times as long for the same answer.
 */
export async function seriousFaults(
  frame: Frame,
  { within = 'body', rules }: { within?: string; rules?: string[] } = {},
): Promise<string[]> {
  if (!(await frame.evaluate(() => window.axe !== undefined))) await frame.evaluate(SOURCE);
  const violations = await frame.evaluate(
    async ({ place, runOnly }) => {
      // Without its preloading of style sheets, which no rule of ours needs and the policy of the tab would refuse.
      const options = { resultTypes: ['violations' as const], preload: false, ...(runOnly && { runOnly }) };
      const found = await window.axe?.run(place, options);
      if (found === undefined) throw new Error('axe-core is not in the page.');
      return found.violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, failureSummary = '' }) => `${html.slice(0, 160)} ${failureSummary}`),
      }));
    },
    { place: within, runOnly: rules },
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}
