/// <reference path="./suites.d.ts" />
// The browser build of mocha defines the global `mocha`.
import 'mocha/mocha';
import type Mocha from 'mocha';

declare const mocha: BrowserMocha;

/** What the runner finds these lines of the console by. */
const MARK = 'EDITOR-TEST ';

/** VS Code calls this in the web worker extension host. There is no socket there: the console carries the report. */
export async function run(): Promise<void> {
  const send = (event: Record<string, unknown>) => console.log(MARK + JSON.stringify(event));
  mocha.setup({
    ui: 'tdd',
    timeout: 60_000,
    reporter: function report(this: unknown, runner: Mocha.Runner) {
      runner.on('test', (test) => send({ event: 'start', title: test.fullTitle() }));
      runner.on('pass', (test) => send({ event: 'pass', title: test.fullTitle(), ms: test.duration }));
      runner.on('pending', (test) => send({ event: 'skip', title: test.fullTitle() }));
      runner.on('fail', (test, { message, stack }) => send({ event: 'fail', title: test.fullTitle(), message, stack }));
    } as unknown as Mocha.ReporterConstructor,
  });
  // After setup, since only then `suite` and `test` exist.
  await import('suites');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  send({ event: 'end' });
  if (failures > 0) throw new Error(`${failures} failed`);
}
