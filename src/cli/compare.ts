import { compareDocument, isAgreed } from '../core/compare/compareDocument';
import type { Comparison, FileComparison } from '../core/compare/report';
import { treeOf } from '../core/corpus/annotator';
import { CONFIG_FILE } from '../core/corpus/defaults';
import { openCorpus } from '../core/corpus/openCorpus';
import { compareByCodePoint } from '../core/corpus/order';
import { readSource } from '../core/corpus/readDocument';
import { formatMessage } from '../core/message';
import { anchorSidecar } from '../core/sidecar/anchor';
import { readSidecar } from '../core/sidecar/read';
import type { Sidecar } from '../core/sidecar/types';
import { decodeSource } from '../core/text/decode';
import type { ArticleText } from '../core/text/document';
import { type DiffSide, openSide } from './diffSides';
import { COMPARE_FORMATS } from './formatters/comparison';
import type { OptionSpec, ParsedOptions } from './options';
import { foldersAbove, joinPath, parentOf, pathBelow } from './paths';
import { EXIT, UsageError, type World } from './world';

export const COMPARE_OPTIONS: readonly OptionSpec[] = [
  { name: 'format', value: 'FORMAT', choices: Object.keys(COMPARE_FORMATS), help: 'text (default) or json' },
  { name: 'undone', help: 'layers that not both marked done, too' },
];

export const COMPARE_OPERANDS = {
  usage: 'A B',
  help: `A and B are two annotators' sidecars of the same articles: folders, single sidecars, or git revisions.
Exit code: 0 they agree; 1 they differ, or something was not compared; 2 usage, what cannot be read, or internal error;
130 on Ctrl+C.
`,
};

/** `corpus compare`. */
export async function compare(world: World, options: ParsedOptions): Promise<number> {
  const [typedA, typedB, ...more] = options.paths;
  if (typedA === undefined || typedB === undefined || more.length > 0) {
    throw new UsageError('corpus compare takes the sidecars of two annotators: A and B.');
  }
  const [a, b] = [await openSide(world, typedA), await openSide(world, typedB)];
  if (a.isFile !== b.isFile) {
    throw new UsageError(`"${typedA}" and "${typedB}" cannot be compared: one is a sidecar, the other holds many.`);
  }
  const comparison: Mutable<Comparison> = { a: typedA, b: typedB, files: [], onlyA: [], onlyB: [], failed: [] };
  const names = a.isFile ? a.sidecars : a.sidecars.filter((name) => b.sidecars.includes(name));
  if (!a.isFile) {
    comparison.onlyA = a.sidecars.filter((name) => !b.sidecars.includes(name));
    comparison.onlyB = b.sidecars.filter((name) => !a.sidecars.includes(name));
  }
  for (const name of [...names].sort(compareByCodePoint)) {
    if (world.token.isCancellationRequested) return EXIT.interrupted;
    const other = b.isFile ? b.sidecars[0]! : name;
    const sides = [
      { side: a, typed: typedA, name },
      { side: b, typed: typedB, name: other },
    ] as const;
    const compared = await compareFile(world, sides, options.has('undone'));
    if (typeof compared === 'string') comparison.failed.push({ file: name, reason: compared });
    else comparison.files.push({ file: name, ...compared });
  }
  await world.out.write(COMPARE_FORMATS[options.get('format') ?? 'text']!(comparison));
  const isWhole = comparison.failed.length + comparison.onlyA.length + comparison.onlyB.length === 0;
  const agree = comparison.files.every(
    ({ comparison: one, unplaced }) => isAgreed(one) && one.skipped.length + unplaced.a + unplaced.b === 0,
  );
  return isWhole && agree ? EXIT.clean : EXIT.findings;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

interface SideFile {
  readonly side: DiffSide;
  readonly typed: string;
  readonly name: string;
}

/** A sentence where they cannot be compared. */
async function compareFile(
  world: World,
  [a, b]: readonly [SideFile, SideFile],
  undone: boolean,
): Promise<Omit<FileComparison, 'file'> | string> {
  const [ofA, ofB] = [await readSide(a), await readSide(b)];
  if (typeof ofA === 'string') return ofA;
  if (typeof ofB === 'string') return ofB;
  const document = (await sourceOf(world, a, ofA)) ?? (await sourceOf(world, b, ofB));
  if (document === undefined) return 'The source is not there.';
  const [overA, overB] = [anchorSidecar(ofA, document), anchorSidecar(ofB, document)];
  return {
    document,
    comparison: compareDocument(document, overA.sidecar, overB.sidecar, undone),
    unplaced: { a: overA.sidecar.unanchored.length, b: overB.sidecar.unanchored.length },
  };
}

/** Half of what somebody decided would look like disagreement. */
async function readSide({ side, name }: SideFile): Promise<Sidecar | string> {
  const bytes = await side.read(name);
  if (bytes === undefined) return `${side.label(name)} is not there.`;
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return `${side.label(name)}: ${formatMessage(decoded.message)}`;
  const { sidecar, state } = readSidecar(decoded.text);
  return state === 'ok' ? sidecar : `${side.label(name)} cannot be read whole; "corpus lint" says where.`;
}

/** Beside the sidecar, or where the corpus above has it, whose trees of sidecars mirror its sources. */
async function sourceOf(
  world: World,
  { side, typed, name }: SideFile,
  sidecar: Sidecar,
): Promise<ArticleText | undefined> {
  const beside = await side.sourceOf(name, sidecar);
  const file = sidecar.source?.file;
  if (beside !== undefined || file === undefined || file.includes('/')) return beside;
  const { disk, cwd } = world;
  const path = disk.resolve(cwd, typed);
  const full = side.isFile ? path : joinPath(path, name);
  for (const folder of foldersAbove(parentOf(full))) {
    if ((await disk.kind(joinPath(folder, CONFIG_FILE))) !== 'file') continue;
    const files = disk.open(folder);
    const below = pathBelow(folder, full) ?? '';
    const tree = treeOf((await openCorpus(files)).config, below);
    if (tree === undefined || !below.startsWith(tree)) return undefined;
    const place = below.slice(tree.length);
    const source = await readSource(files, `${place.slice(0, place.lastIndexOf('/') + 1)}${file}`);
    return source.ok ? source.text : undefined;
  }
  return undefined;
}
