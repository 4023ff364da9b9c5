import { say } from '../message';
import type { Problem } from '../problem';

export interface ConflictReading {
  /** The text with the markers and the other side blanked out, every offset as before. */
  readonly ours: string;
  /** The same with the first side blanked out. */
  readonly theirs: string;
  readonly problems: readonly Problem[];
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** Git's conflict markers, if there are any (`diff3` style too). */
export function readConflicts(text: string): ConflictReading | undefined {
  if (!text.includes('<<<<<<<') || !/^<{7}/m.test(text)) return undefined;
  const problems: Problem[] = [];
  let ours = '';
  let theirs = '';
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let at = 0;
  const take = (end: number): void => {
    const part = text.slice(at, end);
    const blank = part.replace(/[^\r\n]/g, ' ');
    ours += side === 'both' || side === 'ours' ? part : blank;
    theirs += side === 'both' || side === 'theirs' ? part : blank;
    at = end;
  };
  for (const marker of text.matchAll(MARKER)) {
    const next = sideAfter(marker[1]![0]!, side);
    if (next === undefined) continue;
    take(marker.index);
    const end = marker.index + marker[0].length;
    ours += ' '.repeat(marker[0].length);
    theirs += ' '.repeat(marker[0].length);
    at = end;
    if (next === 'ours') {
      problems.push({
        code: 'conflict-markers',
        severity: 'error',
        message: say('A merge left conflict markers here. Resolve it; until then nothing is written to this file.'),
        start: marker.index,
        end,
      });
    }
    side = next;
  }
  take(text.length);
  return { ours, theirs, problems };
}

function sideAfter(
  marker: string,
  side: 'both' | 'ours' | 'base' | 'theirs',
): 'both' | 'ours' | 'base' | 'theirs' | undefined {
  if (marker === '<') return side === 'both' ? 'ours' : undefined;
  if (marker === '|') return side === 'ours' ? 'base' : undefined;
  if (marker === '=') return side === 'ours' || side === 'base' ? 'theirs' : undefined;
  return side === 'theirs' ? 'both' : undefined;
}
