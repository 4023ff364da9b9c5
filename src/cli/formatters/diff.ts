import type { FileDiff, LocatedDifference, Sentence } from '../locatedDiff';

/** The formats of `corpus diff`. */
export const DIFF_FORMATS: Readonly<Record<string, (files: readonly FileDiff[]) => string>> = {
  text: asText,
  markdown: asMarkdown,
  json: (files) => `${JSON.stringify(files, null, 2)}\n`,
};

function asText(files: readonly FileDiff[]): string {
  return files
    .map((file) => {
      const lines = file.differences.map((difference) => {
        const { sentence } = difference;
        const told = sentence === undefined ? '' : `\n      ${marked(sentence, '[', ']')}`;
        return `  ${signOf(difference)} ${describe(difference)}${told}\n`;
      });
      return `${file.file}\n${lines.join('')}${notes(file)
        .map((note) => `  · ${note}\n`)
        .join('')}`;
    })
    .join('\n');
}

function asMarkdown(files: readonly FileDiff[]): string {
  if (files.length === 0) return 'No annotation differs.\n';
  return files
    .map((file) => {
      const lines = file.differences.map((difference) => {
        const { sentence } = difference;
        const told = sentence === undefined ? '' : `<br>${marked(sentence, '**', '**', escaped)}`;
        return `- ${difference.changes.join(', ')}: ${escaped(describe(difference))}${told}\n`;
      });
      const rest = notes(file).map((note) => `- ${escaped(note)}\n`);
      return `#### ${escaped(file.file)}\n\n${lines.join('')}${rest.join('')}`;
    })
    .join('\n');
}

function signOf({ changes }: LocatedDifference): string {
  return changes[0] === 'added' ? '+' : changes[0] === 'removed' ? '-' : '~';
}

type Values = Readonly<Record<string, unknown>>;

function describe({ id, changes, before, after }: LocatedDifference): string {
  const [old, fresh] = [before as Values | undefined, after as Values | undefined];
  const now = fresh ?? old;
  if (now === undefined) return `${id} (its place is not known)`;
  if (old === undefined || fresh === undefined) return `${nameOf(now)} ${quoteOf(now)} (${id})`;
  const parts = [
    changes.includes('relabelled') || changes.includes('revalued') ? changed(nameOf(old), nameOf(fresh)) : nameOf(now),
    changes.includes('respanned') ? changed(quoteOf(old), quoteOf(fresh)) : quoteOf(now),
  ];
  return `${parts.join(' ')} (${id}${changes.includes('edited') ? `, ${editedKeys(old, fresh).join(', ')}` : ''})`;
}

function changed(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}

/** Label or kind; of a date, its type and value and what else it says. */
function nameOf({
  label,
  kind,
  type,
  value,
  mod,
  quant,
  freq,
  calendar,
  beginPoint,
  endPoint,
  anchor,
}: Values): string {
  const words = [label, kind, type, value, mod, quant, freq, calendar, beginPoint, endPoint, anchor];
  return words.filter((word) => word !== undefined).join(' ');
}

function quoteOf({ text, first, last }: Values): string {
  if (typeof text === 'string') return `“${text}”`;
  return first === last ? `“${String(first)}”` : `“${String(first)}” … “${String(last)}”`;
}

const EDITED = ['by', 'from', 'note', 'flag', 'ref'];

function editedKeys(before: Values, after: Values): string[] {
  const differ = EDITED.filter((key) => before[key] !== after[key]);
  return differ.length === 0
    ? ['other keys']
    : differ.map((key) => `${key}: ${changed(String(before[key] ?? '–'), String(after[key] ?? '–'))}`);
}

function notes({ document, moved }: FileDiff): string[] {
  const told = document.map(({ key, before, after }) => `document.${key}: ${shown(before)} → ${shown(after)}`);
  return moved === 0 ? told : [...told, `${moved} moved with the text`];
}

function shown(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
}

const BESIDE = 80;

/** The sentence with the annotation marked, and at most so many characters of it on each side. */
function marked(
  { text, start, end }: Sentence,
  open: string,
  close: string,
  as: (text: string) => string = (same) => same,
): string {
  const points = [...text];
  const left = points.slice(Math.max(0, start - BESIDE), start).join('');
  const right = points.slice(end, end + BESIDE).join('');
  const middle = points.slice(start, end).join('');
  const [before, after] = [start > BESIDE ? '…' : '', points.length - end > BESIDE ? '…' : ''];
  return `${before}${as(left)}${open}${as(middle)}${close}${as(right)}${after}`;
}

/** Articles are full of what Markdown and HTML would take for theirs. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]#|!~@]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ');
}
