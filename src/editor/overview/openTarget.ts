import * as vscode from 'vscode';
import type { NameCount } from '../../core/corpus/overview/overview';
import type { OverviewTarget } from '../../core/corpus/overview/target';
import { filesOfTarget, type TargetFile } from '../../core/corpus/overview/targetFiles';
import { placesOfTarget } from '../../core/corpus/overview/targetPlaces';
import { forEachPath, readNow } from '../acrossCorpus/documents';
import { withProgress } from '../acrossCorpus/search';
import { CANCELLED, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { toRange } from '../convert';
import type { Corpus } from '../corpora';
import type { SummarisedCorpus } from '../corpusSummary/summarisedCorpus';
import type { FindingCounts, OpenFinding } from './findingCounts';

/** What a mark of the page leads into. */
export interface Ground {
  readonly workbench: Workbench;
  readonly summarised: SummarisedCorpus;
  readonly findings: FindingCounts;
}

/** More cannot be looked through; VS Code's lists begin to stall, too. */
const MOST_ITEMS = 1000;

/** Articles whose mentions are shown together; the peek shows one of them at a time. */
const MOST_READ = 200;

/** Leads from a mark to the place in the text, or to the list of places to choose from. */
export async function openTarget(ground: Ground, target: OverviewTarget): Promise<Outcome> {
  switch (target.type) {
    case 'rule':
      return openFinding(ground, target.rule);
    case 'label':
      return pickName(ground, target.label);
    case 'name':
      return showMentions(ground, target);
    default:
      return pickFile(ground, target);
  }
}

async function pickFile(ground: Ground, target: OverviewTarget): Promise<Outcome> {
  const files = filesOfTarget(ground.summarised.summary, target);
  if (files.length === 0) return nothingThere();
  const [only] = files;
  if (files.length === 1) return openFile(ground, only!.path, target);
  const picked = await pick(
    files.map((file) => ({ ...itemOf(file), file })),
    vscode.l10n.t('{count} articles', { count: files.length }),
  );
  return picked === undefined ? CANCELLED : openFile(ground, picked.file.path, target);
}

function itemOf({ path, title, count, values }: TargetFile): vscode.QuickPickItem {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const description = [title === undefined ? '' : path, count > 1 ? `× ${count}` : ''].filter((part) => part !== '');
  return {
    label: title ?? file,
    description: description.join(' · '),
    ...(values === undefined ? {} : { detail: values.slice(0, 8).join(', ') }),
  };
}

async function openFile({ workbench, summarised }: Ground, path: string, target: OverviewTarget): Promise<Outcome> {
  const { corpus } = summarised;
  const document = await readNow(workbench.articles, corpus, path);
  const [place] = document === undefined ? [] : placesOfTarget(document.sidecar, target);
  const selection = document && place && toRange(document.text, document.text.toUtf16(place));
  await show(corpus.uriOf(path), selection);
  return DONE;
}

/** Every name with the label, the most frequent first. */
async function pickName(ground: Ground, label: string): Promise<Outcome> {
  const names = [...ground.summarised.summary.entities.values()].filter((entity) => entity.label === label);
  if (names.length === 0) return nothingThere();
  const total = ({ confirmed, suggested }: Pick<NameCount, 'confirmed' | 'suggested'>): number => confirmed + suggested;
  const items = names
    .sort((a, b) => total(b) - total(a) || a.text.localeCompare(b.text))
    .map(({ key, text, files, ...counts }) => ({
      label: text,
      description: vscode.l10n.t('{mentions} mentions in {files} files', { mentions: total(counts), files }),
      key,
    }));
  const picked = await pick(
    items,
    vscode.l10n.t('{count} names with the label {label}', { count: names.length, label }),
  );
  return picked === undefined ? CANCELLED : showMentions(ground, { type: 'name', key: picked.key });
}

/** Opens the first mention; where there are several, with all of them in a peek. */
async function showMentions(ground: Ground, target: OverviewTarget): Promise<Outcome> {
  const files = filesOfTarget(ground.summarised.summary, target).slice(0, MOST_READ);
  const title = vscode.l10n.t('Looking up the mentions');
  const found = await withProgress(title, (token, report) =>
    forEachPath(
      files.map(({ path }) => path),
      token,
      (path) => mentionsIn(ground, path, target),
      (count) => report(count, files.length),
    ),
  );
  if (found === undefined) return CANCELLED;
  const locations = found.flat();
  const [first] = locations;
  if (first === undefined) return nothingThere();
  await show(first.uri, first.range);
  if (locations.length > 1) {
    await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
  }
  return DONE;
}

async function mentionsIn(
  { workbench, summarised: { corpus } }: Ground,
  path: string,
  target: OverviewTarget,
): Promise<vscode.Location[]> {
  const document = await readNow(workbench.articles, corpus, path);
  if (document === undefined) return [];
  const { text, sidecar, uri } = document;
  return placesOfTarget(sidecar, target).map((place) => new vscode.Location(uri, toRange(text, text.toUtf16(place))));
}

async function openFinding({ summarised: { corpus }, findings }: Ground, rule: string): Promise<Outcome> {
  const found = findings.findingsOf(corpus, rule);
  const [only] = found;
  if (only === undefined) return nothingThere();
  const picked =
    found.length === 1
      ? { finding: only }
      : await pick(
          found.map((finding) => findingItem(corpus, finding)),
          vscode.l10n.t('{count} findings of {rule}', { count: found.length, rule }),
        );
  if (picked === undefined) return CANCELLED;
  await show(picked.finding.uri, picked.finding.diagnostic.range);
  return DONE;
}

function findingItem(corpus: Corpus, finding: OpenFinding): vscode.QuickPickItem & { readonly finding: OpenFinding } {
  const { uri, diagnostic } = finding;
  const line = diagnostic.range.start.line + 1;
  return { label: diagnostic.message, description: `${corpus.pathOf(uri) ?? uri.path}:${line}`, finding };
}

/** @returns undefined when the person chose nothing */
async function pick<T extends vscode.QuickPickItem>(items: readonly T[], title: string): Promise<T | undefined> {
  return vscode.window.showQuickPick(items.slice(0, MOST_ITEMS), {
    title: items.length > MOST_ITEMS ? vscode.l10n.t('{title}; the first {most}', { title, most: MOST_ITEMS }) : title,
    placeHolder: vscode.l10n.t('Choose where to go'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
}

/** Beside the overview where there is an editor already, else in its place: the overview keeps its tab. */
async function show(uri: vscode.Uri, selection: vscode.Range | undefined): Promise<void> {
  const beside = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn;
  await vscode.window.showTextDocument(uri, {
    ...(selection === undefined ? {} : { selection }),
    ...(beside === undefined ? {} : { viewColumn: beside }),
  });
}

function nothingThere(): Outcome {
  return refuse(vscode.l10n.t('There is nothing of this any more.'));
}
