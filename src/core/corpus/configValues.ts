import { isScalar } from 'yaml';
import { type Message, say } from '../message';
import { SEVERITIES, type Severity } from './config';
import { didYouMean } from './didYouMean';
import { compileGlob } from './globs';
import { type Entry, nodeRange, readItems, readString, report, type YamlSource } from './yamlSource';

/** Readers for the kinds of value that corpus.yaml holds. Each reports what is wrong and then gives undefined. */

export function readChoice<T extends string>(
  source: YamlSource,
  node: unknown,
  choices: readonly T[],
  message: Message,
): T | undefined {
  const value = isScalar(node) ? node.value : undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) report(source, nodeRange(node), 'error', 'wrong-value', message);
  return choice;
}

/** A glob that compiles. */
export function readGlob(source: YamlSource, node: unknown): string | undefined {
  const glob = readString(source, node, say('Expected a glob such as "seeds/**/*.txt".'));
  if (glob === undefined) return undefined;
  const compiled = compileGlob(glob);
  if (compiled.ok) return glob;
  report(source, nodeRange(node), 'error', 'bad-glob', compiled.message);
  return undefined;
}

export function readGlobs(source: YamlSource, entry: Entry): readonly string[] | undefined {
  const message = say('"{key}" must be a list of globs such as ["seeds/**/*.txt"].', { key: entry.key });
  const items = readItems(source, entry.value, message);
  if (items?.length === 0 && entry.key === 'include') {
    report(source, nodeRange(entry.value), 'error', 'wrong-value', say('"include" is empty: nothing would be read.'));
    return undefined;
  }
  return items?.map((item) => readGlob(source, item)).filter((glob) => glob !== undefined);
}

/** BCP 47: a primary subtag of two or three letters, more subtags behind hyphens. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

export function readLanguage(source: YamlSource, node: unknown): string | undefined {
  const message = say('Expected a language tag such as "vi" or "en".');
  const tag = readString(source, node, message);
  if (tag === undefined || LANGUAGE_TAG.test(tag)) return tag;
  report(source, nodeRange(node), 'error', 'wrong-value', message);
  return undefined;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** `YYYY-MM-DD`, or with a time `YYYY-MM-DDThh:mm`, of a day that the (proleptic Gregorian) calendar has. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

export function readDate(source: YamlSource, node: unknown): string | undefined {
  const message = say('Expected a day such as "2017-03-10".');
  const date = readString(source, node, message);
  if (date === undefined || isCalendarDate(date)) return date;
  report(source, nodeRange(node), 'error', 'wrong-value', message);
  return undefined;
}

/** A path below the corpus' folder: whoever clones a corpus should not have to fear what its corpus.yaml points at. */
export function readPath(source: YamlSource, entry: Entry): string | undefined {
  const { key } = entry;
  const path = readString(source, entry.value, say('"{key}" must be a path, relative to this folder.', { key }));
  if (path === undefined) return undefined;
  const parts = path.replace(/^\.\//, '').split('/');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\\') || parts.includes('..')) {
    const message = say('"{key}" must be a path inside the folder of corpus.yaml, with "/" between folders.', { key });
    report(source, nodeRange(entry.value), 'error', 'wrong-value', message);
    return undefined;
  }
  return parts.filter((part) => part !== '' && part !== '.').join('/');
}

/** YAML 1.1 reads a bare `off` as false; who writes false means off. */
export function readSeverity(source: YamlSource, node: unknown): Severity | undefined {
  if (isScalar(node) && node.value === false) return 'off';
  return readChoice(source, node, SEVERITIES, say('Expected one of error, warning, info, off.'));
}

export function reportUnknownKey(source: YamlSource, entry: Entry, known: readonly string[]): void {
  const meant = didYouMean(entry.key, known);
  const message =
    meant === undefined
      ? say('Unknown key "{key}". Known: {known}.', { key: entry.key, known: known.join(', ') })
      : say('Unknown key "{key}". Did you mean "{meant}"?', { key: entry.key, meant });
  report(source, entry.keyRange, 'warning', 'unknown-key', message);
}
