import type { Browser } from '@playwright/test';
import { openInTeams } from './teamsFrame';

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation; the rule is the same whatever the page. */
    usableAt: Promise<number>;
  }
}

/**
 * One cold load on a processor four times slower, in milliseconds from the start of the navigation: a row of the queue is painted and
 * the last task of more than 50 ms is over. Whether a press on a row does what it should is tried afterwards.
 */
export async function timeToUsable(browser: Browser, origin: string): Promise<number> {
  const { context, frame } = await openInTeams({ browser, origin, cpuSlowdown: 4, watch: watchForUse });
  const usable = await frame.evaluate(() => window.usableAt);
  const row = frame.locator('[role="row"]:has([role="gridcell"])').nth(2);
  await row.click();
  await frame.waitForFunction((element) => element.getAttribute('aria-selected') === 'true', await row.elementHandle());
  await context.close();
  return usable;
}

function watchForUse() {
  if (!location.pathname.startsWith('/tab/')) return;
  const QUIET_MS = 2000;
  let lastLongTask = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      lastLongTask = Math.max(lastLongTask, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });

  const painted = new Promise<number>((found) => {
    const look = () => {
      if (document.querySelector('[role="grid"] [role="gridcell"]') === null) requestAnimationFrame(look);
      // The frame that holds the row is painted before the next task.
      else setTimeout(() => found(performance.now()));
    };
    requestAnimationFrame(look);
  });
  window.usableAt = painted.then(
    (paintedAt) =>
      new Promise((settled) => {
        const timer = setInterval(() => {
          const usable = Math.max(paintedAt, lastLongTask);
          if (performance.now() - usable < QUIET_MS) return;
          clearInterval(timer);
          settled(usable);
        }, 100);
      }),
  );
}
