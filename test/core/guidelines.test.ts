import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_LABELS, LINE_KINDS, TIMEX_TYPES } from '../../src/core/annotation';
import { GUIDELINES, guidelineFor } from '../../src/core/guidelines';
import { formatMessage } from '../../src/core/message';

const PAGE = path.resolve(__dirname, '../../docs/guidelines.md');
const TITLES = { block: 'Lines and blocks', entity: 'Entities', date: 'Dates' } as const;

/** The part of the page that is made of the table; `UPDATE_DOCS=1` writes it. */
function table(): string {
  return (['block', 'entity', 'date'] as const)
    .map((layer) => {
      const rows = GUIDELINES.filter((one) => one.layer === layer).map(({ id, rule, examples }) =>
        `| \`${id}\` | ${formatMessage(rule)} | ${examples.map((one) => one.replaceAll('|', '\\|')).join(' · ')} |`.replace(
          '|  |',
          '| |',
        ),
      );
      return [`## ${TITLES[layer]}`, '', '| rule | says | examples |', '|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}

suite('annotation guidelines', () => {
  test('have a rule for each label, kind and type', () => {
    for (const label of DEFAULT_LABELS) assert.ok(guidelineFor('entity', label)?.about.includes(label), label);
    for (const kind of LINE_KINDS) assert.ok(guidelineFor('block', kind)?.about.includes(kind), kind);
    for (const type of TIMEX_TYPES) assert.ok(guidelineFor('date', type)?.about.includes(type), type);
  });

  test('have a general rule for what a team added', () => {
    assert.equal(guidelineFor('entity', 'LAW')?.id, 'entity/span');
    assert.equal(guidelineFor('block', 'advertisement')?.id, 'block/mixed');
  });

  test('are the page in the documentation', () => {
    const page = fs.readFileSync(PAGE, 'utf8');
    const at = page.indexOf('## Lines and blocks');
    const wanted = `${page.slice(0, at)}${table()}\n`;
    if (process.env.UPDATE_DOCS) fs.writeFileSync(PAGE, wanted);
    assert.equal(process.env.UPDATE_DOCS ? wanted : page, wanted);
  });

  test('no two rules have one id', () => {
    assert.equal(new Set(GUIDELINES.map(({ id }) => id)).size, GUIDELINES.length);
  });
});
