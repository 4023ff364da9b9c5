import { sidecarUnsorted } from '../../../../src/core/lint/rules/sidecar-unsorted';
import { finds, fixes, leavesAlone } from '../fixtures';

const item = (id: string, start: number, end: number, text: string, note = ''): string =>
  `  - {id: "${id}", label: "PERSON", start: ${start}, end: ${end}, text: "${text}"}${note}\n`;

suite('sidecar/unsorted', () => {
  finds(sidecarUnsorted, 'an entry that belongs further up, a long one too', {
    'a.txt': 'Lan Mai Huế',
    'a.ann.yaml': `entities:
${item('e-1', 4, 7, 'Mai')}${item('e-2', 0, 3, 'Lan', ' # ← belongs before the one above')}rejected:
  - {layer: entity, start: 8, end: 9, text: "H"}
  - {layer: entity, start: 8, end: 11, text: "Huế"} # ← belongs before the one above
`,
  });

  leavesAlone(sidecarUnsorted, 'sorted entries', {
    'a.txt': 'Lan Mai Huế',
    'a.ann.yaml': `entities:\n${item('e-1', 0, 7, 'Lan Mai')}${item('e-2', 0, 3, 'Lan')}${item('e-3', 0, 3, 'Lan')}`,
  });

  fixes(
    sidecarUnsorted,
    'the order, comments too',
    {
      'a.txt': 'Lan Mai Huế',
      'a.ann.yaml': `# ours
entities:
${item('e-1', 8, 11, 'Huế', ' # a')}${item('e-2', 0, 3, 'Lan')}  # between
${item('e-3', 4, 7, 'Mai', ' # c')}team: "x"
`,
    },
    {
      'a.ann.yaml': `# ours
entities:
${item('e-2', 0, 3, 'Lan')}${item('e-3', 4, 7, 'Mai', ' # c')}  # between
${item('e-1', 8, 11, 'Huế', ' # a')}team: "x"
`,
    },
  );
});
