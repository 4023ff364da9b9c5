import { spanUnknownKind } from '../../../../src/core/lint/rules/span-unknown-kind';
import { finds, fixes, leavesAlone } from '../fixtures';

const block = (kind: string): string =>
  `blocks:\n  - {id: "b-1", kind: "${kind}", start: 0, end: 3, first: "Lan", last: "Lan"}`;

suite('span/unknown-kind', () => {
  finds(spanUnknownKind, 'a kind that there is not', {
    'a.txt': 'Lan',
    'a.ann.yaml': `${block('most-reed')} # ← Did you mean most-read?\n`,
    'b.txt': 'Lan',
    'b.ann.yaml': `${block('advertisement')} # ← Use one of title, lead\n`,
  });

  leavesAlone(spanUnknownKind, 'kinds of content and of boilerplate', {
    'a.txt': 'Lan',
    'a.ann.yaml': `${block('body')}\n`,
    'b.txt': 'Lan',
    'b.ann.yaml': `${block('site-chrome')}\n`,
  });

  fixes(
    spanUnknownKind,
    'case and word breaks',
    { 'a.txt': 'Lan', 'a.ann.yaml': `${block('Related links')}\n` },
    { 'a.ann.yaml': `${block('related-links')}\n` },
  );
});
