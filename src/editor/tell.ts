import * as vscode from 'vscode';

/** Long enough to be read, short enough not to speak of something else. Milliseconds. */
const SHOWN = 5000;

/** Says in the status bar what was done, without taking anybody's eyes or hands off the text. */
export function tell(words: string): void {
  vscode.window.setStatusBarMessage(words, SHOWN);
}
