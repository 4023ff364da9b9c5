import type * as vscode from 'vscode';
import type { Log } from '../core/log';

/** The output channel as the core's log; VS Code filters by the level that the person chose. */
export function outputLog(channel: vscode.LogOutputChannel): Log {
  return {
    debug: (message) => channel.debug(message),
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error: (message) => channel.error(message),
  };
}

/** What went wrong, for the log. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
