import {
  beforeKm,
  distanceKm,
  loadNetwork,
  type NetworkPlace,
  type Part,
  partsOf,
} from '../../edition/planner/plan-figures.ts';
import { askPublished } from '../published.ts';

/** Plans of two places in a département, recomputed from the published tables place by place. */

/** What a plan asks besides two places: who counts, where, and under which condition. */
export interface Condition {
  readonly weight?: 'over75' | 'rural' | 'poor' | 'frr' | 'mix' | 'job_seekers' | 'rsa';
  readonly candidates?: 'post';
  /** Share of the gain that goes to rural communes at least. */
  readonly ruralShare?: number;
  /** Places of today close, and may be taken again. */
  readonly network?: 'closable';
}

interface CommuneCounts extends Record<string, unknown> {
  readonly code: string;
  readonly people: number;
  readonly isRural: boolean;
  readonly isFrr: boolean;
  readonly isPoor: boolean;
  readonly over75Percent: number;
  readonly jobSeekers: number;
  readonly rsaLow: number;
  readonly rsaHigh: number;
}

export interface Variants {
  readonly parts: readonly Part[];
  readonly counts: readonly CommuneCounts[];
  readonly existing: readonly NetworkPlace[];
  /** Ids of what may be chosen: town halls, then places of today. */
  readonly ids: readonly string[];
  readonly hasPost: readonly boolean[];
  /** 1 where a part (row) is within reach of what may be chosen (column). */
  readonly reached: readonly Uint8Array[];
  /** 1 where a part is within reach of a place of today, outside the département only, or at all. */
  readonly outside: Uint8Array;
  readonly today: Uint8Array;
}

export async function readVariants(departement: string, reachKm: number): Promise<Variants> {
  const parts = await partsOf(`departement = '${departement}'`);
  const counted = await askPublished<CommuneCounts>(`
    WITH incomes AS (
      SELECT i.code, median_income_eur AS income,
        sum(c.population) OVER (ORDER BY median_income_eur, i.code) - c.population AS below,
        sum(c.population) OVER () AS everyone
      FROM {indicators_commune} i JOIN {communes} c USING (code)
      WHERE median_income_eur IS NOT NULL AND c.population IS NOT NULL)
    SELECT c.code, p.people, c.density IN ('5', '6', '7') AS "isRural",
      coalesce(c.frr IN ('socle', 'plus'), false) AS "isFrr",
      coalesce(n.below < 0.2 * n.everyone, false) AS "isPoor",
      -- What pages read of a share is to 0.1 point.
      round(i.share_75_over_pct, 1) AS "over75Percent", i.job_seekers AS "jobSeekers",
      i.rsa_households_low AS "rsaLow", i.rsa_households_high AS "rsaHigh"
    FROM {communes} c JOIN {indicators_commune} i USING (code)
    JOIN (SELECT commune AS code, sum(population)::DOUBLE AS people FROM {demand_parts} GROUP BY ALL) p USING (code)
    LEFT JOIN incomes n USING (code) WHERE c.departement = '${departement}'`);
  const byCode = new Map(counted.map((one) => [one.code, one]));
  const network = await loadNetwork('france-services');
  const codes = new Set(counted.map(({ code }) => code));
  const existing = network.filter(({ commune }) => codes.has(commune));
  const halls = parts.filter(({ qpv }) => qpv === null);
  const post = await askPublished<{ commune: string }>(
    `SELECT DISTINCT commune FROM {odbl_access_points} WHERE service = 'la-poste'`,
  );
  const withPost = new Set(post.map(({ commune }) => commune));
  const sites = [...halls, ...existing];
  const isReached = (places: readonly NetworkPlace[]) =>
    Uint8Array.from(beforeKm(parts, places, reachKm), (km) => (km <= reachKm ? 1 : 0));
  return {
    parts,
    counts: parts.map(({ commune }) => byCode.get(commune) as CommuneCounts),
    existing,
    ids: [
      ...halls.map(({ commune }) => commune),
      ...existing.map(({ id }) => `france-services:${id}`),
    ],
    hasPost: halls.map(({ commune }) => withPost.has(commune)),
    reached: sites.map((site) =>
      Uint8Array.from(parts, (part) => (distanceKm(part, site) <= reachKm ? 1 : 0)),
    ),
    outside: isReached(network.filter(({ commune }) => !codes.has(commune))),
    today: isReached(network),
  };
}

/** Of a part: what it weighs, and its bounds. */
function weightOf(
  { parts, counts }: Variants,
  part: number,
  { weight }: Condition,
): { middle: number; low: number; high: number } {
  const { population, qpv } = parts[part];
  const { people, isRural, isFrr, isPoor, over75Percent, jobSeekers, rsaLow, rsaHigh } =
    counts[part];
  const share = people > 0 ? population / people : 0;
  const known = (value: number | null) => (value === null ? 0 : value);
  const exact = (value: number) => ({ middle: value, low: value, high: value });
  switch (weight) {
    case 'over75':
      return exact((population * over75Percent) / 100);
    case 'rural':
      return exact(isRural ? population : 0);
    case 'frr':
      return exact(isFrr ? population : 0);
    case 'poor':
      return exact(isPoor ? population : 0);
    case 'mix':
      return exact(population + (qpv === null ? 0 : 2 * population));
    case 'job_seekers':
      return exact(share * known(jobSeekers));
    case 'rsa': {
      const [low, high] = [share * known(rsaLow), share * known(rsaHigh)];
      return { middle: (low + high) / 2, low, high };
    }
    default:
      return exact(population);
  }
}

/** The best of all pairs, and what any pair gains on today. */
export function bestPair(variants: Variants, condition: Condition) {
  const { parts, counts, existing, ids, hasPost, reached, outside, today } = variants;
  const weights = parts.map((_, part) => weightOf(variants, part, condition));
  const isClosable = condition.network === 'closable';
  const halls = ids.length - existing.length;
  const sites = [...ids.keys()].filter(
    (site) => (site < halls || isClosable) && (condition.candidates !== 'post' || hasPost[site]),
  );
  const fixed = isClosable ? outside : today;
  const gain = (chosen: readonly number[], of: (part: number) => number) => {
    let total = 0;
    for (let part = 0; part < parts.length; part++) {
      const isAfter = fixed[part] || chosen.some((site) => reached[site][part]);
      if (isAfter) total += of(part);
      if (today[part]) total -= of(part);
    }
    return total;
  };
  const middle = (part: number) => weights[part].middle;
  const rural = (part: number) => (counts[part].isRural ? weights[part].middle : 0);
  let best = -Infinity;
  for (let a = 0; a < sites.length; a++) {
    for (let b = a + 1; b < sites.length; b++) {
      const pair = [sites[a], sites[b]];
      const gained = gain(pair, middle);
      if (gained <= best) continue;
      const { ruralShare } = condition;
      if (ruralShare === undefined || gain(pair, rural) >= ruralShare * gained) best = gained;
    }
  }
  return {
    best,
    gainOf: (chosen: readonly number[]) => gain(chosen, middle),
    ruralOf: (chosen: readonly number[]) => gain(chosen, rural),
    low: (chosen: readonly number[]) => gain(chosen, (part) => weights[part].low),
    high: (chosen: readonly number[]) => gain(chosen, (part) => weights[part].high),
  };
}
