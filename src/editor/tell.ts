import * as vscode from 'vscode';

/** Long enough to be read, short enough not to speak of something else. Milliseconds. */
const SHOWN = 5000;

/**
 * Says in the status bar what was done, without taking anybody's eyes or hands off the text. Screen readers are told
 * nothing of what stands there (VS Code announces notifications only): with `editor.accessibilitySupport` on it is one.
 */
export function tell(words: string): void {
  if (vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on') {
    void vscode.window.showInformationMessage(words.replace(/\$\([\w-]+\) /g, ''));
  } else {
    vscode.window.setStatusBarMessage(words, SHOWN);
  }
}
