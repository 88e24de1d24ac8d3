import type { Browser } from '@playwright/test';
import { openInTeams } from './teamsFrame';

declare global {
  interface Window {
    /** Milliseconds from each key to the picture that answers it, as the browser reports them. */
    eventTimes: number[];
  }
}

export interface SliderSteps {
  /** Milliseconds of the main thread, one a step. */
  steps: number[];
  longestTask: number;
  longestEvent: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread worked: on a busy machine it also waits for a processor. */
  tdur?: number;
}

const MARK = 'slider step';
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Presses the arrow keys on the slider, up the low positions and down again, where the end of the plan is in sight. */
export async function sliderSteps(
  browser: Browser,
  origin: string,
  { count, cpuSlowdown, pauseMs }: { count: number; cpuSlowdown: number; pauseMs: number },
): Promise<SliderSteps> {
  const { context, page, frame } = await openInTeams({ browser, origin, cpuSlowdown, watch: watchKeys });
  const slider = frame.getByRole('slider');
  await slider.focus();
  // So far up that the first rows are in sight.
  await slider.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  // The first step sorts the queue in the order of the plan; those that count only move in it.
  for (const key of ['ArrowRight', 'Home']) {
    await slider.press(key);
    await page.waitForTimeout(4 * pauseMs);
  }
  await frame.evaluate(() => (window.eventTimes = []));

  await browser.startTracing(page, { categories: CATEGORIES });
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press(step < count / 2 ? 'ArrowRight' : 'ArrowLeft');
    // All that the step sets off belongs to it: also what waits until the thumb rests.
    await page.waitForTimeout(pauseMs);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const eventTimes = await frame.evaluate(() => window.eventTimes);
  await context.close();

  const steps = tasksByStep(trace.traceEvents);
  if (steps.length !== count) throw new Error(`The trace shows ${steps.length} steps of the slider, not ${count}.`);
  return {
    steps: steps.map((tasks) => tasks.reduce((sum, ms) => sum + ms, 0)),
    longestTask: Math.max(...steps.flat()),
    longestEvent: Math.max(0, ...eventTimes),
  };
}

/** The tasks of the page's main thread in milliseconds: for each mark those from the one that it stands in to before the next mark's. */
function tasksByStep(events: TraceEvent[]): number[][] {
  const marks = events.filter(({ name }) => name === MARK).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === first?.pid && tid === first.tid)
    .map(({ ts, dur = 0, tdur = dur }) => ({ end: ts + dur, ms: tdur / 1000 }));
  return marks.map((mark, step) => {
    const until = marks[step + 1]?.ts ?? Infinity;
    return tasks.filter(({ end }) => end >= mark.ts && end < until).map(({ ms }) => ms);
  });
}

function watchKeys() {
  if (!location.pathname.startsWith('/tab/')) return;
  window.eventTimes = [];
  addEventListener('keydown', () => performance.mark('slider step'), true);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.eventTimes.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
