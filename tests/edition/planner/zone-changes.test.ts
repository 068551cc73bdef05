import { expect, it } from 'vitest';
import { ask } from '../edition-folder.ts';
import { answerOf } from './model-answers.ts';
import { beforeKm, distanceKm, loadNetwork, partsOf } from './plan-figures.ts';

// Who is beyond the limit before and after, by group and by class of zones, and whom each place
// brings nearer, counted in the published tables.

interface CommuneFacts extends Record<string, unknown> {
  readonly code: string;
  readonly frr: string | null;
  readonly zrr: string | null;
  readonly density: string | null;
  readonly rurality: string | null;
  readonly centrality: string | null;
  readonly mountain: string | null;
  readonly over75: number | null;
  readonly poor: boolean | null;
}

const zonings = ['frr', 'zrr', 'density', 'rurality', 'centrality', 'mountain'] as const;
const thresholdKm = 8;

it('tells groups and zones before and after, and whom each place gains, as the tables do', async () => {
  const condition = `departement = '65'`;
  const parts = await partsOf(condition);
  // Shares as columns have them, to 0.1 point.
  const facts = new Map(
    (
      await ask<CommuneFacts>(
        `WITH ranked AS (
           SELECT code, sum(c.population) OVER (ORDER BY median_income_eur, code) AS below,
             sum(c.population) OVER () AS total
           FROM {communes} c JOIN {indicators_commune} i USING (code)
           WHERE median_income_eur IS NOT NULL AND c.population > 0)
         SELECT code, frr, zrr, density, rurality, centrality, mountain,
           round(share_75_over_pct, 1)::DOUBLE AS over75, below <= 0.2 * total AS poor
         FROM {communes} c JOIN {indicators_commune} i USING (code) LEFT JOIN ranked USING (code)
         WHERE ${condition}`,
      )
    ).map((one) => [one.code, one]),
  );
  const { assessment, places } = await answerOf({
    area: { level: 'departement', code: '65' },
    count: 3,
    threshold: thresholdKm,
  });
  expect(places).toHaveLength(3);
  const before = beforeKm(parts, await loadNetwork('france-services'));
  const isNear = (i: number, rank: number) => distanceKm(parts[i], places[rank]) <= thresholdKm;
  const change = (counts: readonly (number | null)[]) => {
    const total = (isCounted: (i: number) => boolean) =>
      counts.reduce<number>((sum, count, i) => (isCounted(i) ? sum + (count ?? 0) : sum), 0);
    return {
      people: expect.closeTo(
        total(() => true),
        3,
      ),
      beyondBefore: expect.closeTo(
        total((i) => before[i] > thresholdKm),
        3,
      ),
      beyondAfter: expect.closeTo(
        total((i) => before[i] > thresholdKm && !places.some((_, rank) => isNear(i, rank))),
        3,
      ),
    };
  };
  const counted = (count: (part: (typeof parts)[number], facts: CommuneFacts) => number | null) =>
    parts.map((part) => count(part, facts.get(part.commune)!));
  const groups = {
    qpv: counted(({ qpv, population }) => (qpv === null ? 0 : population)),
    'not-qpv': counted(({ qpv, population }) => (qpv === null ? population : 0)),
    rural: counted(({ population }, { density }) =>
      ['5', '6', '7'].includes(density!) ? population : 0,
    ),
    over75: counted(({ population }, { over75 }) =>
      over75 === null ? null : (population * over75) / 100,
    ),
    poor: counted(({ population }, { poor }) => (poor === null ? null : poor ? population : 0)),
  };
  expect(assessment.groups).toEqual(
    Object.entries(groups).map(([group, counts]) => ({ group, ...change(counts) })),
  );
  for (const counts of Object.values(groups)) {
    expect(counts.some((count) => count !== null && count > 0)).toBe(true);
  }

  expect(assessment.zonings.map(({ zoning }) => zoning).sort()).toEqual([...zonings].sort());
  for (const { zoning, classes } of assessment.zonings) {
    const classOf = ({ commune }: (typeof parts)[number]) =>
      facts.get(commune)![zoning as (typeof zonings)[number]];
    const present = new Set(parts.filter(({ population }) => population > 0).map(classOf));
    present.delete(null);
    expect(new Set(classes.map(({ id }) => id)), zoning).toEqual(present);
    for (const one of classes) {
      const counts = parts.map((part) => (classOf(part) === one.id ? part.population : 0));
      expect(one, `${zoning} ${one.id}`).toEqual({ id: one.id, ...change(counts) });
    }
  }

  // Each place gains those that no place before it reaches; where all is unknown, so is the split.
  places.forEach(({ gain, name }, rank) => {
    const isGained = (i: number) =>
      before[i] > thresholdKm &&
      isNear(i, rank) &&
      !places.slice(0, rank).some((_, earlier) => isNear(i, earlier));
    for (const [group, counts] of Object.entries(groups)) {
      if (group === 'not-qpv') continue;
      const known = counts.filter((count, i) => isGained(i) && count !== null);
      const sum = known.reduce<number>((all, count) => all + count!, 0);
      const expected = known.length > 0 ? expect.closeTo(sum, 3) : Number.NaN;
      expect(gain[group as keyof typeof gain], `${name} ${group}`).toEqual(expected);
    }
  });
});
