import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT_MS = 40_000;

/** Asks until there is an answer, up to a limit that a busy machine keeps too. */
export async function poll<T>(what: string, ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${LIMIT_MS / 1000} s for ${what}`);
    await sleep(50);
  }
}
