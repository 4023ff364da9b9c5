import { compareByCodePoint } from '../core/corpus/order';
import { formatMessage } from '../core/message';
import { diffSidecars } from '../core/sidecar/diff';
import { readSidecar } from '../core/sidecar/read';
import { EMPTY_SIDECAR, type Sidecar } from '../core/sidecar/types';
import { decodeSource } from '../core/text/decode';
import { type DiffSide, openSide } from './diffSides';
import { DIFF_FORMATS } from './formatters/diff';
import { type FileDiff, locateDiff } from './locatedDiff';
import type { OptionSpec, ParsedOptions } from './options';
import { EXIT, UsageError, type World } from './world';

export const DIFF_OPTIONS: readonly OptionSpec[] = [
  { name: 'format', value: 'FORMAT', choices: Object.keys(DIFF_FORMATS), help: 'text (default), markdown or json' },
];

export const DIFF_OPERANDS = {
  usage: 'A [B]',
  help: `A and B are sidecars, folders, or git revisions (main, HEAD~3, main:seeds, main:seeds/a.ann.yaml). Without B: the
current folder, against which a revision is compared.
Exit code: 0 no difference; 1 differences; 2 usage, what cannot be read, or internal error; 130 on Ctrl+C.
`,
};

/** `corpus diff`. */
export async function diff(world: World, options: ParsedOptions): Promise<number> {
  const [a, b, ...more] = options.paths;
  if (a === undefined || more.length > 0) throw new UsageError('corpus diff takes two states to compare: A and B.');
  const before = await openSide(world, a);
  const after = await openSide(world, b ?? '.');
  if (before.isFile !== after.isFile) {
    throw new UsageError(`"${a}" and "${b ?? '.'}" cannot be compared: one is a sidecar, the other holds many.`);
  }
  const files: FileDiff[] = [];
  const names = before.isFile ? [undefined] : [...new Set([...before.sidecars, ...after.sidecars])];
  for (const name of names.sort((x, y) => compareByCodePoint(x ?? '', y ?? ''))) {
    if (world.token.isCancellationRequested) return EXIT.interrupted;
    const [old, fresh] = [name ?? before.sidecars[0]!, name ?? after.sidecars[0]!];
    const found = await diffFile(before, after, old, fresh);
    if (found !== undefined) files.push(found);
  }
  await world.out.write(DIFF_FORMATS[options.get('format') ?? 'text']!(files));
  return files.length === 0 ? EXIT.clean : EXIT.findings;
}

/** Undefined when both say the same. */
async function diffFile(
  before: DiffSide,
  after: DiffSide,
  oldName: string,
  name: string,
): Promise<FileDiff | undefined> {
  const [oldBytes, bytes] = [await before.read(oldName), await after.read(name)];
  if (oldBytes !== undefined && bytes !== undefined && Buffer.compare(oldBytes, bytes) === 0) return undefined;
  const sides = { before: readSide(before, oldName, oldBytes), after: readSide(after, name, bytes) };
  const found = diffSidecars(sides.before, sides.after);
  if (found.differences.length + found.moved + found.document.length === 0) return undefined;
  const sources = {
    before: await before.sourceOf(oldName, sides.before),
    after: await after.sourceOf(name, sides.after),
  };
  return locateDiff(name, found, sources);
}

/** Half of a file would look like removals, so that one with mistakes in it is not compared. */
function readSide(side: DiffSide, name: string, bytes: Uint8Array | undefined): Sidecar {
  if (bytes === undefined) return EMPTY_SIDECAR;
  const decoded = decodeSource(bytes);
  if (!decoded.ok) throw new UsageError(`${side.label(name)}: ${formatMessage(decoded.message)}`);
  const { sidecar, state, problems } = readSidecar(decoded.text);
  if (state === 'ok') return sidecar;
  const problem = problems.find(({ severity }) => severity === 'error');
  throw new UsageError(
    `${side.label(name)} cannot be read whole${problem === undefined ? '.' : `: ${formatMessage(problem.message)}`}`,
  );
}
