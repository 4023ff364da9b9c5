import { readConflicts } from './conflict';

/** Our side of a file with git's conflict markers, without the lines of the markers and of the other side. */
export function oursAlone(text: string): string {
  const conflict = readConflicts(text);
  if (conflict === undefined) return text;
  const ours = conflict.ours.split('\n');
  // Whatever is not ours was blanked out, character by character.
  return text
    .split('\n')
    .filter((line, i) => line === ours[i])
    .join('\n');
}
