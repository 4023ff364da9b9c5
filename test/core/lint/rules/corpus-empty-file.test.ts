import { corpusEmptyFile } from '../../../../src/core/lint/rules/corpus-empty-file';
import { finds, leavesAlone } from '../fixtures';

suite('corpus/empty-file', () => {
  finds(corpusEmptyFile, 'nothing, and nothing that can be seen', { 'a.txt': '', 'b.txt': '\ufeff\r\n \u200b\n' }, 2);

  leavesAlone(corpusEmptyFile, 'a word', { 'a.txt': '\n\nx\n', 'b.txt': Uint8Array.from([0xff, 0x41]) });
});
