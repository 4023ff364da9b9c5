import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readSidecar } from '../../src/core/sidecar/read';
import { sourceStamp } from '../../src/core/sidecar/stamp';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { ArticleText } from '../../src/core/text/document';
import { GitRepository } from './gitRepository';

export const TEXT =
  'Bà Lê Thị Thu Hằng 🙂 gặp ông Nguyễn Văn Nam ở Hà Nội.\nHai bên trao đổi nhiều vấn đề.\nTrời mưa.\nHội nghị kết thúc.\nÔng Trần Minh có mặt.\n';
export const EDITED = `Tin mới trong ngày.\n${TEXT.replace('Hai bên', 'Bà Phạm Mai và hai bên')}`;

export type Tag = readonly [label: string, quote: string];

/** A sidecar of a text, with one line `label quote` an entity; ids follow from the quote. */
export function sidecar(text: string, ...tags: readonly Tag[]): string {
  return sidecarOf('a.txt', text, ...tags);
}

/** The same for a source of another name. */
export function sidecarOf(file: string, text: string, ...tags: readonly Tag[]): string {
  const bytes = new TextEncoder().encode(text);
  const sha256 = (of: Uint8Array): string => createHash('sha256').update(of).digest('hex');
  const entities = tags.map(([label, quote]) => {
    assert.ok(text.includes(quote));
    const start = [...text.slice(0, text.indexOf(quote))].length;
    const id = `e-${createHash('sha1').update(`${label}${quote}`).digest('hex').slice(0, 6)}`;
    return { id, label, start, end: start + [...quote].length, text: quote };
  });
  entities.sort((a, b) => a.start - b.start);
  return writeSidecar({
    ...EMPTY_SIDECAR,
    source: sourceStamp(file, bytes, new ArticleText(text), sha256),
    entities,
  });
}

/** What each entity of a sidecar slices out of the text, with its label. */
export function tagsOf(stored: string, text: string): string[] {
  const { sidecar: read, state } = readSidecar(stored);
  assert.equal(state, 'ok');
  assert.deepEqual(read.unanchored, []);
  return read.entities.map((entity) => {
    const slice = [...text].slice(entity.start, entity.end).join('');
    assert.equal(slice, entity.text);
    return `${entity.label} ${slice}`;
  });
}

/** A repository with one article and the merge driver. */
export function repository(before: string, files: Readonly<Record<string, string>> = {}): GitRepository {
  const repo = new GitRepository({ 'a.txt': TEXT, 'a.ann.yaml': before, ...files });
  const { status, stderr } = repo.corpus('merge', '--install');
  assert.equal(status, 0, stderr);
  repo.commit('merge sidecars by what they say');
  return repo;
}

export const HANG = ['PERSON', 'Lê Thị Thu Hằng'] as const;
export const NAM = ['PERSON', 'Nguyễn Văn Nam'] as const;
export const HANOI = ['LOCATION', 'Hà Nội'] as const;
export const MINH = ['PERSON', 'Trần Minh'] as const;
