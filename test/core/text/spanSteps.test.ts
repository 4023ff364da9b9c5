import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleText } from '../../../src/core/text/document';
import { type SpanStep, stepSpan } from '../../../src/core/text/spanSteps';

/** The span stands in square brackets; the answer likewise. */
function step(marked: string, direction: SpanStep['direction'], end: SpanStep['end'], by: SpanStep['by']) {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const span = { start, end: marked.indexOf(']') - 1 };
  const after = stepSpan(new ArticleText(text), span, { direction, end, by });
  return after && `${text.slice(0, after.start)}[${text.slice(after.start, after.end)}]${text.slice(after.end)}`;
}

suite('steps of a span', () => {
  test('a syllable at either end, and back', () => {
    assert.equal(step('bà [Lê Thị] Thu Hằng, 45 tuổi', 'extend', 'right', 'syllable'), 'bà [Lê Thị Thu] Hằng, 45 tuổi');
    assert.equal(step('bà [Lê Thị] Thu', 'extend', 'left', 'syllable'), '[bà Lê Thị] Thu');
    assert.equal(step('bà [Lê Thị Thu] Hằng', 'shrink', 'right', 'syllable'), 'bà [Lê Thị] Thu Hằng');
    assert.equal(step('[bà Lê Thị] Thu', 'shrink', 'left', 'syllable'), 'bà [Lê Thị] Thu');
  });

  test('punctuation is stepped over, a cut syllable is made whole', () => {
    assert.equal(step('[Hằng], Lan', 'extend', 'right', 'syllable'), '[Hằng, Lan]');
    assert.equal(step('Th[ị Th]u Hằng', 'extend', 'right', 'syllable'), 'Th[ị Thu] Hằng');
    assert.equal(step('Th[ị Th]u Hằng', 'extend', 'left', 'syllable'), '[Thị Th]u Hằng');
  });

  test('a cursor grows by name to all of the name around it', () => {
    assert.equal(step('bà Lê Thị T[]hu Hằng, Lan', 'extend', 'right', 'name'), 'bà [Lê Thị Thu Hằng], Lan');
    assert.equal(step('giữa Việt N[]am-Hoa Kỳ', 'extend', 'right', 'name'), 'giữa [Việt Nam]-Hoa Kỳ');
    assert.equal(step('dịch CO[]VID-19 ở TP.HCM', 'extend', 'right', 'name'), 'dịch [COVID-19] ở TP.HCM');
    assert.equal(step('dịch COVID-19 ở TP.[]HCM', 'extend', 'left', 'name'), 'dịch COVID-19 ở [TP.HCM]');
    assert.equal(step('ở quận 1, Sà[]i Gòn', 'extend', 'right', 'name'), 'ở quận 1, [Sài Gòn]');
    assert.equal(step('ông kh[]ẳng định', 'extend', 'right', 'name'), 'ông [khẳng] định');
  });

  test('never beyond the line, never to nothing', () => {
    assert.equal(step('một\n[hai]\nba', 'extend', 'right', 'syllable'), undefined);
    assert.equal(step('một\n[hai]\nba', 'extend', 'left', 'syllable'), undefined);
    assert.equal(step('một\n[hai]\nba', 'shrink', 'right', 'syllable'), undefined);
    assert.equal(step('một\n[Hai]\nBa', 'extend', 'right', 'name'), undefined);
  });

  test('a cursor grows to the syllable that it stands in, behind, or before', () => {
    assert.equal(step('Hà N[]ội mới', 'extend', 'right', 'syllable'), 'Hà [Nội] mới');
    assert.equal(step('Hà Nội[] mới', 'extend', 'right', 'syllable'), 'Hà [Nội] mới');
    assert.equal(step('Hà (Nội) [] mới', 'extend', 'right', 'syllable'), 'Hà (Nội)  [mới]');
    assert.equal(step('Hà[] Nội', 'shrink', 'right', 'syllable'), undefined);
  });

  test('decomposed letters are one syllable', () => {
    const marked = `${'bà [Lê] Thị Hằng'.normalize('NFD')}`;
    assert.equal(step(marked, 'extend', 'right', 'syllable'), 'bà [Lê Thị] Hằng'.normalize('NFD'));
    assert.equal(step(marked, 'extend', 'right', 'name'), 'bà [Lê Thị Hằng]'.normalize('NFD'));
  });

  test('by name: the next run of capitals, with the small words before it', () => {
    assert.equal(step('tại Đại sứ quán [Hoa Kỳ] ở', 'extend', 'left', 'name'), 'tại [Đại sứ quán Hoa Kỳ] ở');
    assert.equal(step('[Đại] sứ quán Hoa Kỳ ở', 'extend', 'right', 'name'), '[Đại sứ quán Hoa Kỳ] ở');
    assert.equal(step('bà [Lê] Thị Thu Hằng nói', 'extend', 'right', 'name'), 'bà [Lê Thị Thu Hằng] nói');
    assert.equal(step('ở [Quận] 1 và', 'extend', 'right', 'name'), 'ở [Quận 1] và');
    assert.equal(step('[COVID]-19 lan', 'extend', 'right', 'name'), '[COVID-19] lan');
  });

  test('no name crosses a sentence or an enumeration', () => {
    assert.equal(step('ở [Hà Nội]. Hoa Kỳ', 'extend', 'right', 'name'), undefined);
    assert.equal(step('[Lan], Huệ', 'extend', 'right', 'name'), undefined);
    assert.equal(step('Lan. [Huệ] nói', 'extend', 'left', 'name'), undefined);
    assert.equal(step('ở TP.[HCM] hôm', 'extend', 'left', 'name'), 'ở [TP.HCM] hôm');
    assert.equal(step('[J]. K. Rowling viết', 'extend', 'right', 'name'), '[J. K. Rowling] viết');
    assert.equal(step('về TP. [Huế] hôm', 'extend', 'left', 'name'), 'về [TP. Huế] hôm');
  });

  test('by name back: the last name goes, or what is no name behind it', () => {
    assert.equal(step('[Đại sứ quán Hoa Kỳ] ở', 'shrink', 'right', 'name'), '[Đại sứ quán] Hoa Kỳ ở');
    assert.equal(step('[Đại sứ quán Hoa Kỳ]', 'shrink', 'left', 'name'), 'Đại [sứ quán Hoa Kỳ]');
    assert.equal(step('[Hà Nội hôm nay]', 'shrink', 'right', 'name'), '[Hà Nội] hôm nay');
    assert.equal(step('[bà Lê Hằng]', 'shrink', 'left', 'name'), 'bà [Lê Hằng]');
    assert.equal(step('[Lê Thị Thu Hằng]', 'shrink', 'right', 'name'), undefined);
  });

  test('scripts without spaces go by character', () => {
    assert.equal(step('[北]京市', 'extend', 'right', 'syllable'), '[北京]市');
  });

  test('whatever the text: a step stays on the line, holds or gives up what it had, and is never empty', () => {
    const word = fc.constantFrom('Lê', 'thị', 'TP.', '12', ',', '😀', '“', 'Hà', '-', '\n', 'ễ'.normalize('NFD'));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom('extend' as const, 'shrink' as const),
        fc.constantFrom('left' as const, 'right' as const),
        fc.constantFrom('syllable' as const, 'name' as const),
        (words, a, b, direction, end, by) => {
          const document = new ArticleText(words.join(' '));
          const line = document.lines.lineAt(Math.min(a, document.length));
          const [from, to] = [document.lines.start(line), document.lines.end(line)];
          const start = Math.min(from + (a % (to - from + 1)), to);
          const span = { start, end: Math.min(start + b, to) };
          const after = stepSpan(document, span, { direction, end, by });
          if (after === undefined) return;
          assert.ok(after.start >= from && after.end <= to && after.start < after.end);
          if (direction === 'extend' && span.start < span.end) {
            assert.ok(after.start <= span.start && after.end >= span.end);
            assert.ok(after.end - after.start > span.end - span.start);
          }
        },
      ),
    );
  });
});
