import { boilerplateNoBody } from '../../../../src/core/lint/rules/boilerplate-no-body';
import { finds, leavesAlone } from '../fixtures';

const sidecar = (done: string, block: string): string => `document:
  done: {blocks: ${done}}
blocks: # ← no line of body
  - {id: "b-1", kind: ${block}, first: "Menu", last: "Tin"}
`;
const clean = (text: string): string => text.replace(/ # ←.*/, '');

suite('boilerplate/no-body', () => {
  finds(boilerplateNoBody, 'a page that is all menu', {
    'a.txt': 'Menu\nTin\n\n',
    'a.ann.yaml': sidecar('true', '"navigation", start: 0, end: 8'),
  });

  leavesAlone(boilerplateNoBody, 'a line that is left, a body, a layer that is open', {
    'a.txt': 'Menu\nTin\nLan ở Huế.',
    'a.ann.yaml': clean(sidecar('true', '"navigation", start: 0, end: 8')),
    'b.txt': 'Menu\nTin',
    'b.ann.yaml': clean(sidecar('true', '"body", start: 0, end: 8')),
    'c.txt': 'Menu\nTin',
    'c.ann.yaml': clean(sidecar('false', '"navigation", start: 0, end: 8')),
  });
});
