import { describe, expect, it } from 'vitest';
import { decodeColumn, observationAt } from '../../../src/edition/files/column-file.ts';
import type { TerritoryFile } from '../../../src/edition/files/territory-file.ts';
import { ask, gunzipped, gunzippedJson, levelIndex, publishedManifest } from '../edition-folder.ts';
import { bounded, indicators, source, type Withheld, withheld } from './withheld-communes.ts';

const manifest = publishedManifest();

it('finds in the staged data what the producers withhold', () => {
  expect(withheld.get('rsa_households')!.length).toBe(11_677);
  expect(withheld.get('poverty_rate_pct')!.length).toBe(30_397);
  expect([...withheld.keys()].length).toBeGreaterThan(10);
  expect(bounded.length).toBeGreaterThan(7);
});

describe.each([...withheld.keys()])('%s', (id) => {
  const { measure } = indicators.find((indicator) => indicator.id === id)!;
  const upTo = 'withheldUpTo' in measure ? measure.withheldUpTo : null;
  const factor = 'factor' in measure ? measure.factor : 1;
  const hidden = new Map(withheld.get(id)!.map((each) => [each.commune, each]));

  it('has no value in the table where the producer gives none', async () => {
    const columns =
      upTo === null ? 'NULL AS low, NULL AS high' : `${id}_low AS low, ${id}_high AS high`;
    const rows = await ask<{
      code: string;
      value: number | null;
      low: number | null;
      high: number | null;
      status: string;
    }>(`SELECT code, ${id} AS value, ${columns}, ${id}_status AS status FROM {indicators_commune}`);
    const withoutValue = ['secret', 'below-threshold', 'not-covered', 'geography-changed'];
    let checked = 0;
    const wrong = rows.filter(({ code, value, low, high, status }) => {
      const secret = hidden.get(code);
      if (!secret) return false;
      checked++;
      // Nobody of the denominator lives there: there is nothing to divide.
      if (status === 'zero-denominator' && secret.den === 0) return false;
      if (value !== null || !withoutValue.includes(status)) return true;
      if (status !== 'below-threshold') return low !== null || high !== null;
      const most =
        'denominator' in measure ? (factor * Math.min(upTo!, secret.den!)) / secret.den! : upTo!;
      return low !== 0 || Math.abs(high! - most) > 0.005;
    });
    expect(wrong).toEqual([]);
    expect(checked).toBe(hidden.size);
  });

  it('has no value in the files that pages read', () => {
    const { column: file } = manifest.indicators.find((each) => each.id === id)!.levels.commune;
    const column = decodeColumn(file.path, gunzipped(file.path), {
      edition: manifest.id,
      indicator: id,
      level: 'commune',
    });
    const wrong = levelIndex(manifest, 'commune').codes.filter(
      (code, i) => hidden.has(code) && observationAt(column, i).kind === 'value',
    );
    expect(wrong).toEqual([]);
  });
});

/** Ratios of sums of which the producer withholds something: their parts are published by commune. */
const withParts = manifest.indicators.filter(({ id, parts }) => withheld.has(id) && parts !== null);

describe.each(withParts)('the parts of $id', ({ id, parts }) => {
  const { measure } = indicators.find((indicator) => indicator.id === id)!;
  const upTo = 'withheldUpTo' in measure ? measure.withheldUpTo : null;
  const hidden = withheld.get(id)!;

  /** What is wrong with the part of a withheld commune; undefined when nothing is. */
  function fault(
    { commune, status, den }: Withheld,
    numerator: { readonly low: number | null; readonly high: number | null },
    denominator: number | null,
  ): string | undefined {
    const { low, high } = numerator;
    if (status !== 'below-threshold' || upTo === null || !den) {
      return low === null && high === null && denominator === null ? undefined : `${commune}: told`;
    }
    // Left out where the other term is missing.
    if (low === null && high === null && denominator === null) return undefined;
    const most = Math.min(upTo, den);
    return low === 0 && Math.abs(high! - most) < 0.001
      ? undefined
      : `${commune}: ${low} to ${high}`;
  }

  it('tell of a withheld commune no more than its range, in the files that areas are made of', () => {
    const { codes } = levelIndex(manifest, 'commune');
    const positions = new Map(codes.map((code, position) => [code, position]));
    const read = (part: 'numerator' | 'denominator') => {
      const { path } = parts![part];
      return decodeColumn(path, gunzipped(path), {
        edition: manifest.id,
        indicator: `${id}_${part}`,
        level: 'commune',
      });
    };
    const [numerator, denominator] = [read('numerator'), read('denominator')];
    const known = (value: number) => (Number.isNaN(value) ? null : value);
    const faults = hidden.flatMap((each) => {
      const position = positions.get(each.commune)!;
      const bounds = { low: known(numerator.low[position]), high: known(numerator.high[position]) };
      return fault(each, bounds, known(denominator.low[position])) ?? [];
    });
    expect(faults).toEqual([]);
    // A part that no commune has would hide nothing.
    expect(numerator.low.some((value) => value > 0)).toBe(true);
  });

  it('nor in the table', async () => {
    const [low, high] = upTo === null ? ['', ''] : ['_low', '_high'];
    const rows = await ask<Record<'low' | 'high' | 'den', number | null> & { code: string }>(
      `SELECT code, ${id}_numerator${low} AS low, ${id}_numerator${high} AS high, ${id}_denominator AS den
       FROM {indicator_parts_commune}`,
    );
    const byCode = new Map(rows.map((row) => [row.code, row]));
    const faults = hidden.flatMap((each) => {
      const { low, high, den } = byCode.get(each.commune)!;
      return fault(each, { low, high }, den) ?? [];
    });
    expect(faults).toEqual([]);
  });
});

