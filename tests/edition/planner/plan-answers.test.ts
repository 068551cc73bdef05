import { expect, it } from 'vitest';
import type { Plan } from '../../../src/app/planner/model/plan.ts';
import { ask } from '../edition-folder.ts';
import { answerOf } from './model-answers.ts';
import {
  beforeKm,
  distanceKm,
  loadNetwork,
  type NetworkPlace,
  type Part,
  partsOf,
} from './plan-figures.ts';
import { mostCovered } from './textbook-covering.ts';

// Answers of the planner's model on the edition, against HiGHS or every choice tried, on distances
// and people recomputed from the published tables.

interface Area {
  readonly parts: readonly Part[];
  /** Places where something may open: town halls, then places of today. */
  readonly sites: readonly (Part | NetworkPlace)[];
  readonly ids: readonly string[];
  /** Kilometres to the nearest place of today, of the whole network, and of its part outside. */
  readonly todayKm: readonly number[];
  readonly outsideKm: readonly number[];
  readonly existing: readonly NetworkPlace[];
}

async function readArea(condition: string, service: string): Promise<Area> {
  const parts = await partsOf(condition);
  const codes = new Set(parts.map(({ commune }) => commune));
  const network = await loadNetwork(service);
  const existing = network.filter(({ commune }) => codes.has(commune));
  const halls = parts.filter(({ qpv }) => qpv === null);
  return {
    parts,
    existing,
    sites: [...halls, ...existing],
    ids: [...halls.map(({ commune }) => commune), ...existing.map(({ id }) => `${service}:${id}`)],
    todayKm: beforeKm(parts, network),
    outsideKm: beforeKm(
      parts,
      network.filter((place) => !existing.includes(place)),
    ),
  };
}

/** Demand points that nothing fixed covers, as HiGHS wants them. */
function leftDemand(
  { parts, sites }: Area,
  fixedKm: readonly number[],
  reachKm: number,
  siteCount: number,
) {
  return parts.map((part, i) => ({
    weight: fixedKm[i] <= reachKm ? 0 : part.population,
    sites: sites
      .slice(0, siteCount)
      .flatMap((site, rank) => (distanceKm(part, site) <= reachKm ? [rank] : [])),
  }));
}

const people = (parts: readonly Part[], isCounted: (i: number) => boolean) =>
  parts.reduce((sum, { population }, i) => (isCounted(i) ? sum + population : sum), 0);

it('moves a whole network: the France services of Lozère placed anew with one more', async () => {
  const reachKm = 8;
  const area = await readArea(`departement = '48'`, 'france-services');
  const plan: Partial<Plan> = {
    area: { level: 'departement', code: '48' },
    network: 'movable',
    count: 1,
    threshold: reachKm,
  };
  const answer = await answerOf(plan);
  expect(answer.places).toHaveLength(area.existing.length + 1);
  const outside = people(area.parts, (i) => area.outsideKm[i] <= reachKm);
  const most = await mostCovered({
    demand: leftDemand(area, area.outsideKm, reachKm, area.sites.length),
    candidates: area.sites.length,
    count: area.existing.length + 1,
  });
  expect(answer.proof).toMatchObject({ isOptimal: true });
  expect(answer.assessment.covered.after).toBe(outside + most!);
  expect(answer.assessment.covered.before).toBe(
    people(area.parts, (i) => area.todayKm[i] <= reachKm),
  );
  // Who loses: nobody is asked, it is said.
  const chosen = answer.places.map(({ id }) => area.sites[area.ids.indexOf(id)]);
  const afterKm = area.parts.map((part, i) =>
    Math.min(area.outsideKm[i], ...chosen.map((site) => distanceKm(part, site))),
  );
  expect(answer.assessment.nearer).toBe(
    people(area.parts, (i) => afterKm[i] < area.todayKm[i] - 1e-6),
  );
  expect(answer.assessment.farther).toBe(
    people(area.parts, (i) => afterKm[i] > area.todayKm[i] + 1e-6),
  );
  expect(answer.assessment.farther).toBeGreaterThan(0);
});

