/**
 * One letter a label, for choosing by a single key: the first letter of the label that no label before it has, else the
 * first free letter of the alphabet, else none. Letters of the Latin alphabet only, without marks, so that no input
 * method and no layout is needed for them.
 * @param taken letters that mean something else
 */
export function labelLetters(labels: readonly string[], taken: readonly string[] = []): ReadonlyMap<string, string> {
  const free = new Set([...ALPHABET].filter((letter) => !taken.includes(letter)));
  const letters = new Map<string, string>();
  // Whole initials first: a label further down keeps its own initial where none above has it.
  for (const pass of [firstLetter, anyLetter, spareLetter]) {
    for (const label of labels) {
      if (letters.has(label)) continue;
      const letter = pass(plain(label), free);
      if (letter === undefined) continue;
      letters.set(label, letter);
      free.delete(letter);
    }
  }
  return new Map(labels.flatMap((label) => (letters.has(label) ? [[label, letters.get(label)!]] : [])));
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

type Pass = (label: string, free: ReadonlySet<string>) => string | undefined;
const firstLetter: Pass = (label, free) => (free.has(label[0] ?? '') ? label[0] : undefined);
const anyLetter: Pass = (label, free) => [...label].find((letter) => free.has(letter));
const spareLetter: Pass = (_, free) => free.values().next().value;

/** The letter that was meant, whatever an input method made of it: `Ư` and `w` by Telex, `đ` for `dd`. */
export function plainLetter(typed: string): string | undefined {
  const letter = plain(typed.trim()).slice(-1);
  return ALPHABET.includes(letter) && letter !== '' ? letter : undefined;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