it('looks at the parts of every ratio with something withheld', () => {
  const ids = withParts.map(({ id }) => id);
  expect(ids).toContain('rsa_households_per_1000');
  expect(ids.length).toBeGreaterThan(5);
});

it('files of territories give no withheld value either', () => {
  const { territories } = manifest.levels.find(({ id }) => id === 'commune')!;
  const shards = new Set(levelIndex(manifest, 'commune').shards);
  const hidden = [...withheld].map(
    ([id, communes]) => [id, new Set(communes.map(({ commune }) => commune))] as const,
  );
  const told: string[] = [];
  const found = new Map<string, number>();
  for (const shard of shards) {
    const file = gunzippedJson<TerritoryFile>(`${territories}/${shard}.json.gz`);
    for (const [commune, { values }] of Object.entries(file.territories)) {
      for (const [id, communes] of hidden) {
        if (!communes.has(commune) || !(id in values)) continue;
        found.set(id, (found.get(id) ?? 0) + 1);
        if (values[id].kind === 'value') told.push(`${commune} ${id}`);
      }
    }
  }
  expect(told).toEqual([]);
  // Every withheld commune was looked at, but for what files under another licence say.
  for (const [id, communes] of hidden) {
    if (found.has(id)) expect(found.get(id), id).toBe(communes.size);
  }
  expect(found.size).toBeGreaterThan(10);
});

/** Levels whose territories are made of communes, with their column in the table of communes. */
const parents = manifest.levels
  .map(({ id }) => id)
  .filter((id) => !['commune', 'qpv'].includes(id))
  .map((id) => [id, id === 'pays' ? `'FR'` : `"${id}"`] as const);

describe.each(bounded)('$id by subtraction', ({ id, measure, decimals }) => {
  it.each(parents)(
    'from a published %s gives back no more than the range',
    async (level, parent) => {
      const ratio = 'denominator' in measure ? measure.denominator.split('.') : null;
      const [table, column] = ratio ?? ['', ''];
      // What a reader has: the range of each commune, that of the parent, and for ratios the
      // denominators, here those of the producer, more than is published.
      const rows = await ask<{ code: string; leak: number; den: number; withheld: number }>(
        `WITH part AS (
         SELECT ${parent} AS code, i.${id}_low * ${ratio ? `w.den / ${(measure as { factor: number }).factor}` : '1'} AS low,
           i.${id}_high * ${ratio ? `w.den / ${(measure as { factor: number }).factor}` : '1'} AS high,
           ${ratio ? 'w.den' : '1'} AS den, i.${id}_status = 'below-threshold' AS withheld
         FROM {indicators_commune} i JOIN {communes} c USING (code)
         ${ratio ? `JOIN (SELECT commune AS code, ${column}::DOUBLE AS den FROM ${source(table)}) w USING (code)` : ''}
         WHERE i.${id}_low IS NOT NULL),
       sums AS (SELECT code, sum(low) AS low, sum(high) AS high, sum(den) AS den,
           max(high - low) AS widest, count(*) FILTER (withheld) AS withheld FROM part WHERE code IS NOT NULL GROUP BY code)
       SELECT code, s.withheld::INT AS withheld, s.den,
         -- By how much the parent narrows what the sum of its parts leaves open, in units counted.
         greatest(p.${id}_low * ${ratio ? `s.den / ${(measure as { factor: number }).factor}` : '1'} - s.low,
                  s.high - p.${id}_high * ${ratio ? `s.den / ${(measure as { factor: number }).factor}` : '1'}) AS leak
       FROM {indicators_${level}} p JOIN sums s USING (code) WHERE p.${id}_low IS NOT NULL`,
      );
      // The few named sets may have no value for an indicator.
      if (level !== 'ensemble') expect(rows.length).toBeGreaterThan(0);
      // No commune of Greater Paris has so few.
      if (level !== 'ept' && level !== 'ensemble')
        expect(rows.some((row) => row.withheld > 0)).toBe(true);
      // What rounding the published ratios moves, of communes and of their parent.
      const step = ratio ? 10 ** -(decimals + 3) / (measure as { factor: number }).factor : 0;
      const wrong = rows.filter(({ leak, den }) => leak > den * step + 0.01);
      expect(wrong).toEqual([]);
    },
  );

  it.skipIf(!('denominator' in measure)).each(parents)(
    'from a published %s and the parts of the others gives back no more either',
    async (level, parent) => {
      const { factor } = measure as { factor: number };
      const rows = await ask<{ code: string; leak: number; den: number }>(
        `WITH sums AS (
           SELECT ${parent} AS code, sum(${id}_numerator_low) AS low, sum(${id}_numerator_high) AS high,
             sum(${id}_denominator) AS den
           FROM {indicator_parts_commune} JOIN {communes} USING (code) GROUP BY ALL)
         SELECT code, s.den, greatest(p.${id}_low * s.den / ${factor} - s.low, s.high - p.${id}_high * s.den / ${factor}) AS leak
         FROM {indicators_${level}} p JOIN sums s USING (code) WHERE p.${id}_low IS NOT NULL`,
      );
      if (level !== 'ensemble') expect(rows.length).toBeGreaterThan(0);
      const step = 10 ** -(decimals + 3) / factor;
      expect(rows.filter(({ leak, den }) => leak > den * step + 0.01)).toEqual([]);
    },
  );
});
