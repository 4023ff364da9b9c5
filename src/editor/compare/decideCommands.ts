import * as vscode from 'vscode';
import type { Verdict } from '../../core/compare/standing';
import { CANCELLED, type Command, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { CommandId } from '../commands/ids';
import { translate } from '../convert';
import { writeFailure } from '../writeFailures';
import type { DisputeAt } from './comparison';
import type { Comparisons } from './comparisons';
import type { ComparisonNode } from './comparisonTree';

/** What keys, buttons and tests hand over: which question, and where the keyboard stays. */
interface DecideArgument {
  readonly file?: string;
  readonly index?: number;
  readonly focus?: 'tree' | 'editor';
}

function noComparison(): Outcome {
  return refuse(vscode.l10n.t('Nothing is being compared. Run Corpus: Compare With… first.'));
}

/** From a button of the view a node comes along, else the question in front is meant. */
function placeOf(comparisons: Comparisons, argument: unknown): DisputeAt | undefined {
  const node = argument as Partial<ComparisonNode> & DecideArgument;
  if (node?.type === 'dispute') return (node as { readonly at: DisputeAt }).at;
  if (typeof node?.file === 'string' && typeof node.index === 'number') return { file: node.file, index: node.index };
  return comparisons.comparison?.current;
}

function focusOf(argument: unknown): 'tree' | 'editor' {
  const { focus, type } = (argument ?? {}) as DecideArgument & { readonly type?: unknown };
  return focus === 'tree' || type === 'dispute' ? 'tree' : 'editor';
}

function take(id: Command['id'], verdict: Verdict): Command {
  return {
    id,
    async run(workbench, argument): Promise<Outcome> {
      const comparisons = await workbench.comparisons.get();
      const { comparison } = comparisons;
      if (comparison === undefined) return noComparison();
      const at = placeOf(comparisons, argument);
      if (at === undefined) return refuse(vscode.l10n.t('There is no disagreement to decide about.'));
      const found = comparison.disputeAt(at);
      try {
        const refusal = await comparison.decide(at, verdict);
        if (refusal !== undefined) return refuse(translate(refusal));
      } catch (error) {
        return refuse(translate(writeFailure(found!.file.adjudicatedUri, error)));
      }
      comparison.current = at;
      const next = comparison.next(1, true);
      if (next !== undefined) await comparisons.go(next, focusOf(argument));
      else void allDecided(workbench, comparisons);
      return DONE;
    },
  };
}

export const takeLeft = take(CommandId.compareTakeLeft, 'a');
export const takeRight = take(CommandId.compareTakeRight, 'b');
export const takeBoth = take(CommandId.compareTakeBoth, 'both');
export const takeNeither = take(CommandId.compareTakeNeither, 'neither');

/** Articles in which both agree have no question that would write them. */
async function allDecided(workbench: Workbench, { comparison }: Comparisons): Promise<void> {
  const left = comparison!.files.filter(({ isBegun }) => !isBegun).length;
  if (left === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Every disagreement is decided.'));
    return;
  }
  const yes = vscode.l10n.t('Take Over');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Every disagreement is decided. {count} articles in which both agree are not taken over yet.', {
      count: left,
    }),
    yes,
  );
  if (answer === yes) await takeAgreed.run(workbench, undefined);
}

/** Writes what both say alike into every file, also where nothing is in dispute. */
export const takeAgreed: Command = {
  id: CommandId.compareTakeAgreed,
  async run(workbench): Promise<Outcome> {
    const { comparison } = await workbench.comparisons.get();
    if (comparison === undefined) return noComparison();
    const { written, refusals } = await comparison.takeAgreed();
    if (refusals.length > 0) return refuse(refusals.map(translate).join(' '));
    return {
      status: 'done',
      note:
        written === 0
          ? vscode.l10n.t('What both agree on was taken over already.')
          : vscode.l10n.t('What both agree on was taken over into {count} files.', { count: written }),
    };
  },
};

function walk(id: Command['id'], step: 1 | -1): Command {
  return {
    id,
    async run(workbench, argument): Promise<Outcome> {
      const comparisons = await workbench.comparisons.get();
      const { comparison } = comparisons;
      if (comparison === undefined) return noComparison();
      const next = comparison.next(step, true) ?? comparison.next(step, false);
      if (next === undefined) return refuse(vscode.l10n.t('There is no disagreement to decide about.'));
      await comparisons.go(next, focusOf(argument));
      return DONE;
    },
  };
}

export const nextDispute = walk(CommandId.compareNext, 1);
export const previousDispute = walk(CommandId.comparePrevious, -1);

/** Internal: a row of the view was chosen. */
export const showDispute: Command = {
  id: CommandId.compareShow,
  async run(workbench, argument): Promise<Outcome> {
    const comparisons = await workbench.comparisons.get();
    const at = placeOf(comparisons, argument);
    if (at === undefined) return CANCELLED;
    await comparisons.go(at, 'tree');
    return DONE;
  },
};

/** The figures and every disagreement as a text, as the command line prints it. */
export const compareReport: Command = {
  id: CommandId.compareReport,
  async run(workbench): Promise<Outcome> {
    const comparisons = await workbench.comparisons.get();
    if (comparisons.comparison === undefined) return noComparison();
    await (await workbench.reports.get()).show('agreement.log', comparisons.report());
    return DONE;
  },
};

/** The same two again: what changed since is read; or with layers that are not marked done, or without. */
export const refreshComparison: Command = {
  id: CommandId.compareRefresh,
  run: (workbench) => again(workbench, (undone) => undone),
};

export const compareUndone: Command = {
  id: CommandId.compareUndone,
  run: (workbench) => again(workbench, (undone) => !undone),
};

async function again(workbench: Workbench, undone: (now: boolean) => boolean): Promise<Outcome> {
  const comparisons = await workbench.comparisons.get();
  const { comparison } = comparisons;
  if (comparison === undefined) return noComparison();
  const { setup } = comparison;
  const corpus = await workbench.corpora.find(vscode.Uri.joinPath(setup.corpus.folder, 'x'));
  return (await comparisons.show({ ...setup, corpus, undone: undone(setup.undone) })) ? DONE : CANCELLED;
}

export const closeComparison: Command = {
  id: CommandId.compareClose,
  async run(workbench): Promise<Outcome> {
    await (await workbench.comparisons.get()).close();
    return DONE;
  },
};
