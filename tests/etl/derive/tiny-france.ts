import type { DuckDBConnection } from '@duckdb/node-api';
import type { IndicatorDeclaration, Measure } from '../../../src/catalogue/indicator.ts';
import { withDatabase } from '../../../src/etl/duckdb.ts';

/**
 * Two départements: 01 of communes 01001 (1,000 people), 01002 (500), 01003 (10) and 01004 (nobody);
 * 02 of 02001 (200 people). Two QPV, the second outside every commune.
 */
export function withTinyFrance(use: (db: DuckDBConnection) => Promise<void>): Promise<void> {
  return withDatabase(':memory:', async (db) => {
    await db.run(`
      CREATE TABLE demand_population AS FROM (VALUES
        ('01001', 1000), ('01002', 500), ('01003', 10), ('01004', 0), ('02001', 200)) t(commune, population);
      CREATE TABLE territory AS
        SELECT 'commune' AS level, commune AS code, commune AS name,
          (row_number() OVER (ORDER BY commune) - 1)::INTEGER AS "position" FROM demand_population
        UNION ALL FROM (VALUES ('departement', '01', 'Ain', 0), ('departement', '02', 'Aisne', 1),
          ('qpv', 'QN1', 'Nord', 0), ('qpv', 'QN2', 'Sud', 1));
      CREATE TABLE membership AS
        SELECT 'departement' AS level, left(commune, 2) AS code, commune FROM demand_population;
      CREATE TABLE demand_point AS
        SELECT commune AS id, commune, population FROM demand_population;
      CREATE TABLE access (origin VARCHAR, service VARCHAR, distance_km DOUBLE);
      CREATE TABLE qpv AS FROM (VALUES ('QN1', true), ('QN2', false)) t(code, in_communes);`);
    await use(db);
  });
}

const text = { fr: 'x', en: 'x' };

export function indicator(
  measure: Measure,
  more: Partial<IndicatorDeclaration> = {},
): IndicatorDeclaration {
  return {
    id: 'tested',
    theme: 'people',
    label: text,
    shortLabel: text,
    definition: text,
    unit: 'count',
    decimals: 0,
    polarity: 'neutral',
    sources: [],
    vintage: '2025',
    coverage: text,
    caveats: [],
    secrecy: null,
    comparableWithin: 'france',
    measure,
    ...more,
  };
}
