import { describe, expect, it } from 'vitest';
import { observationAt } from '../../../src/edition/files/column-file.ts';
import { coverageQuery, indicatorQuery } from '../../../src/edition/sql/figure-sql.ts';
import { numberFormat } from '../../../src/edition/writing/number-format.ts';
import { columns, rows } from '../../../src/etl/duckdb.ts';
import { openSheetEdition } from '../../../src/site/sheets/open-sheet-edition.ts';
import {
  editionFolder,
  publishedManifest,
  publishedPath,
  sharedDatabase,
} from '../edition-folder.ts';

const manifest = publishedManifest();
const edition = openSheetEdition(editionFolder);
const format = numberFormat('en');

/** Every stride-th territory with something to say, of every indicator and level. */
function* sampled(stride: number) {
  for (const indicator of manifest.indicators) {
    for (const level of Object.keys(indicator.levels)) {
      const { index, column } = edition.level(level)!;
      const values = column(indicator.id)!;
      for (let i = index.codes.length % stride; i < index.codes.length; i += stride) {
        yield { indicator, level, code: index.codes[i], observation: observationAt(values, i) };
      }
    }
  }
}

/** Missing is the same as missing; the two zeros are one. */
function differs(a: number, b: number): boolean {
  return a !== b && !(Number.isNaN(a) && Number.isNaN(b));
}

describe('the query of a figure', () => {
  it('gives back what is shown, to the last digit, on the published tables', async () => {
    const db = await sharedDatabase();
    let [asked, ranges, missing, far] = [0, 0, 0, 0];
    for (const { indicator, level, code, observation } of sampled(2503)) {
      const query = indicatorQuery(indicator, level, code, observation);
      const [row] = await rows<Record<string, number | string | null>>(
        db,
        query.sql(publishedPath(query.path)),
      );
      const { id, unit, decimals } = indicator;
      const name = `${id} ${level} ${code}`;
      asked++;
      if (observation.kind === 'missing') {
        missing++;
        expect([row.value, row.reason], name).toEqual([null, observation.reason]);
      } else if (observation.kind === 'range') {
        ranges++;
        expect([row.low, row.high], name).toEqual([observation.low, observation.high]);
      } else {
        const value = (row.value ?? row.low) as number;
        if ('high' in row) expect(row.high, name).toBe(row.low);
        if (unit === 'km' && value >= 10) far++;
        expect(format.value(value, unit, decimals), name).toBe(
          format.value(observation.value, unit, decimals),
        );
        // Nothing is left to round: the number of the query is the number read.
        const read = format.bare(observation.value, unit, decimals).replaceAll(',', '');
        expect(value, name).toBe(Number(read.replace('−', '-')));
      }
    }
    expect(asked).toBeGreaterThan(500);
    expect(Math.min(ranges, missing, far)).toBeGreaterThan(5);
  });

  it('agrees with the column files, value by value', async () => {
    const { index, column } = edition.level('commune')!;
    const db = await sharedDatabase();
    for (const indicator of manifest.indicators) {
      const { id, kind, levels } = indicator;
      const decimals = indicator.storedDecimals ?? indicator.decimals;
      if (!levels.commune) continue;
      const [low, high] = kind.startsWith('bounded') ? [`${id}_low`, `${id}_high`] : [id, id];
      const { path } = indicatorQuery(indicator, 'commune', '', { kind: 'value', value: 0 });
      const published = await columns<{ code: string; low: number; high: number }>(
        db,
        `SELECT code, coalesce(round(${low}, ${decimals}), 'NaN') AS low, coalesce(round(${high}, ${decimals}), 'NaN') AS high
         FROM '${publishedPath(path)}'`,
      );
      expect(published.code, id).toEqual(index.codes);
      const shown = column(id)!;
      expect(
        published.low.findIndex((value, i) => differs(value, shown.low[i])),
        id,
      ).toBe(-1);
      expect(
        published.high.findIndex((value, i) => differs(value, shown.high[i])),
        id,
      ).toBe(-1);
    }
  });

  it('gives back the answer of the question, people and share', async () => {
    const db = await sharedDatabase();
    let asked = 0;
    for (const [level, code] of [
      ['pays', 'FR'],
      ['departement', '48'],
      ['epci', '200054781'],
    ] as const) {
      const record = edition.level(level)!.territory(code)!;
      for (const service of manifest.services) {
        const coverage = record.coverage[service.id];
        if (!coverage) continue;
        for (const [i, km] of ([5, 10, 20] as const).entries()) {
          const query = coverageQuery(service, level, code, km, coverage);
          const [row] = await rows<{ people: number; percent: number }>(
            db,
            query.sql(publishedPath(query.path)),
          );
          asked++;
          expect(format.decimal(row.people, 0)).toBe(format.people(coverage.beyond[i]));
          expect(format.value(row.percent, 'percent', 1)).toBe(
            format.share(coverage.beyondPercent[i]),
          );
        }
      }
    }
    expect(asked).toBeGreaterThan(40);
  });
});
