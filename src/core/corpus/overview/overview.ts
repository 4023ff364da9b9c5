import { LAYERS, type Layer } from '../../annotation';
import type { Severity } from '../config';
import { compareByCodePoint } from '../order';
import type { CorpusSummary } from '../summary/corpusSummary';
import { type BoilerplateShares, boilerplateSharesOf } from './boilerplateShares';
import { digestOf } from './fileDigest';
import type { FileList, LayerState } from './target';
import { filesOnList } from './targetFiles';
import { type TimeLine, timeLineOf } from './timeLine';

/** What the overview page draws: a few hundred figures, however large the corpus is. */
export interface Overview {
  /** How many files are on each list. */
  readonly files: Readonly<Record<FileList, number>>;
  readonly layers: readonly LayerProgress[];
  /** Labels of corpus.yaml in its order, then others that were met, the most frequent first. */
  readonly labels: readonly LabelCount[];
  readonly names: readonly NameRanking[];
  readonly dates: TimeLine;
  readonly boilerplate: BoilerplateShares;
  readonly findings: readonly RuleCount[];
}

export interface LayerProgress {
  readonly layer: Layer;
  /** Files by how far the layer is. */
  readonly files: Readonly<Record<LayerState, number>>;
  readonly confirmed: number;
  /** Open stored suggestions. */
  readonly suggested: number;
}

interface Counts {
  readonly confirmed: number;
  readonly suggested: number;
  readonly files: number;
}

export interface LabelCount extends Counts {
  readonly label: string;
}

/** The most frequent names with a label. */
export interface NameRanking {
  readonly label: string;
  readonly names: readonly NameCount[];
  /** All names with the label. */
  readonly distinct: number;
}

export interface NameCount extends Counts {
  /** `queryKey` of its mentions. */
  readonly key: string;
  readonly name: string;
}

/** Open findings of one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly count: number;
  readonly files: number;
}

export interface OverviewOptions {
  /** Of corpus.yaml, in its order. */
  readonly labels: readonly string[];
  /** The gazetteer's name of a thing that mentions refer to. */
  readonly nameOf: (ref: string) => string | undefined;
  readonly findings: readonly RuleCount[];
}

const MOST_LABELS = 20;
const MOST_NAMES = 12;
const MOST_FILES = 15;
const MOST_RULES = 25;

/** The labels that names are counted for, as far as the corpus has them. */
const RANKED = ['PERSON', 'ORGANIZATION', 'LOCATION'];

export function overviewOf(summary: CorpusSummary, { labels, nameOf, findings }: OverviewOptions): Overview {
  return {
    files: filesOnList(summary),
    layers: layersOf(summary),
    labels: labelsOf(summary, labels),
    names: rankingsOf(summary, rankedLabels(labels), nameOf),
    dates: timeLineOf(summary),
    boilerplate: boilerplateSharesOf(summary, MOST_FILES),
    findings: [...findings]
      .sort((a, b) => b.count - a.count || compareByCodePoint(a.rule, b.rule))
      .slice(0, MOST_RULES),
  };
}

function layersOf(summary: CorpusSummary): LayerProgress[] {
  const files = Object.fromEntries(LAYERS.map((layer) => [layer, { done: 0, begun: 0, open: 0 }])) as Record<
    Layer,
    Record<LayerState, number>
  >;
  for (const file of summary.files.values()) {
    const states = digestOf(file).layers;
    for (const layer of LAYERS) files[layer][states[layer]]++;
  }
  return LAYERS.map((layer) => ({
    layer,
    files: files[layer],
    confirmed: summary.confirmed[layer],
    suggested: summary.suggested[layer],
  }));
}

function labelsOf(summary: CorpusSummary, configured: readonly string[]): LabelCount[] {
  const count = (label: string): LabelCount => {
    const { confirmed = 0, suggested = 0, files = 0 } = summary.labels.get(label) ?? {};
    return { label, confirmed, suggested, files };
  };
  const others = [...summary.labels.keys()].filter((label) => !configured.includes(label));
  return [...configured.map(count), ...others.map(count).sort(moreFirst((each) => each.label))].slice(0, MOST_LABELS);
}

/** A team with labels of its own sees the first three of those. */
function rankedLabels(configured: readonly string[]): readonly string[] {
  const own = configured.filter((label) => !RANKED.includes(label));
  return [...RANKED.filter((label) => configured.includes(label)), ...own].slice(0, RANKED.length);
}

function rankingsOf(
  summary: CorpusSummary,
  labels: readonly string[],
  nameOf: OverviewOptions['nameOf'],
): NameRanking[] {
  const first = moreFirst<NameCount>(({ key }) => key);
  const rankings = new Map(labels.map((label) => [label, { names: [] as NameCount[], distinct: 0 }]));
  for (const { key, label, text, ref, confirmed, suggested, files } of summary.entities.values()) {
    const ranking = rankings.get(label);
    if (ranking === undefined) continue;
    ranking.distinct++;
    const { names } = ranking;
    const last = names.at(-1);
    if (names.length === MOST_NAMES && last !== undefined && confirmed + suggested < last.confirmed + last.suggested) {
      continue;
    }
    const name = (ref === undefined ? undefined : nameOf(ref)) ?? text;
    names.push({ key, name, confirmed, suggested, files });
    names.sort(first);
    if (names.length > MOST_NAMES) names.pop();
  }
  return labels.map((label) => ({ label, ...rankings.get(label)! }));
}

function moreFirst<T extends Counts>(tieOf: (counts: T) => string): (a: T, b: T) => number {
  return (a, b) => b.confirmed + b.suggested - a.confirmed - a.suggested || compareByCodePoint(tieOf(a), tieOf(b));
}
