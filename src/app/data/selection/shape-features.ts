import type { PolygonGeometry } from '../../../core/geo/shapes/polygon.ts';
import type { Grid } from '../../grid/grid.ts';
import { rowPieces } from '../../grid/row-pieces.ts';

/** Shape of the territory of a row; null where there is none. */
export type RowShapes = (row: number) => PolygonGeometry | null;

/** The shapes of the rows of a grid, found by their column `code`. */
export function rowShapes(
  { columns }: Grid,
  find: (code: string) => PolygonGeometry | null,
): RowShapes {
  const codes = columns.find(({ name }) => name === 'code');
  if (!codes) throw new Error('a grid without codes has no shapes');
  return (row) => find(String(codes.values[row]));
}

/** A grid as GeoJSON (RFC 7946), some rows at a time: a feature a row, a line a feature. */
export function* geoJsonPieces(
  { rows, columns }: Grid,
  shapes: RowShapes,
  onProgress?: (fraction: number) => void,
): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  const keys = columns.map(({ name }, i) => `${i > 0 ? ',' : ''}${JSON.stringify(name)}:`);
  const featureText = (row: number) => {
    let properties = '';
    for (let i = 0; i < columns.length; i++) {
      properties += keys[i] + JSON.stringify(columns[i].values[row]);
    }
    const end = row < rows - 1 ? ',\n' : '\n';
    return `{"type":"Feature","properties":{${properties}},"geometry":${JSON.stringify(shapes(row))}}${end}`;
  };
  yield* rowPieces(rows, featureText, onProgress);
  yield ']}\n';
}
