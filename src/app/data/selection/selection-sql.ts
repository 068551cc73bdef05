import type { TablePart } from './selection.ts';

/**
 * The query that gives the rows and columns of a selection, from the published Parquet files.
 *
 * @param root permanent address of the edition, ending in `/`.
 * @param codes codes kept; null: all.
 */
export function selectionSql(
  parts: readonly TablePart[],
  codes: readonly string[] | null,
  root: string,
): string {
  const [first, ...others] = parts;
  const read = (part: TablePart) =>
    `read_parquet('${quoted(`${root}${part.table.parquet.path}`)}')`;
  const columns = parts.flatMap((part) => part.columns.map((name) => `  "${name}"`));
  return [
    'SELECT',
    columns.join(',\n'),
    `FROM ${read(first)}`,
    ...others.map((part) => `JOIN (SELECT * EXCLUDE (name) FROM ${read(part)}) USING (code)`),
    ...(codes ? [`WHERE code IN (${codes.map((code) => `'${quoted(code)}'`).join(', ')})`] : []),
    'ORDER BY code;',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
