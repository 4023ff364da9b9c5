import type { SidecarChange } from '../../core/sidecar/change';
import { decisionOf } from '../../core/sidecar/lastDecision';
import type { Article } from '../articles';
import { translate } from '../convert';
import { type Command, DONE, type Outcome, refuse, type Workbench } from './command';
import { isRefusal, placeFor } from './current';
import { CommandId } from './ids';

/**
 * Hands a decision to the sidecar store. One that is pending was told with a way to try again (writeFailures.ts).
 * @param step the same object for all changes that are undone together
 */
export async function apply(
  workbench: Workbench,
  article: Article,
  change: SidecarChange,
  step?: object,
): Promise<Outcome> {
  const result = await workbench.store.apply(article.uri, article.version, change, step);
  if (result.status === 'refused') return refuse(translate(result.message));
  const decision = decisionOf(change, article.sidecar);
  if (decision !== undefined) workbench.last.decision = decision;
  return DONE;
}

/** What code actions carry: the version they were offered for and the whole change. */
export interface ChangeArgument {
  readonly uri: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly change: SidecarChange;
}

/** Internal: makes the change that a code action offered. */
export const applyChange: Command = {
  id: CommandId.applyChange,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    return apply(workbench, place.article, (argument as ChangeArgument).change);
  },
};
