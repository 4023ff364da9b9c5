import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import { LAYERS } from '../../../src/core/annotation';
import { casJson } from '../../../src/core/export/formats/casJson';
import { w3c } from '../../../src/core/export/formats/w3c';
import { annotatedText, exported } from './annotated';

/** RFC 3986, for the absolute IRIs that we write, which are all ASCII. */
const IRI = { type: 'string', pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$" };
const text = { type: 'string' };
const offset = { type: 'integer', minimum: 0 };
const shape = (type: string, required: object, optional: object = {}): object => ({
  type: 'object',
  required: ['type', ...Object.keys(required)],
  properties: { type: { const: type }, ...required, ...optional },
  additionalProperties: false,
});

/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) demands of what we write: annotations (3.1),
 * textual bodies (3.2.4), purposes (3.3.5), agents (3.3.2), selectors (4.2.4, 4.2.5), pages (5.2).
 */
const MOTIVATION = {
  enum: [
    ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
    ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
  ],
};
const PAGE = shape('AnnotationPage', {
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  id: IRI,
  items: {
    type: 'array',
    items: shape(
      'Annotation',
      {
        id: IRI,
        target: {
          type: 'object',
          required: ['source', 'selector'],
          properties: {
            source: { type: 'string', pattern: "^[A-Za-z0-9._~/%!()*'-]+$" },
            selector: {
              type: 'array',
              items: {
                oneOf: [
                  shape('TextPositionSelector', { start: offset, end: offset }),
                  shape('TextQuoteSelector', { exact: text }, { prefix: text, suffix: text }),
                ],
              },
            },
          },
          additionalProperties: false,
        },
      },
      {
        motivation: MOTIVATION,
        creator: shape('Person', {}, { nickname: text }),
        body: { type: 'array', items: shape('TextualBody', { value: text }, { purpose: MOTIVATION }) },
      },
    ),
  },
});

/** The layout of UIMA's CAS JSON (specification 0.4.0 of uima-uimaj-io-jsoncas), as far as we use it. */
const id = { type: 'integer', minimum: 1 };
const CAS = {
  type: 'object',
  required: ['%TYPES', '%FEATURE_STRUCTURES', '%VIEWS'],
  additionalProperties: false,
  properties: {
    '%TYPES': {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['%NAME', '%SUPER_TYPE'],
        properties: { '%NAME': text, '%SUPER_TYPE': text },
        additionalProperties: {
          type: 'object',
          required: ['%NAME', '%RANGE'],
          properties: { '%NAME': text, '%RANGE': text },
          additionalProperties: false,
        },
      },
    },
    '%FEATURE_STRUCTURES': {
      type: 'array',
      items: { type: 'object', required: ['%ID', '%TYPE'], properties: { '%ID': id, '%TYPE': text, '@sofa': id } },
    },
    '%VIEWS': {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['%SOFA', '%MEMBERS'],
        properties: { '%SOFA': id, '%MEMBERS': { type: 'array', items: id } },
        additionalProperties: false,
      },
    },
  },
};

interface Cas {
  readonly '%TYPES': Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly '%FEATURE_STRUCTURES': readonly Readonly<Record<string, unknown>>[];
  readonly '%VIEWS': Readonly<Record<string, { readonly '%SOFA': number; readonly '%MEMBERS': readonly number[] }>>;
}

suite('schemas of exports', () => {
  const ajv = new Ajv({ allErrors: true });
  const [isPage, isCas] = [ajv.compile(PAGE), ajv.compile(CAS)];

  test('every page holds to the Web Annotation Data Model', () => {
    fc.assert(
      fc.property(annotatedText, (source) => {
        const page = JSON.parse(w3c.render(exported(source).document, { layers: LAYERS }).texts[0]!) as {
          readonly items: readonly { readonly id: string }[];
        };
        assert.ok(isPage(page), JSON.stringify(isPage.errors));
        const ids = page.items.map((item) => item.id);
        assert.equal(new Set(ids).size, ids.length, 'an IRI names one annotation');
      }),
      { numRuns: 100 },
    );
  });

  test('every CAS holds to its layout, and refers to nothing that is not there', () => {
    fc.assert(
      fc.property(annotatedText, (source) => {
        const cas = JSON.parse(casJson.render(exported(source).document, { layers: LAYERS }).texts[0]!) as Cas;
        assert.ok(isCas(cas), JSON.stringify(isCas.errors));
        const structures = cas['%FEATURE_STRUCTURES'];
        const byId = new Map(structures.map((one) => [one['%ID'], one]));
        assert.equal(byId.size, structures.length);
        for (const { '%SOFA': sofa, '%MEMBERS': members } of Object.values(cas['%VIEWS'])) {
          assert.equal(byId.get(sofa)?.['%TYPE'], 'uima.cas.Sofa');
          for (const member of members) assert.ok(byId.has(member));
        }
        const inherited = ['%ID', '%TYPE', '@sofa', 'begin', 'end'];
        for (const one of structures) {
          const type = cas['%TYPES'][String(one['%TYPE'])];
          if (type === undefined) assert.match(String(one['%TYPE']), /^uima\./);
          else for (const key of Object.keys(one)) assert.ok(inherited.includes(key) || key in type, key);
        }
      }),
      { numRuns: 100 },
    );
  });
});
