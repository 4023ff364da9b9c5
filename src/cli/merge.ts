import { formatMessage } from '../core/message';
import { mergeSidecars } from '../core/sidecar/merge';
import { mergeText } from '../core/sidecar/mergeText';
import { readSidecar, type SidecarReading } from '../core/sidecar/read';
import { SidecarWriteError } from '../core/sidecar/write';
import { decodeSource } from '../core/text/decode';
import { installMerge } from './installMerge';
import { findMergedSource } from './mergedSource';
import type { OptionSpec, ParsedOptions } from './options';
import { parentOf } from './paths';
import { EXIT, UsageError, type World } from './world';

export const MERGE_OPTIONS: readonly OptionSpec[] = [
  { name: 'source', value: 'FILE', help: 'the merged source; default: found beside PATH and in the history' },
  { name: 'install', help: 'make git of this repository merge sidecars with this program, and do nothing else' },
  { name: 'global', help: 'with --install: for every repository of this user' },
];

export const MERGE_OPERANDS = {
  usage: 'BASE OURS THEIRS [PATH]',
  help: `A git merge driver (%O %A %B %P): merges THEIRS into OURS, whose path in the repository is PATH.
Exit code: 0 merged; 1 a person must decide: what is disputed stands between conflict markers; 2 usage or internal error.
`,
};

interface Side {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly reading: SidecarReading;
}

/** `corpus merge`. */
export async function merge(world: World, options: ParsedOptions): Promise<number> {
  if (options.has('install')) {
    if (options.paths.length > 0) throw new UsageError('--install takes no files.');
    return installMerge(world, options.has('global'));
  }
  if (options.has('global')) throw new UsageError('--global belongs to --install.');
  const [baseFile, oursFile, theirsFile, typed] = options.paths;
  if (theirsFile === undefined || baseFile === undefined || oursFile === undefined || options.paths.length > 4)
    throw new UsageError('corpus merge takes BASE OURS THEIRS and, if it has another name, the PATH of the result.');
  const path = (file: string): string => world.disk.resolve(world.cwd, file);
  const shown = typed ?? oursFile;
  const bytes = {
    base: await world.disk.read(path(baseFile)),
    ours: await world.disk.read(path(oursFile)),
    theirs: await world.disk.read(path(theirsFile)),
  };
  const merged = await mergeBytes(world, bytes, path(shown), options.get('source'));
  if (merged.bytes !== undefined) await replaceOurs(world, path(oursFile), bytes.ours, merged.bytes);
  if (merged.trouble === undefined) return EXIT.clean;
  await world.err.write(`${shown}: ${merged.trouble}\n`);
  return EXIT.findings;
}

interface Versions {
  readonly base: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

interface MergedBytes {
  /** Undefined: our file stays as it is. */
  readonly bytes: Uint8Array | undefined;
  /** What a person has to do. */
  readonly trouble: string | undefined;
}

async function mergeBytes(
  world: World,
  versions: Versions,
  path: string,
  sourceFile: string | undefined,
): Promise<MergedBytes> {
  const [base, ours, theirs] = [readSide(versions.base), readSide(versions.ours), readSide(versions.theirs)];
  // What could not be read would be missing in the result.
  const unusable = [
    [base, 'The common ancestor'],
    [ours, 'Our side'],
    [theirs, 'Their side'],
  ].find(([side]) => (side as Side | undefined)?.reading.state !== 'ok');
  if (unusable !== undefined || base === undefined || ours === undefined || theirs === undefined) {
    const side = unusable?.[0] as Side | undefined;
    const problem = side?.reading.problems.find(({ severity }) => severity === 'error');
    const reason = problem === undefined ? 'it is no text' : formatMessage(problem.message).replace(/\.$/, '');
    return mergeByLines(world, versions, `${String(unusable?.[1])} cannot be read as a sidecar (${reason}).`);
  }
  const sidecars = { base: base.reading.sidecar, ours: ours.reading.sidecar, theirs: theirs.reading.sidecar };
  const source = await findMergedSource(world, sidecars, path, sourceFile);
  if (source === 'unknown')
    return mergeByLines(world, versions, 'The sides belong to different texts, and the source was not found.');
  try {
    const merge = mergeSidecars(sidecars.base, sidecars.ours, sidecars.theirs, source === 'same' ? undefined : source);
    const bytes = new TextEncoder().encode(mergeText(merge, ours.text));
    const count = merge.conflicts.length;
    if (count === 0) return { bytes, trouble: undefined };
    const what = count === 1 ? 'One decision differs' : `${count} decisions differ`;
    return { bytes, trouble: `${what}. Choose between the conflict markers.` };
  } catch (error) {
    if (!(error instanceof SidecarWriteError)) throw error;
    return mergeByLines(world, versions, error.message);
  }
}

function readSide(bytes: Uint8Array): Side | undefined {
  const decoded = decodeSource(bytes);
  return decoded.ok ? { bytes, text: decoded.text, reading: readSidecar(decoded.text) } : undefined;
}

/** As git would without this program; never clean, since offsets that merge line by line may count in two texts. */
async function mergeByLines({ git }: World, versions: Versions, why: string): Promise<MergedBytes> {
  const merged = await git.mergeLines(versions, false);
  return merged === undefined
    ? { bytes: undefined, trouble: `${why} Our side was left as it is; resolve it by hand.` }
    : { bytes: merged.bytes, trouble: `${why} The lines were merged as text; look at them before you commit.` };
}

async function replaceOurs({ disk }: World, file: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const folder = parentOf(file);
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!(await disk.open(folder).replace(name, before, after)))
    throw new UsageError(`${file} was changed by another program. Nothing was written.`);
}
