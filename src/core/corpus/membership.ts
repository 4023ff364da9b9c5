import { isSidecarPath } from '../sidecar/paths';
import { isOfOthers } from './annotator';
import type { CorpusConfig } from './config';
import { CONFIG_FILE } from './defaults';
import { compileGlob, type Glob } from './globs';

/** Which files are documents of the corpus. */
export interface Membership {
  /** @param path relative to the corpus' folder, with `/` */
  contains(path: string): boolean;
  /** Named by `exclude`, or in a folder that is never looked into. A sidecar there concerns nobody. */
  isExcluded(path: string): boolean;
}

/**
 * Text files that programs write or read and nobody publishes: packaging of Python (pip), CMake, licences (GNU,
 * Apache), and what RFC 9309, RFC 9116 and the IAB's ads.txt put at the root of a site. Whole names where an article's
 * own slug could begin the same way.
 */
const PLAINLY_NO_ARTICLE =
  /^(?:requirements[^/]*|constraints|cmakelists|cmakecache|licen[cs]e[^/]*|copying|notice|readme|changelog|authors|contributors|contributing|robots|humans|security|ads|app-ads|llms|llms-full)\.txt$/i;

/** Folders that hold other people's packages. Hidden folders are never looked into either. */
const PACKAGE_FOLDER = /^(?:node_modules|bower_components|site-packages|__pycache__|[^/]+\.(?:egg|dist)-info)$/i;

export function membershipOf(config: CorpusConfig): Membership {
  const include = config.include === undefined ? undefined : compileAll(config.include);
  const exclude = compileAll(config.exclude);
  const ownFiles = new Set([CONFIG_FILE, config.gazetteer, config.metadata]);
  const isExcluded = (path: string): boolean =>
    isNeverRead(path) || exclude.some((glob) => glob.matches(path)) || isOfOthers(config, path);
  return {
    isExcluded,
    contains: (path) => {
      if (isSidecarPath(path) || ownFiles.has(path) || isExcluded(path)) return false;
      return include === undefined ? isArticleByName(path) : include.some((glob) => glob.matches(path));
    },
  };
}

/** True for what lies in a hidden folder or in one of installed packages; listings may leave such folders out. */
export function isNeverRead(path: string): boolean {
  return path.split('/').slice(0, -1).some(isFolderNeverRead);
}

/** @param name of the folder alone */
export function isFolderNeverRead(name: string): boolean {
  return (name.startsWith('.') && name !== '.' && name !== '..') || PACKAGE_FOLDER.test(name);
}

/** Without `include`, every `.txt` is an article except what plainly is none. */
function isArticleByName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.txt$/i.test(name) && !name.startsWith('.') && !PLAINLY_NO_ARTICLE.test(name);
}

/** Globs that do not compile match nothing; readCorpusConfig reports them. */
function compileAll(globs: readonly string[]): Glob[] {
  return globs.flatMap((source) => {
    const compiled = compileGlob(source);
    return compiled.ok ? [compiled.glob] : [];
  });
}
