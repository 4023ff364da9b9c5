import { type Message, say } from '../message';
import { isSidecarPath } from '../sidecar/paths';
import type { CorpusConfig } from './config';

/** What `sidecars` of corpus.yaml may hold in the place of a folder's name: each annotator has a tree of their own. */
const PLACEHOLDER = '{annotator}';

/** Where annotations go while nobody said whose they are. */
const NOBODY = 'unnamed';

/** A folder's name on every system, and neither hidden nor a way out. */
const NAME = /^[^\\/:*?"<>|{}\p{Cc}.][^\\/:*?"<>|{}\p{Cc}]*$/u;

/**
 * The configuration as it holds for one annotator.
 * @param name the setting `corpus.annotator`, or `--annotator`
 * @returns also what is wrong: a tree by annotator and no name, or one that is no folder's
 */
export function configFor(
  config: CorpusConfig,
  name: string | undefined,
): { readonly config: CorpusConfig; readonly problem?: Message } {
  const { sidecars } = config;
  const at = sidecars?.indexOf(PLACEHOLDER) ?? -1;
  if (sidecars === undefined || at === -1) return { config };
  const annotators = { before: sidecars.slice(0, at), after: sidecars.slice(at + PLACEHOLDER.length) };
  const isGiven = name !== undefined && name !== '';
  const isName = isGiven && NAME.test(name) && !annotators.after.includes(PLACEHOLDER);
  const own = { ...config, sidecars: annotators.before + (isName ? name : NOBODY) + annotators.after, annotators };
  if (isName) return { config: own };
  const problem = isGiven
    ? say('"{name}" cannot be the name of a folder, which {annotator} in "sidecars" stands for.', { name })
    : say(
        '"sidecars" has a folder for each annotator: say who you are (setting corpus.annotator, option --annotator).',
      );
  return { config: own, problem };
}

/** Whether a path is a sidecar of another annotator, which concerns nobody here. */
export function isOfOthers({ annotators, sidecars }: CorpusConfig, path: string): boolean {
  return (
    annotators !== undefined &&
    isSidecarPath(path) &&
    path.startsWith(annotators.before) &&
    !path.startsWith(sidecars ?? '')
  );
}

/** The tree that a sidecar lies in, whosever it is, such as `annotations/lan/`. */
export function treeOf({ annotators, sidecars }: CorpusConfig, sidecarPath: string): string | undefined {
  if (annotators === undefined || !sidecarPath.startsWith(annotators.before)) return sidecars;
  const name = sidecarPath.slice(annotators.before.length).split('/')[0]!;
  const tree = `${annotators.before}${name}${annotators.after}`;
  return sidecarPath.startsWith(tree) ? tree : sidecars;
}
