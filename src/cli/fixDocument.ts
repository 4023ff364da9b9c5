import { FileError } from '../core/corpus/files';
import { readDocument, type StoredDocument } from '../core/corpus/readDocument';
import { articleOf } from '../core/lint/articles';
import { type FixedTexts, fixUntilStable } from '../core/lint/fix';
import { type LintSettings, lintArticle } from '../core/lint/lintArticle';
import type { LintArticle } from '../core/lint/rule';
import { readSidecar } from '../core/sidecar/read';
import { sourceStamp } from '../core/sidecar/stamp';
import type { SourceStamp } from '../core/sidecar/types';
import { ArticleText } from '../core/text/document';
import { recognisersFor } from './lintTasks';
import { displayPath } from './openSelection';
import { NO_REPAIRS, type Repairs, repairStored } from './repairStored';
import type { SelectedCorpus } from './selectCorpora';
import type { World } from './world';

/** What `--fix`, `--fix-dry-run` and `--fix-source` mean. */
export interface Fixing {
  readonly mode: 'none' | 'dry-run' | 'write';
  /** Source texts are repaired too. */
  readonly isSource: boolean;
}

/** A sidecar that other programs keep changing is given up after so many tries. */
const MAX_TRIES = 5;

/** Repairs a document as far as asked; the article is what is left. */
export async function fixDocument(
  world: World,
  corpus: SelectedCorpus,
  settings: LintSettings,
  read: StoredDocument,
  fixing: Fixing,
): Promise<{ readonly article: LintArticle; readonly fixed: number; readonly repairs: Repairs }> {
  const { files, setup } = corpus;
  const { path } = read;
  const suggest = await recognisersFor(setup);
  const around = { sharesSidecarWith: corpus.sharing(path), ...(suggest && { suggest }) };
  let stored = read;
  for (let tries = 0; ; tries++) {
    if (tries > 0) stored = await readDocument(files, path, setup.config);
    const plain = articleOf(stored, setup, around);
    const untouched = { article: plain, fixed: 0, repairs: NO_REPAIRS };
    const before: FixedTexts = {
      source: fixing.isSource && stored.source.ok ? stored.source.raw : undefined,
      sidecar: stored.sidecar.text,
    };
    const isFixable = before.sidecar !== undefined || (before.source !== undefined && plain.sidecarError === undefined);
    if (fixing.mode === 'none' || !isFixable || tries === MAX_TRIES) return untouched;
    // Whose sidecar it is, is for a person to say first.
    const isShared = corpus.sharing(path).length > 0;
    const repaired = isShared ? undefined : repairStored(stored, world.disk);
    const start = { source: isShared ? undefined : before.source, sidecar: repaired?.text ?? before.sidecar };
    const withTexts = (texts: FixedTexts): LintArticle => articleOf(withNewTexts(stored, before, texts), setup, around);
    const { texts, applied } = fixUntilStable(
      start,
      (each) => lintArticle(withTexts(each), { ...settings, isUncapped: true }),
      (raw) => stampOf(path, raw, world),
    );
    const isSourceNew = texts.source !== undefined && texts.source !== before.source;
    if (texts.sidecar === before.sidecar && !isSourceNew) return untouched;
    const fixedArticle = { article: withTexts(texts), fixed: applied, repairs: repaired?.repairs ?? NO_REPAIRS };
    if (fixing.mode === 'dry-run') return fixedArticle;
    try {
      // The source first: should the sidecar not follow, its places are found again by its fingerprint.
      if (isSourceNew && !(await files.replace(path, sourceBytes(stored), ENCODER.encode(texts.source)))) continue;
      if (texts.sidecar === before.sidecar || texts.sidecar === undefined) return fixedArticle;
      const old = before.sidecar === undefined ? undefined : ENCODER.encode(before.sidecar);
      if (await files.replace(stored.sidecar.path, old, ENCODER.encode(texts.sidecar))) return fixedArticle;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const shown = displayPath(world, corpus.folder, stored.sidecar.path);
      await world.err.write(`${shown}: The fixes cannot be written: ${error.message}.\n`);
      return untouched;
    }
  }
}

const ENCODER = new TextEncoder();

function sourceBytes({ source }: StoredDocument): Uint8Array | undefined {
  return source.ok ? source.bytes : undefined;
}

function stampOf(path: string, raw: string, { disk }: World): SourceStamp {
  return sourceStamp(path.slice(path.lastIndexOf('/') + 1), ENCODER.encode(raw), new ArticleText(raw), disk.sha256);
}

function withNewTexts(stored: StoredDocument, before: FixedTexts, { source, sidecar }: FixedTexts): StoredDocument {
  const isSourceNew = source !== undefined && source !== before.source;
  return {
    ...stored,
    ...(isSourceNew && {
      source: { ok: true, bytes: ENCODER.encode(source), text: new ArticleText(source), raw: source },
    }),
    ...(sidecar !== undefined &&
      sidecar !== before.sidecar && {
        sidecar: { path: stored.sidecar.path, text: sidecar, reading: readSidecar(sidecar) },
      }),
  };
}
