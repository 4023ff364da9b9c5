import type { Rule } from '../../../src/core/lint/rule';

/** What stands between the tables' marks in docs/rules; `npx tsx test/core/lint/writeRuleTables.ts` writes them. */
export const BEGIN = '<!-- generated: rule table -->';
export const END = '<!-- /generated -->';

/** Below the headline of a rule's page. */
export function pageTable(rule: Rule): string {
  const options = Object.entries(rule.options ?? {});
  const rows = [
    '| scope | severity | fix |',
    '|---|---|---|',
    `| ${rule.scope} | ${rule.defaultSeverity} | ${rule.fixable ? 'yes' : 'no'} |`,
  ];
  if (options.length > 0) {
    rows.push('', '| option | default | least | meaning |', '|---|---|---|---|');
    for (const [name, { default: value, min, description }] of options) {
      rows.push(`| \`${name}\` | ${value} | ${min} | ${description} |`);
    }
  }
  return rows.join('\n');
}

/** Of docs/rules/README.md. */
export function indexTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, description, scope, defaultSeverity, fixable }) => {
    const page = `${id.replace('/', '-')}.md`;
    return `| [${id}](${page}) | ${description} | ${scope} | ${defaultSeverity} | ${fixable ? 'yes' : 'no'} |`;
  });
  return ['| rule | finds | scope | severity | fix |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The page with its table as it must be. */
export function withTable(page: string, table: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  return begin === -1 || end < begin ? page : `${page.slice(0, begin)}${BEGIN}\n${table}\n${page.slice(end)}`;
}
