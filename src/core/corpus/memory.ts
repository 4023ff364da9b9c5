import type { Knowledge, LineMemory, LineVerdicts } from '../knowledge';
import { type Contribution, REFUSED } from './contribution';
import { CountTable } from './countTable';
import { type Gazetteer, NO_GAZETTEER } from './gazetteer';
import { lineKey, siteLineKey } from './lineKey';
import { lineTemplate } from './lineTemplate';
import { SurfaceSums } from './surfaceSums';

/**
 * What the documents of a corpus teach, kept as sums, so that one document can be taken out of them: the knowledge
 * for a document never holds its own lines and decisions, else it would confirm itself.
 */
export class CorpusMemory {
  readonly #contributions = new Map<string, Contribution>();
  readonly #lines = new CountTable();
  /** By template and site. */
  readonly #templates = new CountTable();
  readonly #verdicts: VerdictSums = new Map();
  /** By template and site. */
  readonly #templateVerdicts: VerdictSums = new Map();
  readonly #surfaces = new SurfaceSums();
  /** How often decisions about names changed, in all and in each document. */
  #changes = 0;
  readonly #changesOf = new Map<string, number>();

  /** Puts a document's contribution in the place of the one it had; undefined takes it out. */
  set(path: string, contribution: Contribution | undefined): void {
    const before = this.#contributions.get(path);
    if ((before?.names ?? '') !== (contribution?.names ?? '')) {
      this.#changes++;
      this.#changesOf.set(path, (this.#changesOf.get(path) ?? 0) + 1);
    }
    if (before !== undefined) this.#add(before, siteFor(path, before.site), -1);
    if (contribution === undefined) this.#contributions.delete(path);
    else {
      this.#contributions.set(path, contribution);
      this.#add(contribution, siteFor(path, contribution.site), 1);
    }
  }

  has(path: string): boolean {
    return this.#contributions.has(path);
  }

  /** @param path the document that the knowledge is for; its own contribution does not count */
  knowledgeFor(path: string, gazetteer: Gazetteer = NO_GAZETTEER): Knowledge {
    const own = this.#contributions.get(path);
    return {
      gazetteer: gazetteer.entries,
      never: gazetteer.never,
      surfaces: own === undefined ? this.#surfaces : this.#surfaces.without(own.names),
      edition: { owner: this, state: `${path}\n${this.#changes - (this.#changesOf.get(path) ?? 0)}` },
      lines: this.#linesWithout(path, own),
    };
  }

  #add({ lines, templates, verdicts, templateVerdicts, names }: Contribution, site: string, by: 1 | -1): void {
    for (const key of lines) {
      this.#lines.add(key, by);
      this.#lines.add(siteLineKey(key, site), by);
    }
    for (const template of templates) this.#templates.add(siteLineKey(template, site), by);
    for (const [key, said] of verdicts) addVerdicts(this.#verdicts, key, said, by);
    for (const [template, said] of templateVerdicts) {
      addVerdicts(this.#templateVerdicts, siteLineKey(template, site), said, by);
    }
    this.#surfaces.add(names, by);
  }

  #linesWithout(path: string, own: Contribution | undefined): LineMemory {
    const ownLines = new Set(own?.lines);
    const ownTemplates = new Set(own?.templates);
    const ownSite = siteFor(path, own?.site);
    return {
      count: (line, site) => {
        const key = lineKey(line);
        if (key === undefined) return { sameSite: 0, all: 0, alike: 0 };
        const at = siteFor(path, site);
        const self = ownLines.has(key) ? 1 : 0;
        const sameSite = this.#lines.get(siteLineKey(key, at)) - (at === ownSite ? self : 0);
        const template = lineTemplate(line);
        if (template === undefined) return { sameSite, all: this.#lines.get(key) - self, alike: 0 };
        const ownAlike = at === ownSite && ownTemplates.has(template) ? 1 : 0;
        const alike = this.#templates.get(siteLineKey(template, at)) - ownAlike;
        return { sameSite, all: this.#lines.get(key) - self, alike };
      },
      verdicts: (line, site) => {
        if (this.#verdicts.size === 0) return undefined;
        const key = lineKey(line);
        if (key === undefined) return undefined;
        const said = verdictsWithout(this.#verdicts.get(key), own?.verdicts.get(key), false);
        if (said !== undefined || this.#templateVerdicts.size === 0) return said;
        const template = lineTemplate(line);
        if (template === undefined) return undefined;
        const at = siteFor(path, site);
        const mine = at === ownSite ? own?.templateVerdicts.get(template) : undefined;
        return verdictsWithout(this.#templateVerdicts.get(siteLineKey(template, at)), mine, true);
      },
    };
  }
}

/** Pages of one site are built alike; where nothing names the site, the document's folder stands for it. */
function siteFor(path: string, site: string | undefined): string {
  return site ?? `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
}

type VerdictSums = Map<number, Map<string, number>>;

function addVerdicts(sums: VerdictSums, key: number, said: ReadonlySet<string>, by: 1 | -1): void {
  const counts = sums.get(key) ?? new Map<string, number>();
  for (const verdict of said) {
    const sum = (counts.get(verdict) ?? 0) + by;
    if (sum === 0) counts.delete(verdict);
    else counts.set(verdict, sum);
  }
  if (counts.size > 0) sums.set(key, counts);
  else sums.delete(key);
}

function verdictsWithout(
  counts: ReadonlyMap<string, number> | undefined,
  own: ReadonlySet<string> | undefined,
  alike: boolean,
): LineVerdicts | undefined {
  if (counts === undefined) return undefined;
  const confirmed = new Map<string, number>();
  const refused = new Map<string, number>();
  for (const [verdict, count] of counts) {
    const others = count - (own?.has(verdict) ? 1 : 0);
    if (others === 0) continue;
    if (verdict.startsWith(REFUSED)) refused.set(verdict.slice(REFUSED.length), others);
    else confirmed.set(verdict, others);
  }
  return confirmed.size + refused.size === 0 ? undefined : { confirmed, refused, alike };
}
