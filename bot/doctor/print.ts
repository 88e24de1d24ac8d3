import type { Line } from './checkAll';

const WIDTH = 'not checked'.length;

export function printLine({ title, state, means, next }: Line): void {
  console.log(`${state.padEnd(WIDTH)}  ${title}${state === 'not checked' ? ', ' : ': '}${means}`);
  if (next !== null) console.log(`${' '.repeat(WIDTH)}  What to do: ${next}`);
}

export function printSummary(states: readonly string[]): void {
  const count = (state: string) => states.filter((one) => one === state).length;
  const parts = ['ok', 'attention', 'failed', 'not checked'].map((state) => `${count(state)} ${state}`);
  console.log(`\n${parts.join(', ')}. Nothing was changed or sent; posting to Teams is tried with "digest now".`);
}
