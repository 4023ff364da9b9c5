import type { Message } from '../message';
import type { SuggestedBlock, SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';

/** Sentences of evidence a block shows; more would not be read. */
const MAX_EVIDENCE = 3;

/** Joins neighbouring lines of one kind into blocks; blank lines between them do not end a block. */
export function groupLines(document: ArticleText, lines: readonly SuggestedLine[]): SuggestedBlock[] {
  const blocks: SuggestedBlock[] = [];
  let run: SuggestedLine[] = [];
  for (const line of lines) {
    if (run[0] !== undefined && run[0].kind !== line.kind) {
      blocks.push(blockOf(document, run));
      run = [];
    }
    run.push(line);
  }
  if (run.length > 0) blocks.push(blockOf(document, run));
  return blocks;
}

function blockOf(document: ArticleText, run: readonly SuggestedLine[]): SuggestedBlock {
  const first = run[0]!;
  const last = run[run.length - 1]!;
  return {
    kind: first.kind,
    firstLine: first.line,
    lastLine: last.line,
    range: { start: document.lines.start(first.line), end: document.lines.end(last.line) },
    score: run.reduce((sum, line) => sum + line.score, 0) / run.length,
    from: first.from,
    evidence: distinctEvidence(run),
  };
}

/** The same for the same sentence; the sentence itself would take longer to put together. */
function keyOf({ template, data }: Message): string {
  return data === undefined ? template : `${template}\0${Object.values(data).join('\0')}`;
}

/** The evidence most lines of the run share, in order of first appearance among equals. */
function distinctEvidence(run: readonly SuggestedLine[]): readonly Message[] {
  const [only, second] = run;
  if (only !== undefined && second === undefined && only.evidence.length < 2) return only.evidence;
  const counts = new Map<string, { message: Message; count: number }>();
  for (const { evidence } of run) {
    for (const message of evidence) {
      const key = keyOf(message);
      const seen = counts.get(key);
      if (seen) seen.count++;
      else counts.set(key, { message, count: 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_EVIDENCE)
    .map(({ message }) => message);
}
