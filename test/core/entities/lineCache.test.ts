import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bundledTables } from '../../../src/core/entities/bundledTables';
import { findEntities } from '../../../src/core/entities/find';
import { LineCache } from '../../../src/core/entities/lineCache';
import { type Knowledge, NO_KNOWLEDGE } from '../../../src/core/knowledge';
import { languagePack } from '../../../src/core/languages';
import { ArticleText } from '../../../src/core/text/document';

const LINES = [
  'Ông Lê Văn Sáng ở Hà Nội gặp Bộ Công an.',
  'SAO KHUÊ GROUP KHAI TRƯƠNG TẠI HÀ NỘI HÔM NAY',
  'Ông Sáng khen Sao Khuê Group.',
  'Mai đến quận 1.',
  '',
  'Tập đoàn Sao Khuê Group',
];
const GAZETTEER: Knowledge = { ...NO_KNOWLEDGE, gazetteer: [{ id: 'm', name: 'Mai', aliases: [], label: 'PERSON' }] };

function find(text: string, knowledge: Knowledge, cache?: LineCache): unknown {
  const document = new ArticleText(text);
  const lines = Array.from({ length: document.lines.count }, (_, line) => line).map((line) => ({
    line,
    kind: line === 0 ? ('title' as const) : ('body' as const),
    score: 1,
    from: 'test',
    evidence: [],
  }));
  return findEntities(document, lines, {
    language: 'vi',
    pack: languagePack('vi'),
    tables: bundledTables,
    knowledge,
    cache,
  });
}

suite('LineCache', () => {
  const version = fc.tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 7 }), fc.boolean());

  test('after any edits, and with other knowledge, the answer is that of reading everything', () => {
    fc.assert(
      fc.property(fc.array(version, { maxLength: 6 }), (versions) => {
        const cache = new LineCache();
        for (const [lines, knows] of versions) {
          const knowledge = knows ? GAZETTEER : NO_KNOWLEDGE;
          const text = lines.join('\n');
          assert.deepEqual(find(text, knowledge, cache), find(text, knowledge));
        }
      }),
      { numRuns: 40 },
    );
  });
});
