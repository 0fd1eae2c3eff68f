/**
 * `tsx test/bench/pane-tasks.ts`: how long the pane's own tasks hold up the page with some 600 findings, step by step
 * (`npm run bench` gives the longest of all). The browser tells of every task over 50 ms; wanted: none of ours.
 */
import { paneSteps, whyNoPane } from './pane';

async function main(): Promise<void> {
  const missing = whyNoPane();
  if (missing !== null) throw new Error(missing);
  for (const { name, tasks } of await paneSteps()) {
    const shown = tasks.length === 0 ? 'none over 50 ms' : `${tasks.map((ms) => Math.round(ms)).join(', ')} ms`;
    console.log(`${name}: ${shown}`);
  }
}

void main();
