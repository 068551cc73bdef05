import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { losslessTopology } from '../../../src/etl/shapes/lossless-topology.ts';
import { borderGaps } from '../../../src/etl/sources/communes-contours-2025/border-gaps.ts';
import { runStageSql } from './run-stage-sql.ts';

const ring = (positions: [number, number][]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...positions, positions[0]]],
});

describe('borderGaps', () => {
  // Four areas around two nodes, (1, 0) and (1, 1); the east one bends its western border where told.
  const south = ring([
    [0, 0],
    [1, 0],
    [2, 0],
    [2, -1],
    [0, -1],
  ]);
  const north = ring([
    [0, 1],
    [0, 2],
    [2, 2],
    [2, 1],
    [1, 1],
  ]);
  const west = ring([
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0.5],
    [1, 0],
  ]);
  const eastBending = (longitude: number) =>
    ring([
      [1, 0],
      [longitude, 0.5],
      [1, 1],
      [2, 1],
      [2, 0],
    ]);
  const gaps = (east: Polygon) =>
    borderGaps(
      losslessTopology(
        'communes',
        [
          { code: 'W', geometry: west },
          { code: 'E', geometry: east },
          { code: 'N', geometry: north },
          { code: 'S', geometry: south },
        ],
        5,
      ),
    );

  it('finds nothing where neighbours name the same points', () => {
    expect(gaps(eastBending(1))).toEqual([]);
  });

  it.each([
    ['gap', 1.01],
    ['overlap', 0.99],
  ])('finds the sliver of a %s between borders that differ by one point', (_name, longitude) => {
    const found = gaps(eastBending(longitude));
    expect(found).toHaveLength(1);
    expect(found[0].areaKm2).toBeCloseTo((0.01 / 2) * 111.195 ** 2, 0);
  });
});

describe('stage.sql of communes-contours-2025', () => {
  const contour = (commune: string, area?: string) => ({
    file: 'f.geojson',
    DEPCOM: commune,
    ...(area === undefined ? {} : { AREA: area }),
  });
  const measure = (commune: string, km2: number) => ({
    commune,
    contour_km2: km2,
    interior_longitude: 3.1234567,
    interior_latitude: 45.7654321,
    west: 3.00049,
    south: 45.5,
    east: 3.20051,
    north: 46,
  });

  it('prefers the published area unless it is missing, stale or leaves a lake out', async () => {
    await runStageSql(
      'communes-contours-2025',
      {
        commune: ['01001', '15141', '15171', '74056', '39140'].map((code) => ({ code })),
        code_link: [
          { code: '15141', targets: 2 },
          { code: '15171', targets: 2 },
        ],
        raw_contour: [
          contour('01001', '1.6e+07'),
          contour('15141', '91980000'),
          contour('15171'),
          contour('74056', '116530000'),
          contour('39140', '760000'),
          contour('99999', '1'),
          contour('01001', '2'),
        ],
        contour_measure: [
          measure('01001', 15.5),
          measure('15141', 13.04),
          measure('15171', 15.98),
          measure('74056', 244.05),
          measure('39140', 0.0045),
        ],
      },
      async ({ table, ledger, rowsKept, rowsRejected }) => {
        expect(await table('SELECT commune, area_km2 FROM commune_shape ORDER BY commune')).toEqual(
          [
            { commune: '01001', area_km2: 16 },
            { commune: '15141', area_km2: 13.04 },
            { commune: '15171', area_km2: 15.98 },
            { commune: '39140', area_km2: 0.76 },
            { commune: '74056', area_km2: 244.05 },
          ],
        );
        expect(
          await table(
            `SELECT interior_longitude AS x, west::VARCHAR AS west, east::VARCHAR AS east
             FROM commune_shape WHERE commune = '01001'`,
          ),
        ).toEqual([{ x: 3.12346, west: '3.0', east: '3.201' }]);
        expect(ledger).toEqual([
          '4 | AREA | 74056 : 116530000 | area-mismatch | repaired | 1',
          '5 | _geometry | 39140 | collapsed-geometry | flagged | 1',
          '7 | DEPCOM | 01001 | duplicate | rejected | 1',
          '2 | AREA | 15141 : 91980000 | geography-changed | repaired | 1',
          '6 | DEPCOM | 99999 | unknown-code | rejected | 1',
          '3 | AREA | 15171 : vide | unparsable-value | repaired | 1',
        ]);
        expect([rowsKept, rowsRejected]).toEqual([5, 2]);
      },
    );
  });
});
