import { Minimatch, type MinimatchOptions } from 'minimatch';
import { type Message, say } from '../message';

/** A glob, compiled once. */
export interface Glob {
  readonly source: string;
  /** @param path relative to the corpus' folder, with `/` */
  matches(path: string): boolean;
}

export type CompiledGlob =
  | { readonly ok: true; readonly glob: Glob }
  | { readonly ok: false; readonly message: Message };

export const MAX_GLOB_LENGTH = 1000;

/** Alternatives that one pattern's braces may expand to. */
export const MAX_GLOB_ALTERNATIVES = 1000;

/** `platform` is fixed so that a backslash means the same on every system. */
const OPTIONS: MinimatchOptions = {
  noext: true,
  nonegate: true,
  nocomment: true,
  dot: false,
  platform: 'linux',
  braceExpandMax: MAX_GLOB_ALTERNATIVES + 1,
};

const EXTENDED = /[?*+@!]\(/;

/**
 * Compiles a glob of corpus.yaml or of the command line. Refused, with the reason: what can run for seconds on hostile
 * input (extended globs, which become regular expressions; long patterns; huge braces) and what can never match a path
 * relative to the corpus' folder.
 */
export function compileGlob(source: string): CompiledGlob {
  const reason = reasonToRefuse(source);
  if (reason !== undefined) return { ok: false, message: reason };
  let matcher: Minimatch;
  try {
    matcher = new Minimatch(source, OPTIONS);
  } catch {
    return { ok: false, message: say('The glob "{glob}" cannot be read.', { glob: shown(source) }) };
  }
  if (matcher.globSet.length > MAX_GLOB_ALTERNATIVES) {
    return {
      ok: false,
      message: say('The braces of the glob "{glob}" stand for more than {limit} patterns. Use "*".', {
        glob: shown(source),
        limit: MAX_GLOB_ALTERNATIVES,
      }),
    };
  }
  return { ok: true, glob: { source, matches: (path) => matcher.match(path) } };
}

function reasonToRefuse(source: string): Message | undefined {
  const glob = shown(source);
  if (source.trim() === '') return say('A glob must not be empty.');
  if (source.length > MAX_GLOB_LENGTH) {
    return say('The glob "{glob}" has {length} characters; at most {limit} are read.', {
      glob,
      length: source.length,
      limit: MAX_GLOB_LENGTH,
    });
  }
  if (EXTENDED.test(source)) {
    return say('The glob "{glob}" uses an extended pattern such as "+(…)". Use *, **, ?, […] and {…} instead.', {
      glob,
    });
  }
  if (source.includes('\\')) {
    return say('The glob "{glob}" holds a backslash. Write "/" between folders, on every system.', { glob });
  }
  if (source.startsWith('/') || /^[A-Za-z]:/.test(source)) {
    return say('The glob "{glob}" must be relative to the folder of corpus.yaml.', { glob });
  }
  if (source.split('/').includes('..')) {
    return say('The glob "{glob}" must stay inside the folder of corpus.yaml; ".." is not read.', { glob });
  }
  if (source.startsWith('!')) {
    return say('The glob "{glob}" begins with "!". Put what is to be left out under "exclude".', { glob });
  }
  if (source.endsWith('/')) {
    return say('The glob "{glob}" names a folder. Globs match files: write "{fixed}".', { glob, fixed: `${glob}**` });
  }
  return undefined;
}

function shown(source: string): string {
  return source.length > 80 ? `${source.slice(0, 79)}…` : source;
}

/** True when the pattern has a character that a glob gives a meaning. */
export function hasGlobCharacters(text: string): boolean {
  return /[*?[\]{}]/.test(text);
}
