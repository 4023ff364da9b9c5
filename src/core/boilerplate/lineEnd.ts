import { classOf, SPACE } from './characters';

/** How a line ends, behind closing quotes and brackets. */
export type LineEnd = 'stop' | 'ellipsis' | 'question' | 'colon' | 'comma' | 'open';

/** Whether white space follows, closing quotes and brackets aside. */
export function isGapAfter(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isClosing(text.charCodeAt(next))) next++;
  return next < text.length && classOf(text.charCodeAt(next)) === SPACE;
}

function isClosing(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0xbb ||
    unit === 0x29 ||
    unit === 0x5d
  );
}

/** How the text ends, behind closing quotes and brackets. */
export function lineEnd(plain: string): LineEnd {
  let at = plain.length - 1;
  while (at > 0 && isClosing(plain.charCodeAt(at))) at--;
  switch (plain.charCodeAt(at)) {
    case 0x2026:
      return 'ellipsis';
    case 0x2e:
      return plain.charCodeAt(at - 1) === 0x2e ? 'ellipsis' : 'stop';
    case 0x21:
    case 0x3002:
      return 'stop';
    case 0x3f:
      return 'question';
    case 0x3a:
      return 'colon';
    case 0x2c:
    case 0x3b:
      return 'comma';
    default:
      return 'open';
  }
}
