import fc from 'fast-check';

/** Pieces that break naive offset arithmetic, beside plain text. */
const AWKWARD = [
  '\r\n',
  '\r',
  '\n',
  '\n\r',
  '\ufeff',
  '😀',
  '👩‍👩‍👧',
  '🇻🇳',
  'ế'.normalize('NFD'),
  'ế',
  'Việt Nam',
  'Việt Nam'.normalize('NFD'),
  '\u200b',
  '\u200d',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ud83d',
  '\ude00',
  '\u0000',
  '𝒜',
  ' ',
  'a',
];

/** Raw text as a file may hold it: mixed line ends, marks, emoji, combining marks, unpaired surrogates. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
