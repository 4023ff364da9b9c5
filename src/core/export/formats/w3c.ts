import { say } from '../../message';
import type { ExportedDocument } from '../exportedDocument';
import { countLayers, type ExportFormat } from '../format';
import { type PlacedSpan, placeSpans } from '../placedSpan';

/** UTF-16 units of context on either side, as many as Hypothesis keeps. */
const CONTEXT = 32;

/**
 * W3C Web Annotations (Recommendation of 2017-02-23): one annotation page a document. Positions are code points, which
 * the model demands; the quote selector beside them finds the place again in a text that changed.
 */
export const w3c: ExportFormat = {
  id: 'w3c',
  summary: say('W3C Web Annotations (JSON-LD), one page a document'),
  kind: 'files',
  suffixes: ['.jsonld'],
  ofSource: true,
  unit: 'code points',
  layers: ['entity', 'date', 'block'],
  defaultLayers: ['block', 'entity', 'date'],
  fields: ['value', 'ref', 'note', 'by'],
  discontinuous: false,
  whiteEdges: true,
  render(document, { layers }) {
    const { placed, notes } = placeSpans(document, { ...w3c, layers });
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${iriOf(document)}#page`,
      type: 'AnnotationPage',
      items: placed.map((one) => annotation(document, one)),
    };
    return {
      texts: [`${JSON.stringify(page, undefined, 1)}\n`],
      notes,
      written: countLayers(placed.map(({ span }) => span)),
    };
  },
};

function annotation(document: ExportedDocument, { span, range, start, end, text }: PlacedSpan): object {
  const { value, ref, note, by } = span.fields;
  const body = (purpose: string, content: string): object => ({ type: 'TextualBody', purpose, value: content });
  return {
    id: `${iriOf(document)}#${encodeURIComponent(span.id)}`,
    type: 'Annotation',
    motivation: span.layer === 'block' ? 'classifying' : 'tagging',
    ...(by === undefined ? {} : { creator: { type: 'Person', nickname: by } }),
    body: [
      body(span.layer === 'block' ? 'classifying' : 'tagging', span.label),
      ...(value === undefined ? [] : [body('describing', value)]),
      ...(ref === undefined ? [] : [body('identifying', ref)]),
      ...(note === undefined ? [] : [body('commenting', note)]),
    ],
    target: {
      source: document.file.split('/').map(encodeURIComponent).join('/'),
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: text,
          prefix: document.text.text.slice(wholeFrom(document, range.start - CONTEXT), range.start),
          suffix: document.text.text.slice(range.end, wholeFrom(document, range.end + CONTEXT)),
        },
      ],
    },
  };
}

/** Not between the halves of a surrogate pair. */
function wholeFrom({ text }: ExportedDocument, offset: number): number {
  const at = Math.max(0, offset);
  return text.text.codePointAt(at - 1)! > 0xffff ? at + 1 : at;
}

function iriOf({ file }: ExportedDocument): string {
  return `urn:news-corpus:${file.split('/').map(encodeURIComponent).join('/')}`;
}
