import { GEOMETRY } from '../../../edition/files/geo-parquet.ts';
import type { Place, Selection, TablePart } from './selection.ts';

/** Which rows a query keeps: a condition on communes, or codes; null: all. */
export type KeptRows =
  | { readonly by: 'communes'; readonly table: string; readonly condition: string }
  | { readonly by: 'codes'; readonly codes: readonly string[] }
  | null;

/**
 * The rows that a selection keeps, as a query says them: communes by what the table of communes
 * knows of them, other territories by their codes.
 *
 * @param communes path of the table of communes.
 * @param codes of the territories kept.
 */
export function keptRows(
  { level, within, zone }: Selection,
  communes: string,
  codes: readonly string[],
): KeptRows {
  if (within.length === 0 && !zone) return null;
  if (level !== 'commune') return { by: 'codes', codes };
  const conditions = [
    ...placeConditions(within),
    ...(zone?.zoning === 'qpv' ? [`qpv_count ${zone.class === 'with' ? '> 0' : '= 0'}`] : []),
    ...(zone && zone.zoning !== 'qpv' ? [`"${zone.zoning}" = '${quoted(zone.class)}'`] : []),
  ];
  return { by: 'communes', table: communes, condition: conditions.join(' AND ') };
}

/** Within one of the places: one condition, none where everything is kept. */
function placeConditions(places: readonly Place[]): string[] {
  const levels = [...new Set(places.map(({ level }) => level))];
  const conditions = levels.map((level) => {
    const codes = places.filter((place) => place.level === level).map(({ code }) => code);
    return codes.length === 1
      ? `"${level}" = '${quoted(codes[0])}'`
      : `"${level}" IN (${codes.map((code) => `'${quoted(code)}'`).join(', ')})`;
  });
  return conditions.length > 1 ? [`(${conditions.join(' OR ')})`] : conditions;
}

/**
 * The query that gives the rows and columns of a selection, from the published Parquet files.
 *
 * @param root permanent address of the edition, ending in `/`.
 * @param shapes path of the outlines of the level as GeoParquet; null where they are not asked for.
 */
export function selectionSql(
  parts: readonly TablePart[],
  kept: KeptRows,
  root: string,
  shapes: string | null = null,
): string {
  const [first, ...others] = parts;
  const read = (path: string) => `read_parquet('${quoted(`${root}${path}`)}')`;
  const columns = parts.flatMap((part) => part.columns.map((name) => `  "${name}"`));
  return [
    'SELECT',
    [...columns, ...(shapes ? [`  "${GEOMETRY}"`] : [])].join(',\n'),
    `FROM ${read(first.table.parquet.path)}`,
    ...others.map(
      ({ table }) => `JOIN (SELECT * EXCLUDE (name) FROM ${read(table.parquet.path)}) USING (code)`,
    ),
    ...(shapes ? [`LEFT JOIN (SELECT code, ${GEOMETRY} FROM ${read(shapes)}) USING (code)`] : []),
    ...(kept ? [`WHERE code IN (${codesOf(kept, read)})`] : []),
    'ORDER BY code;',
    '',
  ].join('\n');
}

function codesOf(kept: NonNullable<KeptRows>, read: (path: string) => string): string {
  return kept.by === 'codes'
    ? kept.codes.map((code) => `'${quoted(code)}'`).join(', ')
    : `SELECT code FROM ${read(kept.table)} WHERE ${kept.condition}`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
