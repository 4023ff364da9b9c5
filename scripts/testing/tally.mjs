/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Prints a suite's events as they come and counts them. */
export class Tally {
  counts = { passed: 0, failed: 0, skipped: 0 };
  /** The test that runs, for messages about runs that end without a word. */
  running = '';
  ended = false;
  /** The extension host's process, once the suite said hello. */
  hostPid = undefined;

  /** @param {Record<string, any>} event */
  take(event) {
    switch (event.event) {
      case 'hello':
        this.hostPid = event.pid;
        break;
      case 'start':
        this.running = event.title;
        break;
      case 'pass':
        this.counts.passed++;
        console.log(`  ✔ ${event.title} (${event.ms} ms)`);
        break;
      case 'skip':
        this.counts.skipped++;
        console.log(`  - ${event.title}`);
        break;
      case 'fail':
        this.counts.failed++;
        console.log(`  ✘ ${event.title}\n${indent(event.stack ?? event.message ?? '')}`);
        break;
      case 'end':
        this.ended = true;
        break;
    }
  }
}

const indent = (/** @type {string} */ text) => text.replace(/^/gm, '      ');
