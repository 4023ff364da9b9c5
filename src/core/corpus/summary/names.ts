import { surfaceKey } from '../../knowledge';
import type { StoredEntity } from '../../sidecar/types';
import { queryFor, queryKey } from '../identity';
import { packRows, readRows } from './rows';

/** One name of a document, with how often it was tagged and is suggested. */
export interface NameCount {
  readonly label: string;
  /** As `surfaceKey` folds it. */
  readonly text: string;
  /** Gazetteer id, where the mentions are linked. */
  readonly ref?: string;
  readonly confirmed: number;
  readonly suggested: number;
}

type Named = Pick<StoredEntity, 'text' | 'label' | 'ref'>;

/** As `FileSummary.names` holds them. */
export function packNames(confirmed: readonly Named[], suggested: readonly Named[]): string {
  const textsOf = ({ text, label, ref = '' }: Named): readonly string[] => [label, surfaceKey(text), ref];
  return packRows(confirmed.map(textsOf), suggested.map(textsOf));
}

export function* namesOf(summary: { readonly names: string }): Iterable<NameCount> {
  for (const { texts, confirmed, suggested } of readRows(summary.names)) {
    const [label = '', text = '', ref = ''] = texts;
    yield ref === '' ? { label, text, confirmed, suggested } : { label, text, ref, confirmed, suggested };
  }
}

/** The same for all mentions of one thing: `queryKey` of what they are found by. */
export function keyOfName(name: NameCount): string {
  return queryKey(queryFor(name));
}
