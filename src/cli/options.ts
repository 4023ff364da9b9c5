import { didYouMean } from '../core/corpus/didYouMean';
import { UsageError } from './world';

/** One option of a command; `value` names its argument in the help text, and its absence makes it a switch. */
export interface OptionSpec {
  readonly name: string;
  readonly value?: string;
  readonly help: string;
  /** What the option's value may be. */
  readonly choices?: readonly string[];
}

export interface ParsedOptions {
  has(name: string): boolean;
  /** The last value given. */
  get(name: string): string | undefined;
  readonly paths: readonly string[];
}

/** `--name value`, `--name=value`, `--switch`; everything behind `--` is a path. @throws UsageError */
export function parseOptions(argv: readonly string[], specs: readonly OptionSpec[]): ParsedOptions {
  const values = new Map<string, string>();
  const paths: string[] = [];
  const rest = argv.values();
  for (const word of rest) {
    if (word === '--') {
      paths.push(...rest);
      break;
    }
    if (!word.startsWith('-') || word === '-') paths.push(word);
    else readOption(word, specs, rest, values);
  }
  return { has: (name) => values.has(name), get: (name) => values.get(name), paths };
}

function readOption(
  word: string,
  specs: readonly OptionSpec[],
  rest: IterableIterator<string>,
  values: Map<string, string>,
): void {
  const [, name = '', inline] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  const spec = word.startsWith('--') ? specs.find((each) => each.name === name) : undefined;
  if (spec === undefined) {
    const names = specs.map((each) => each.name);
    const meant = didYouMean(name, names);
    throw new UsageError(`Unknown option "${word}".${meant === undefined ? '' : ` Did you mean --${meant}?`}`);
  }
  if (spec.value === undefined) {
    if (inline !== undefined) throw new UsageError(`--${name} takes no value.`);
    values.set(name, '');
    return;
  }
  const value = inline ?? rest.next().value;
  if (value === undefined || value === '') throw new UsageError(`--${name} needs a value: --${name} ${spec.value}`);
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    throw new UsageError(`--${name} must be one of ${spec.choices.join(', ')}, not "${value}".`);
  }
  values.set(name, value);
}

/** A number within bounds, or the default. @throws UsageError */
export function numberOption(
  options: ParsedOptions,
  name: string,
  bounds: { readonly min: number; readonly max: number; readonly whole?: boolean },
): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= bounds.min && value <= bounds.max && (bounds.whole !== true || Number.isInteger(value))) return value;
  const kind = bounds.whole === true ? 'a whole number' : 'a number';
  const range = bounds.max === Number.MAX_SAFE_INTEGER ? `from ${bounds.min}` : `from ${bounds.min} to ${bounds.max}`;
  throw new UsageError(`--${name} must be ${kind} ${range}, not "${text}".`);
}

/** The options as lines of a help text. */
export function describeOptions(specs: readonly OptionSpec[]): string {
  const left = (spec: OptionSpec): string => `--${spec.name}${spec.value === undefined ? '' : ` ${spec.value}`}`;
  const width = Math.max(...specs.map((spec) => left(spec).length));
  return specs.map((spec) => `  ${left(spec).padEnd(width)}  ${spec.help}\n`).join('');
}
