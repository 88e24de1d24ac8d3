import { examine } from './doctor/index';
import { printLine, printSummary } from './doctor/print';

/** `npm run doctor`: checks the deployment that the environment's settings describe. Exit code 1 where something failed. */
async function main(): Promise<void> {
  const states: string[] = [];
  for await (const line of examine(process.env)) {
    states.push(line.state);
    printLine(line);
  }
  printSummary(states);
  // A check that ran out of time may still hold a connection.
  process.exit(states.includes('failed') ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
