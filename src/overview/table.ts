import { make } from './elements';
import { asMark } from './marks';
import type { Table } from './sections/section';

/** The figures of a chart as a table; the names of its rows lead where the chart's marks do. */
export function drawTable({ columns, rows }: Table, caption: string): HTMLElement {
  const head = make('tr', '', ...columns.map(headCell));
  const body = rows.map(({ cells: [name = '', ...figures], mark }) => {
    const first = make('th', '');
    first.scope = 'row';
    if (mark === undefined) first.append(name);
    else {
      const button = make('button', 'link', name);
      asMark(button, mark);
      button.title = mark.says;
      first.append(button);
    }
    return make('tr', '', first, ...figures.map((figure) => make('td', '', figure)));
  });
  const table = make(
    'table',
    '',
    make('caption', 'unseen', caption),
    make('thead', '', head),
    make('tbody', '', ...body),
  );
  return make('div', 'table', table);
}

function headCell(name: string): HTMLElement {
  const cell = make('th', '', name);
  cell.scope = 'col';
  return cell;
}
