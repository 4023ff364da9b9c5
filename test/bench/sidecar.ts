import { applyChange } from '../../src/core/sidecar/change';
import { derivedId } from '../../src/core/sidecar/ids';
import { readSidecar } from '../../src/core/sidecar/read';
import { EMPTY_SIDECAR, type Sidecar, type StoredEntity } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { ArticleText } from '../../src/core/text/document';
import { textTable } from '../reporting/table';
import { median, ms, quantile, timings } from './timing';

const SIZES = [100, 1000, 10_000];
const RUNS = 15;
const NAME = 'Nguyễn Thị Bích ';

/** A sidecar that grows: reading it, and adding one tag to it as the editor does. */
export async function bench(): Promise<string> {
  const rows: string[][] = [];
  for (const count of SIZES) {
    const document = new ArticleText(NAME.repeat(count + 1));
    const text = writeSidecar(tagged(count));
    const added = entity(count);
    const read = await timings(() => readSidecar(text), RUNS);
    const reading = readSidecar(text);
    const add = await timings(
      () => writeSidecar(applyChange(reading.sidecar, { type: 'add-entity', entity: added }, document), reading),
      RUNS,
    );
    const size = (Buffer.byteLength(text) / 1e6).toFixed(2);
    rows.push([
      String(count),
      size,
      ms(median(read)),
      ms(quantile(read, 0.95)),
      ms(median(add)),
      ms(quantile(add, 0.95)),
    ]);
  }
  return [
    `Milliseconds, ${RUNS} runs; "add" is the change and the new text of a sidecar that was read before`,
    '',
    textTable(['annotations', 'MB', 'read', 'p95', 'add one', 'p95'], rows),
  ].join('\n');
}

function tagged(count: number): Sidecar {
  return { ...EMPTY_SIDECAR, entities: Array.from({ length: count }, (_, i) => entity(i)) };
}

function entity(index: number): StoredEntity {
  const start = index * NAME.length;
  return {
    id: derivedId('e', String(index)),
    label: 'PERSON',
    start,
    end: start + NAME.length - 1,
    text: NAME.trimEnd(),
  };
}
