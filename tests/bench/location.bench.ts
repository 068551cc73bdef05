import type { Bench } from 'tinybench';
import { capacitatedCovering } from '../../src/core/location/capacitated-covering.ts';
import type { CoveringInput } from '../../src/core/location/maximal-covering.ts';
import { pCentre } from '../../src/core/location/p-centre.ts';
import { type MedianInput, pMedian } from '../../src/core/location/p-median.ts';
import { partialCovering } from '../../src/core/location/partial-covering.ts';
import type { ProvenGap } from '../../src/core/location/proven-gap.ts';
import { setCovering } from '../../src/core/location/set-covering.ts';
import { completeSteps, type Steps } from '../../src/core/steps.ts';
import type { BenchData, Notes } from './bench-data.ts';
import { communesAround, communesEverywhere, pairsBetween } from './location-problems.ts';

/** Around Bourges: the size of a département. */
const AROUND = [2.4, 47.08] as const;
const COMMUNES = 300;
const COUNT = 5;

/** The other questions of location, with the gap that each search ends with. */
export async function register(bench: Bench, data: BenchData): Promise<Notes> {
  const gaps = new Map<string, number>();
  for (const [task, search] of Object.entries(searchesOf(data))) {
    bench.add(`${task} — écarts`, () => {
      gaps.set(task, completeSteps(search()).gap);
    });
  }
  return () =>
    Array.from(gaps, ([task, gap]) => `${task}: gap at the end ${(100 * gap).toFixed(2)} %`);
}

function searchesOf(data: BenchData): Readonly<Record<string, () => Steps<ProvenGap>>> {
  const around = communesAround(data, AROUND, COMMUNES);
  const all = pairsBetween(around, around, 500);
  const weights = around.population;
  const near: CoveringInput = {
    pairs: pairsBetween(around, around, 10),
    weights,
    candidateCount: COMMUNES,
  };
  const local: MedianInput = {
    pairs: all,
    costs: all.distanceKm,
    weights,
    candidateCount: COMMUNES,
  };
  const national = besideFranceServices(data);
  const everywhere = communesEverywhere(data, 15);
  return {
    [`p-median, ${COMMUNES} communes, ${COUNT} places`]: () => pMedian(local, COUNT),
    'p-median, 20 places beside the France services': () => pMedian(national, 20),
    [`p-centre, ${COMMUNES} communes, ${COUNT} places`]: () => pCentre(local, COUNT),
    [`set covering, ${COMMUNES} communes, 10 km`]: () => setCovering(near),
    'partial covering, 95 % of all communes, 15 km, gap 15 %': () =>
      partialCovering(everywhere, 0.95, { gapTarget: 0.15 }),
    [`capacitated covering, ${COMMUNES} communes, 10 km, ${COUNT} places for 20,000`]: () =>
      capacitatedCovering({ ...near, capacities: Array(COMMUNES).fill(20_000) }, COUNT),
  };
}

/** Communes as candidates where they are nearer than the nearest France services, 20 km at most. */
function besideFranceServices({ communes, distanceKm }: BenchData): MedianInput {
  const pairs = pairsBetween(communes, communes, 20);
  const offsets = new Uint32Array(pairs.offsets.length);
  const kept: number[] = [];
  for (let demand = 0; demand + 1 < offsets.length; demand++) {
    for (let entry = pairs.offsets[demand]; entry < pairs.offsets[demand + 1]; entry++) {
      if (pairs.distanceKm[entry] < distanceKm[demand]) kept.push(entry);
    }
    offsets[demand + 1] = kept.length;
  }
  return {
    pairs: { offsets, neighbours: Uint32Array.from(kept, (entry) => pairs.neighbours[entry]) },
    costs: Float64Array.from(kept, (entry) => pairs.distanceKm[entry]),
    // Territories without any France services are left out.
    weights: communes.population.map((people, i) => (Number.isNaN(distanceKm[i]) ? 0 : people)),
    fallbackCost: distanceKm.map((km) => (Number.isNaN(km) ? 0 : km)),
    candidateCount: communes.population.length,
  };
}
