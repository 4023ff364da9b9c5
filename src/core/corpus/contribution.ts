import { isBoilerplate } from '../annotation';
import { anchorSidecar } from '../sidecar/anchor';
import type { Sidecar } from '../sidecar/types';
import { type LineDecisions, lineDecisions, NO_DECISIONS } from '../suggest/decisions';
import type { ArticleText } from '../text/document';
import { decidedNames } from './decidedNames';
import { lineKey } from './lineKey';
import { lineTemplate, sketchOf } from './lineTemplate';

/** What one document teaches the others: its lines, and what people decided in it. Nothing that a program guessed. */
export interface Contribution {
  readonly site: string | undefined;
  /** Keys (lineKey) of its lines, each once. */
  readonly lines: Float64Array;
  /** Templates (lineTemplate) of its lines, each once; at most `MAX_TEMPLATES`. */
  readonly templates: Uint32Array;
  /** What people said of lines, by the line's key: kinds that they confirmed, and with `!` before them kinds refused. */
  readonly verdicts: Verdicts;
  /** The same by the line's template. */
  readonly templateVerdicts: Verdicts;
  /** What people decided about names, as `decidedNames` packs it. */
  readonly names: string;
}

export type Verdicts = ReadonlyMap<number, ReadonlySet<string>>;

/** Before a kind that people refused for a line. `*` stands for every kind of boilerplate. */
export const REFUSED = '!';

/**
 * @param sidecar as stored; what has no certain place in the text any more teaches nothing about lines, but a name
 *   that was confirmed stays a name
 */
export function contributionOf(document: ArticleText, sidecar: Sidecar | undefined): Omit<Contribution, 'site'> {
  const decisions = sidecar === undefined ? NO_DECISIONS : decisionsIn(document, sidecar);
  const lines = new Set<number>();
  const templates = new Set<number>();
  const verdicts = new Map<number, Set<string>>();
  const templateVerdicts = new Map<number, Set<string>>();
  for (let line = 0; line < document.lines.count; line++) {
    const text = document.line(line);
    const key = lineKey(text);
    if (key === undefined) continue;
    const template = lineTemplate(text);
    lines.add(key);
    if (template !== undefined) templates.add(template);
    for (const verdict of verdictsOn(line, decisions)) {
      addTo(verdicts, key, verdict);
      if (template !== undefined) addTo(templateVerdicts, template, verdict);
    }
  }
  // A line that stands twice is content the first time only: its second place says nothing about other documents.
  for (const said of [...verdicts.values(), ...templateVerdicts.values()]) {
    if ([...said].some((kind) => !kind.startsWith(REFUSED) && !isBoilerplate(kind))) said.delete('repeated-title');
  }
  return {
    lines: Float64Array.from(lines),
    templates: sketchOf(templates),
    verdicts,
    templateVerdicts,
    names: sidecar === undefined ? '' : decidedNames(sidecar),
  };
}

function decisionsIn(document: ArticleText, sidecar: Sidecar): LineDecisions {
  const isDecided =
    sidecar.blocks.length > 0 ||
    sidecar.document.done?.blocks === true ||
    sidecar.rejected.some(({ layer }) => layer === 'block');
  return isDecided ? lineDecisions(document, anchorSidecar(sidecar, document).sidecar) : NO_DECISIONS;
}

function verdictsOn(line: number, { confirmed, refused, done }: LineDecisions): string[] {
  const kind = confirmed.get(line) ?? (done ? 'body' : undefined);
  const no = [...(refused.get(line) ?? [])].map((each) => REFUSED + each);
  return kind === undefined ? no : [kind, ...no];
}

function addTo(map: Map<number, Set<string>>, key: number, verdict: string): void {
  const said = map.get(key);
  if (said === undefined) map.set(key, new Set([verdict]));
  else said.add(verdict);
}
