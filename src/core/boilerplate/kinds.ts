import { boilerplateKind } from './boilerplateKinds';
import { contentKind } from './contentKinds';
import type { Findings, KindAndWhy } from './findings';
import { joinWidgets, spreadMediaLists } from './kindRuns';

/** The kind of each line, by headings, cues, neighbours and shape. */
export function decideKinds(findings: Findings): KindAndWhy[] {
  const decided = findings.page.facts.map((_, i) =>
    findings.content[i]! >= 0.5 ? contentKind(findings, i) : boilerplateKind(findings, i),
  );
  spreadMediaLists(findings, decided);
  return joinWidgets(findings, decided);
}
