import type { Described } from './described-selection.ts';
import { hasShapes } from './selection.ts';
import { keptRows, selectionSql } from './selection-sql.ts';
import { selectionPackage, selectionReadme } from './selection-texts.ts';

/**
 * What goes with the data of a selection, by name: how to read and cite them, their schema, and the
 * query that gives them again.
 *
 * @param codes of the territories kept
 */
export function explainingFiles(
  described: Described,
  codes: readonly string[],
): Readonly<Record<string, string>> {
  const { manifest, level, selection, format, parts, root } = described;
  const shapes = hasShapes(format) ? level.geoparquet.path : null;
  const communes = manifest.tables.find(({ name }) => name === 'communes')?.parquet.path ?? '';
  return {
    'LISEZMOI.md': selectionReadme(described),
    'datapackage.json': `${JSON.stringify(selectionPackage(described), null, 1)}\n`,
    'requete.sql': selectionSql(parts, keptRows(selection, communes, codes), root, shapes),
  };
}
