import { textTonePlacement } from '../../../../src/core/lint/rules/text-tone-placement';
import { finds, fixes, leavesAlone } from '../fixtures';

suite('text/tone-placement', () => {
  finds(textTonePlacement, 'the way that fewer words of the text are written', {
    'a.txt': 'hòa bình, khỏe\nthuỷ điện ← most of this text writes "ủy" (2 of 3)\n',
    'b.txt': 'HOÀ BÌNH\nHòa Bình ← writes "oà" (1 of 2)',
  });

  leavesAlone(textTonePlacement, 'one way, and syllables whose mark has one place', {
    'a.txt': 'hòa bình, khỏe, thủy, quý, hoàn toàn, thuyền, quà, ngoài, khoảng, Thúy',
    'b.txt': 'hoà bình, khoẻ, thuỷ, quý, hoàn toàn',
    'c.txt': 'to be or not to be',
  });

  fixes(
    textTonePlacement,
    'the rarer way, in names too',
    {
      'a.txt': 'Hoà Bình: tỉnh Hòa Bình khỏe, khoẻ mạnh, tùy',
      'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "LOCATION", start: 0, end: 8, text: "Hoà Bình"}\n',
    },
    { 'a.txt': 'Hòa Bình: tỉnh Hòa Bình khỏe, khỏe mạnh, tùy' },
  );
});
