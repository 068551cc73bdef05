import { defaultPlan, type Plan } from '../../../src/app/planner/model/plan.ts';
import type { NamedPoints, PlannerData } from '../../../src/app/planner/model/planner-data.ts';
import type { PlanSources } from '../../../src/app/planner/model/situation.ts';

/** Degrees of longitude between neighbours: 7.725 km at 46° north. */
const STEP = 0.1;
export const STEP_KM = 7.7245;

export interface LineOptions {
  /** People of each commune, from west to east. */
  readonly people: readonly number[];
  /** Communes that are a QPV besides their rest, with its people, at the same place. */
  readonly qpv?: Readonly<Record<number, number>>;
  /** Communes with an existing place. */
  readonly places: readonly number[];
  /** The last so many communes lie in another territory of comparison. */
  readonly overseas?: number;
}

/** A small edition: communes C0, C1 … on a parallel, in one département but for those overseas. */
export function lineOfCommunes({
  people,
  qpv = {},
  places,
  overseas = 0,
}: LineOptions): PlanSources {
  const size = people.length;
  const codes = people.map((_, i) => `0100${i}`);
  const longitude = people.map((_, i) => i * STEP);
  const frame = people.map((_, i) => (i >= size - overseas ? 1 : 0));
  const qpvCommunes = Object.keys(qpv).map(Number);
  const commune = [...people.keys(), ...qpvCommunes];
  const count = [...people, ...qpvCommunes.map((i) => qpv[i])];
  const flags = (isSet: (part: number) => boolean) =>
    Uint8Array.from(commune, (_, part) => (isSet(part) ? 1 : 0));
  const data: PlannerData = {
    parts: {
      commune: Int32Array.from(commune),
      people: Float64Array.from(count),
      longitude: Float64Array.from(commune, (i) => longitude[i]),
      latitude: new Float64Array(commune.length).fill(46),
      areaKm2: new Float64Array(commune.length).fill(10),
      frame: Int8Array.from(commune, (i) => frame[i]),
      isQpv: flags((part) => part >= size),
      isRural: flags((part) => commune[part] % 2 === 0),
      isFrr: flags(() => false),
      isPoor: flags((part) => commune[part] === 0),
      over75: Float64Array.from(commune, (i, part) =>
        frame[i] === 0 ? count[part] / 10 : Number.NaN,
      ),
      income: Float64Array.from(commune, (i) => 20_000 + 1000 * i),
    },
    places: { commune: [...people.keys()], longitude, latitude: people.map(() => 46) },
    communes: {
      level: 'commune',
      codes,
      names: codes.map((_, i) => `C${i}`),
      population: [...people],
      bounds: codes.map(() => null),
      shards: codes.map(() => '01'),
      within: { departement: frame.map((f) => (f === 0 ? '01' : '976')) },
    },
    communeFrame: Int8Array.from(frame),
    frames: ['mainland', 'mayotte'],
    positionOfCommune: new Map(codes.map((code, i) => [code, i])),
    communeClass: {},
    zonings: [],
  };
  return {
    data,
    places: new Map([
      ['france-services', network('france-services', places, longitude, frame)],
      ['la-poste', network('la-poste', [1, 3], longitude, frame)],
    ]),
    travel: null,
    columns: new Map(),
  };
}

function network(
  service: string,
  communes: readonly number[],
  longitude: readonly number[],
  frame: readonly number[],
): NamedPoints {
  return {
    ids: communes.map((i) => `${service}:P${i}`),
    names: communes.map((i) => `P${i}`),
    commune: Int32Array.from(communes),
    longitude: Float64Array.from(communes, (i) => longitude[i]),
    latitude: new Float64Array(communes.length).fill(46),
    frame: Int8Array.from(communes, (i) => frame[i]),
  };
}

/** A plan for the line: 10 km, one place. */
export function linePlan(change: Partial<Plan> = {}): Plan {
  return { ...defaultPlan, threshold: 10, count: 1, ...change };
}
