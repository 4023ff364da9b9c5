import type { RenderedEntry } from '../../../src/core/sidecar/render';
import { isEmptySection, type ListSection, type Section, sectionsOf } from '../../../src/core/sidecar/sections';
import type { Sidecar } from '../../../src/core/sidecar/types';

/** A number from 0 up to, not including, the limit. */
export type Pick = (limit: number) => number;

/** Choices out of a list of numbers, the same ones again when it ends. */
export function picker(numbers: readonly number[]): Pick {
  let at = 0;
  return (limit) => (numbers.length === 0 ? 0 : numbers[at++ % numbers.length]! % limit);
}

export interface HandFormatted {
  readonly text: string;
  /** Comments that stand on lines of their own between items and sections. */
  readonly comments: readonly string[];
}

/** A sidecar as a person might have written it: other orders, styles, indents, quotes, blank lines, comments. */
export function handFormat(sidecar: Sidecar, pick: Pick): HandFormatted {
  const comments: string[] = [];
  const lines: string[] = [];
  const comment = (indent: string): void => {
    if (pick(4) === 0) {
      comments.push(`# note ${comments.length}.`);
      lines.push(`${indent}${comments.at(-1)}`);
    }
    if (pick(5) === 0) lines.push('');
  };
  const sections = shuffled(sectionsOf(sidecar), pick);
  for (const section of sections) {
    comment('');
    writeSection(section, '', lines, comment, pick);
  }
  comment('');
  const eol = pick(3) === 0 ? '\r\n' : '\n';
  return { text: lines.join(eol) + (pick(4) === 0 ? '' : eol), comments };
}

function writeSection(
  section: Section,
  indent: string,
  lines: string[],
  comment: (indent: string) => void,
  pick: Pick,
): void {
  if (section.kind === 'value') {
    lines.push(`${indent}${section.key}: ${section.value}${trailing(pick)}`);
    return;
  }
  if (isEmptySection(section)) {
    if (pick(4) === 0)
      lines.push(`${indent}${section.key}:${section.kind === 'list' && pick(2) === 0 ? ' []' : ''}${trailing(pick)}`);
    return;
  }
  const inner = `${indent}${' '.repeat(1 + pick(4))}`;
  if (section.kind === 'map') {
    if (pick(4) === 0) lines.push(`${indent}${section.key}: ${flow(section.entries, pick)}${trailing(pick)}`);
    else {
      lines.push(`${indent}${section.key}:${trailing(pick)}`);
      for (const entry of section.entries)
        lines.push(`${inner}${entry.key}: ${styled(entry.value, pick)}${trailing(pick)}`);
    }
    return;
  }
  if (section.kind === 'nested') {
    lines.push(`${indent}${section.key}:${trailing(pick)}`);
    for (const part of section.sections) if (!isEmptySection(part)) writeSection(part, inner, lines, comment, pick);
    return;
  }
  writeList(section, indent, lines, comment, pick);
}

function writeList(
  section: ListSection,
  indent: string,
  lines: string[],
  comment: (indent: string) => void,
  pick: Pick,
): void {
  const items = pick(3) === 0 ? shuffled(section.items, pick) : section.items;
  const rendered = items.map((item) => section.list.entries(item));
  if (pick(6) === 0) {
    const separator = pick(2) === 0 ? ', ' : `,\n${indent}  `;
    const flowItems = rendered.map((entries) => flow(entries, pick)).join(separator);
    lines.push(...`${indent}${section.key}: [${flowItems}${pick(4) === 0 ? ' , ' : ''}]${trailing(pick)}`.split('\n'));
    return;
  }
  lines.push(`${indent}${section.key}:${trailing(pick)}`);
  // A list may stand at its key's own indent.
  const inner = `${indent}${' '.repeat(pick(4))}`;
  for (const entries of rendered) {
    comment(inner);
    if (pick(3) === 0) lines.push(...blockItem(entries, inner, pick));
    else
      lines.push(
        ...`${inner}-${' '.repeat(1 + pick(2))}${flow(entries, pick, `${inner}    `)}${trailing(pick)}`.split('\n'),
      );
  }
}

function blockItem(entries: readonly RenderedEntry[], indent: string, pick: Pick): string[] {
  const ordered = shuffled(entries, pick);
  const dash = pick(4) === 0 ? [`${indent}-`] : [];
  return [
    ...dash,
    ...ordered.map((entry, n) => {
      const lead = n === 0 && dash.length === 0 ? `${indent}- ` : `${indent}  `;
      return `${lead}${entry.key}: ${styled(entry.value, pick)}${trailing(pick)}`;
    }),
  ];
}

function flow(entries: readonly RenderedEntry[], pick: Pick, indent?: string): string {
  const isSpread = indent !== undefined && pick(4) === 0;
  const separator = isSpread ? `,${pick(2) === 0 ? ' # why' : ''}\n${indent}` : [', ', ',  ', ' , '][pick(3)]!;
  const space = [' ', '  '][pick(2)]!;
  const body = shuffled(entries, pick).map((entry) => `${entry.key}:${space}${styled(entry.value, pick)}`);
  return `{${pick(3) === 0 ? ' ' : ''}${body.join(separator)}${pick(3) === 0 ? ' ' : ''}}`;
}

/** Single quotes or none where that says the same. */
function styled(value: string, pick: Pick): string {
  if (!/^"[a-zA-Z][a-z]{4,}"$/.test(value) || /^"(?:false|true)"$/i.test(value)) return value;
  const word = value.slice(1, -1);
  return [value, `'${word}'`, word][pick(3)]!;
}

function trailing(pick: Pick): string {
  return pick(6) === 0 ? '  # as said' : '';
}

function shuffled<T>(items: readonly T[], pick: Pick): readonly T[] {
  if (pick(3) !== 0) return items;
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = pick(i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
