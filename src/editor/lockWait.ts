import * as vscode from 'vscode';
import { nameOf } from './corpora';

/** Another program's write takes milliseconds; who waits longer should see what for. */
const TELL_AFTER = 1000;

/**
 * Says so while a file waits for another program's lock.
 * @param run what waits; it calls `entered` as soon as the lock is its own
 */
export async function tellWhileWaiting<T>(uri: vscode.Uri, run: (entered: () => void) => Promise<T>): Promise<T> {
  let enter = (): void => undefined;
  const entered = new Promise<void>((resolve) => {
    enter = resolve;
  });
  const timer = setTimeout(() => {
    const title = vscode.l10n.t('{file} is being written by another program. Waiting for it…', { file: nameOf(uri) });
    void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () => entered);
  }, TELL_AFTER);
  try {
    return await run(() => {
      clearTimeout(timer);
      enter();
    });
  } finally {
    clearTimeout(timer);
    enter();
  }
}
