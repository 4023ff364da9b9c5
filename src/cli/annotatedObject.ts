import type { Annotated } from '../core/corpus/annotateDocument';
import { formatMessage, type Message } from '../core/message';
import type { AnyMark } from '../core/suggest/marks';
import { roundScore } from '../core/suggest/store';

/** One document's object of `corpus annotate --stdout`; the shape is a contract (docs/command-line.md). */
export type AnnotatedObject = Readonly<Record<string, unknown>>;

/** @param file relative to the current folder, or as it was given */
export function annotatedObject(file: string, annotated: Annotated): AnnotatedObject {
  if (!annotated.ok) {
    const { code, message } = annotated.error;
    return { file, error: { code, message: formatMessage(message) } };
  }
  const { suggestions, marks, text } = annotated;
  const { date } = suggestions;
  const points = (mark: AnyMark): { start: number; end: number } => text.toCodePoints(mark.range);
  return {
    file,
    document: {
      language: suggestions.language,
      ...(date === undefined
        ? {}
        : { date: date.value, dateBy: date.by, dateEvidence: sentences(date.evidence).join('; ') }),
    },
    lines: suggestions.lines.map(({ line, kind, score }) => ({ n: line + 1, kind, score: roundScore(score) })),
    blocks: marks.blocks.map((mark) => ({
      kind: mark.kind,
      ...points(mark),
      ...status(mark),
      evidence: sentences(mark.evidence),
    })),
    entities: marks.entities.map((mark) => ({
      ...points(mark),
      label: mark.label,
      text: mark.text,
      ...status(mark),
      ...defined({ from: mark.from, ref: mark.ref }),
    })),
    dates: marks.dates.map((mark) => ({
      ...points(mark),
      type: mark.type,
      value: mark.value,
      text: mark.text,
      ...status(mark),
      ...defined({ from: mark.from, mod: mark.mod, quant: mark.quant, freq: mark.freq, edtf: mark.edtf }),
      ...defined({ anchor: mark.anchor, calendar: mark.calendar }),
      ...defined({ beginPoint: mark.beginPoint, endPoint: mark.endPoint }),
    })),
  };
}

/** What a person confirmed is certain, and is named by its id in the sidecar. */
function status(mark: AnyMark): Readonly<Record<string, unknown>> {
  if (mark.status === 'confirmed') return { score: 1, status: 'confirmed', id: mark.id };
  return { score: roundScore(mark.score ?? 1) };
}

function sentences(messages: readonly Message[]): string[] {
  return messages.map(formatMessage);
}

function defined(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
