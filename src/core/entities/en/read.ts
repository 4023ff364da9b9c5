import { readPlain } from '../plain';
import type { Line, Reading } from '../reading';

export function readEnglish(line: Line): Reading[] {
  return readPlain(line);
}