it('finds the fewest places for 95 % of Creuse: with one fewer, no choice is enough', async () => {
  const reachKm = 8;
  const area = await readArea(`departement = '23'`, 'france-services');
  const { places, proof, assessment } = await answerOf({
    question: 'fewest',
    area: { level: 'departement', code: '23' },
    sharePercent: 95,
    threshold: reachKm,
  });
  const all = people(area.parts, () => true);
  const today = people(area.parts, (i) => area.todayKm[i] <= reachKm);
  const chosen = places.map(({ id }) => area.sites[area.ids.indexOf(id)]);
  const covered = people(
    area.parts,
    (i) =>
      area.todayKm[i] <= reachKm ||
      chosen.some((site) => distanceKm(area.parts[i], site) <= reachKm),
  );
  expect(assessment.covered).toEqual({ before: today, after: covered });
  expect(covered).toBeGreaterThanOrEqual(0.95 * all);
  expect(proof).toMatchObject({ isOptimal: true, value: places.length });
  const halls = area.sites.length - area.existing.length;
  const most = await mostCovered({
    demand: leftDemand(area, area.todayKm, reachKm, halls),
    candidates: halls,
    count: places.length - 1,
  });
  expect(today + most!).toBeLessThan(0.95 * all);
});

it.each([
  ['qpv', 30],
  ['qpv', 60],
  ['rural', 50],
] as const)(
  'gives residents of %s %s % of the gain at least, at the least cost',
  async (group, percent) => {
    const reachKm = 1.5;
    const area = await readArea(`departement = '90'`, 'delegues-ddd');
    const rural = new Set(
      (
        await ask<{ code: string }>(
          `SELECT code FROM {communes} WHERE departement = '90' AND density IN ('5', '6', '7')`,
        )
      ).map(({ code }) => code),
    );
    const isOfGroup = ({ qpv, commune }: Part) =>
      group === 'qpv' ? qpv !== null : rural.has(commune);
    const halls = area.sites.length - area.existing.length;
    const demand = leftDemand(area, area.todayKm, reachKm, halls);
    const most = await mostCovered({
      demand,
      candidates: halls,
      count: 3,
      atLeast: { share: percent / 100, isOfGroup: (i) => isOfGroup(area.parts[i]) },
    });
    const { places, proof, assessment } = await answerOf({
      service: 'delegues-ddd',
      area: { level: 'departement', code: '90' },
      equity: { group, percent },
      count: 3,
      threshold: reachKm,
    });
    const chosen = new Set(places.map(({ id }) => area.ids.indexOf(id)));
    const isGained = (i: number) =>
      demand[i].weight > 0 && demand[i].sites.some((site) => chosen.has(site));
    const gained = people(area.parts, isGained);
    expect(assessment.covered.after - assessment.covered.before).toBe(gained);
    expect(
      people(area.parts, (i) => isGained(i) && isOfGroup(area.parts[i])),
    ).toBeGreaterThanOrEqual((percent / 100) * gained);
    // The gap that is stated holds, and what is called an optimum is one.
    expect(gained).toBeLessThanOrEqual(most!);
    expect(gained * (1 + proof!.gap)).toBeGreaterThanOrEqual(most! - 1e-6);
    if (proof!.isOptimal) expect(gained).toBe(most);
  },
);

it.each([
  ['arrondissement', '482', 'delegues-ddd', 15],
  ['epci', '200067544', 'france-services', 5],
] as const)('plans within %s %s as no other pair does', async (level, code, service, reachKm) => {
  const area = await readArea(`${level} = '${code}'`, service);
  expect(area.parts.length).toBeGreaterThan(10);
  const halls = area.sites.length - area.existing.length;
  const demand = leftDemand(area, area.todayKm, reachKm, halls);
  const covered = (a: number, b: number) =>
    demand.reduce(
      (sum, { weight, sites }) => (sites.includes(a) || sites.includes(b) ? sum + weight : sum),
      0,
    );
  let best = 0;
  for (let a = 0; a < halls; a++)
    for (let b = a + 1; b < halls; b++) best = Math.max(best, covered(a, b));
  const answer = await answerOf({ service, area: { level, code }, count: 2, threshold: reachKm });
  expect(best).toBeGreaterThan(0);
  expect(answer.proof).toMatchObject({ isOptimal: true, value: best });
  expect(answer.candidateCount).toBe(halls);
  expect(answer.assessment.people).toBe(people(area.parts, () => true));
});
