import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { CancelToken } from '../core/corpus/files';
import { splitLines } from './lines';
import { main } from './main';
import { nodeDisk, withSlashes } from './nodeFiles';
import { nodeGit } from './nodeGit';
import { answerAsThread, startThreads, usualJobs } from './threads';
import { EXIT, type Output } from './world';

/** Runs the program in this process and sets its exit code; or, in one of its threads, does the thread's work. */
export async function runHere(only?: string): Promise<void> {
  if (answerAsThread()) return;
  const token = cancelOnInterrupt();
  process.exitCode = await main(
    {
      argv: process.argv.slice(2),
      cwd: withSlashes(process.cwd()),
      program: [process.execPath, process.argv[1] ?? ''].map((word) => shellWord(withSlashes(word))).join(' '),
      input: splitLines(process.stdin),
      out: outputTo(process.stdout),
      err: outputTo(process.stderr),
      disk: nodeDisk,
      git: nodeGit,
      token,
      build: createHash('sha256').update(readFileSync(__filename)).digest('hex'),
      usualJobs: usualJobs(),
      startThreads,
    },
    only,
  );
}

function shellWord(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** The first Ctrl+C lets the write under way end; a second one does not wait. */
function cancelOnInterrupt(): CancelToken {
  const token = { isCancellationRequested: false };
  const stop = (): void => {
    if (token.isCancellationRequested) process.exit(EXIT.interrupted);
    token.isCancellationRequested = true;
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return token;
}

function outputTo(stream: Writable & { readonly isTTY?: boolean }): Output {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `corpus … | head` closes the pipe when it has enough: no error of ours.
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    get isClosed() {
      return isClosed;
    },
    write: (piece) =>
      new Promise((resolve) => {
        if (isClosed || piece.length === 0) resolve();
        else stream.write(piece, () => resolve());
      }),
  };
}
