import { boilerplateUnannotated } from '../../../../src/core/lint/rules/boilerplate-unannotated';
import { finds, leavesAlone } from '../fixtures';
import { BODY, blockOf, LINKS, PAGE, TITLE } from '../page';

const ALL = `rules: {"boilerplate/unannotated": {minScore: 0.3}}\n`;

suite('boilerplate/unannotated', () => {
  finds(boilerplateUnannotated, 'a list of links that nobody marked', {
    'corpus.yaml': ALL,
    'a.txt': PAGE.replace(LINKS[0]!, `${LINKS[0]} ← looks like related-links`),
    'a.ann.yaml': `blocks:\n${blockOf('b-1', 'title', [TITLE])}`,
  });

  leavesAlone(boilerplateUnannotated, 'what is marked or refused, and documents that nobody has begun', {
    'corpus.yaml': ALL,
    'a.txt': PAGE,
    'a.ann.yaml': `blocks:\n${blockOf('b-1', 'body', BODY)}${blockOf('b-2', 'navigation', LINKS)}`,
    'b.txt': PAGE,
    'b.ann.yaml': `blocks:
${blockOf('b-1', 'body', BODY)}rejected:
  - {layer: block, start: ${PAGE.indexOf(LINKS[0]!)}, end: ${PAGE.length - 1}, text: "${LINKS[0]}"}
`,
    'c.txt': PAGE,
  });
});
