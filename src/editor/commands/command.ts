import type { CancelToken } from '../../core/corpus/files';
import type { Log } from '../../core/log';
import type { Decision } from '../../core/sidecar/lastDecision';
import type { MentionTallies } from '../acrossCorpus/mentionTallies';
import type { Articles } from '../articles';
import type { Comparisons } from '../compare/comparisons';
import type { Corpora } from '../corpora';
import type { CorpusSummaries } from '../corpusSummary/corpusSummaries';
import type { FocusDocuments } from '../focus/focusDocuments';
import type { LazyPart } from '../lazyPart';
import type { Overviews } from '../overview/overviews';
import type { Previews } from '../preview/previews';
import type { Recognisers } from '../recognisers';
import type { ShownArticles } from '../shownArticles';
import type { SidecarStore } from '../sidecarStore';
import type { TextReports } from '../textReports';
import type { CommandId } from './ids';

/** What commands work on; handed in, nothing is looked up. */
export interface Workbench {
  readonly articles: Articles;
  /** What the documents on the screen show of them: a selection of an editor is to be read through it. */
  readonly shown: ShownArticles;
  readonly focus: LazyPart<FocusDocuments>;
  readonly corpora: Corpora;
  readonly store: SidecarStore;
  readonly recognisers: Recognisers;
  readonly tallies: LazyPart<MentionTallies>;
  readonly summaries: LazyPart<CorpusSummaries>;
  readonly previews: LazyPart<Previews>;
  readonly reports: LazyPart<TextReports>;
  readonly overviews: LazyPart<Overviews>;
  readonly comparisons: LazyPart<Comparisons>;
  readonly lint: { run(cancel?: CancelToken): Promise<Outcome> };
  readonly log: Log;
  /** What *Repeat Last* repeats. */
  readonly last: { decision: Decision | undefined };
}

/** What became of a command. `refused` carries the reason, in the display language; it is shown to the person. */
export type Outcome =
  | {
      readonly status: 'done';
      /** Shown in a notification. */
      readonly note?: string;
      /** How many things were decided, of a command that decides several. */
      readonly count?: number;
      /** The article that was opened, relative to its corpus' folder. */
      readonly opened?: string;
    }
  | { readonly status: 'cancelled' }
  | { readonly status: 'refused'; readonly reason: string };

export const DONE: Outcome = { status: 'done' };
export const CANCELLED: Outcome = { status: 'cancelled' };

export function refuse(reason: string): Outcome {
  return { status: 'refused', reason };
}

/** One verb. Called from the palette or by key without an argument, from code actions and hovers with one. */
export interface Command {
  readonly id: CommandId;
  /** A refusal is said in the status bar: the command is on a key that is pressed a hundred times a file. */
  readonly isCalm?: boolean;
  run(workbench: Workbench, argument: unknown): Promise<Outcome>;
}
