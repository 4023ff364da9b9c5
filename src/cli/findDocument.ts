import { readSource } from '../core/corpus/readDocument';
import { stemmed } from '../core/export/exportNames';
import type { ImportedDocument } from '../core/import/importedDocument';
import { stemOf } from '../core/sidecar/paths';
import { ArticleText } from '../core/text/document';
import { displayPath } from './openSelection';
import type { SelectedCorpus } from './selectCorpora';
import type { World } from './world';

/** A document of the corpus. */
export interface Place {
  readonly corpus: SelectedCorpus;
  readonly path: string;
  readonly display: string;
}

/** Finds the documents that imported ones are about: by path, then by stem or id, then by the same text. */
export class DocumentFinder {
  readonly #world: World;
  readonly #places: readonly Place[];
  /** Undefined for a name that several have. */
  readonly #byName = new Map<string, Place | undefined>();
  readonly #byFile = new Map<string, Place>();
  #byText: Map<string, Place | undefined> | undefined;

  constructor(world: World, corpora: readonly SelectedCorpus[]) {
    this.#world = world;
    this.#places = corpora.flatMap((corpus) =>
      corpus.documents.map((path) => ({ corpus, path, display: displayPath(world, corpus.folder, path) })),
    );
    for (const place of this.#places) {
      for (const name of new Set([place.display, place.path])) {
        this.#byFile.set(name, place);
        this.#byFile.set(stemmed(name), place);
      }
      const stem = stemOf(place.path);
      this.#byName.set(stem, this.#byName.has(stem) ? undefined : place);
    }
  }

  async find({ file, id, text }: ImportedDocument): Promise<Place | undefined> {
    const name = file?.replace(/^\.\//, '');
    const byFile = name === undefined ? undefined : (this.#byFile.get(name) ?? this.#byFile.get(stemmed(name)));
    if (byFile !== undefined) return byFile;
    const byName = this.#byName.get(name === undefined ? '' : stemOf(name)) ?? this.#byName.get(id ?? '');
    if (byName !== undefined || text === undefined) return byName;
    this.#byText ??= await this.#readTexts();
    return this.#byText.get(this.#hash(new ArticleText(text).text));
  }

  /** Every source is read once: only for files that name no document. */
  async #readTexts(): Promise<Map<string, Place | undefined>> {
    const found = new Map<string, Place | undefined>();
    for (const place of this.#places) {
      const source = await readSource(place.corpus.files, place.path);
      if (!source.ok) continue;
      const hash = this.#hash(source.text.text);
      found.set(hash, found.has(hash) ? undefined : place);
    }
    return found;
  }

  #hash(text: string): string {
    return this.#world.disk.sha256(new TextEncoder().encode(text));
  }
}
