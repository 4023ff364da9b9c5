import type { Steps } from '../steps';
import { boilerplateKind } from './boilerplateKinds';
import { contentKind } from './contentKinds';
import type { Findings, KindAndWhy } from './findings';
import { joinWidgets, spreadMediaLists } from './kindRuns';

/** Lines of about a millisecond's work. */
const STEP = 500;

/** The kind of each line, by headings, cues, neighbours and shape. */
export function* decideKinds(findings: Findings): Steps<KindAndWhy[]> {
  const decided: KindAndWhy[] = [];
  for (let i = 0; i < findings.page.facts.length; i++) {
    decided.push(findings.content[i]! >= 0.5 ? contentKind(findings, i) : boilerplateKind(findings, i));
    if (i % STEP === STEP - 1) yield;
  }
  spreadMediaLists(findings, decided);
  return joinWidgets(findings, decided);
}
