import { boilerplateLooksLikeContent } from '../../../../src/core/lint/rules/boilerplate-looks-like-content';
import { finds, leavesAlone } from '../fixtures';
import { BODY, blockOf, LINKS, PAGE } from '../page';

const SOME = 'rules: {"boilerplate/looks-like-content": {minScore: 0.5}}\n';

suite('boilerplate/looks-like-content', () => {
  finds(boilerplateLooksLikeContent, 'a paragraph among the links', {
    'corpus.yaml': SOME,
    'a.txt': PAGE.replace(BODY[1]!, `${BODY[1]} ← This line looks like body`),
    'a.ann.yaml': `blocks:\n${blockOf('b-1', 'related-links', [BODY[1]!])}`,
  });

  leavesAlone(boilerplateLooksLikeContent, 'links, and content kinds', {
    'corpus.yaml': SOME,
    'a.txt': PAGE,
    'a.ann.yaml': `blocks:\n${blockOf('b-1', 'body', BODY)}${blockOf('b-2', 'related-links', LINKS)}`,
    'b.txt': PAGE,
  });
});
