import { spawn } from 'node:child_process';

/** A program under way. */
export interface StartedProgram {
  /** Asks it to end: it finishes the write under way. */
  stop(): void;
}

/**
 * Starts a script in a process of its own with the program that runs this code: desktop VS Code's own runs as Node when
 * it is told to, a server's is Node.
 * @param onOutput both of its outputs as they come
 * @param onEnd its exit code; 1 where it could not be started, which `onOutput` tells
 */
export function startProgram(
  words: readonly string[],
  cwd: string,
  onOutput: (text: string) => void,
  onEnd: (code: number) => void,
): StartedProgram {
  const child = spawn(process.execPath, words, {
    cwd,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  child.stdout.setEncoding('utf8').on('data', onOutput);
  child.stderr.setEncoding('utf8').on('data', onOutput);
  child.on('error', (error) => {
    onOutput(`${error.message}\n`);
    onEnd(1);
  });
  child.on('close', (code) => onEnd(code ?? 1));
  return { stop: () => void child.kill('SIGINT') };
}
