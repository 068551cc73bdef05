import type { Column } from '../../../edition/files/column-file.ts';
import {
  type CommunePlaces,
  communePlaces,
  type DemandPartsFile,
} from '../../../edition/files/demand-parts-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import type { ZoningRecord } from '../../../edition/manifest.ts';
import { poorCommunes } from '../../edition/poor-communes.ts';

/** Points of the sphere, each in a territory of comparison that no distance crosses (−1: nowhere). */
export interface FramedPoints {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly frame: Int8Array;
}

/** Where people are counted: the rest of each commune, and each QPV. */
export interface DemandParts extends FramedPoints {
  readonly commune: Int32Array;
  readonly people: Float64Array;
  readonly areaKm2: Float64Array;
  readonly isQpv: Uint8Array;
  /** 1 where the commune is of the rural space of the density grid (its last three levels). */
  readonly isRural: Uint8Array;
  /** 1 where the commune is FRR (socle or FRR+). */
  readonly isFrr: Uint8Array;
  /** 1 where the commune is of the poorest fifth, by median income. */
  readonly isPoor: Uint8Array;
  /** Residents of 75 and over, the share of the commune taken for its parts; NaN where unknown. */
  readonly over75: Float64Array;
  /** Median income of the commune (euros); NaN where unpublished. */
  readonly income: Float64Array;
}

/** Everything that the planner computes on, whatever the question. */
export interface PlannerData {
  readonly parts: DemandParts;
  /** Where communes are: their chefs-lieux. */
  readonly places: CommunePlaces;
  readonly communes: LevelIndex;
  readonly communeFrame: Int8Array;
  readonly frames: readonly string[];
  readonly positionOfCommune: ReadonlyMap<string, number>;
  /** Class of each commune by zoning, as a position in the zoning's classes; −1 for none. */
  readonly communeClass: Readonly<Record<string, readonly number[]>>;
  readonly zonings: readonly ZoningRecord[];
}

interface PlannerFiles {
  readonly demandParts: DemandPartsFile;
  readonly communes: LevelIndex;
  readonly zonings: readonly ZoningRecord[];
  /** Share of people of 75 and over (%), and median income, at level `commune`. */
  readonly over75Percent: Column;
  readonly medianIncome: Column;
}

const RURAL = new Set(['5', '6', '7']);
const FRR = new Set(['socle', 'plus']);

/** Lays out the files of an edition for the planner. */
export function plannerData({
  demandParts,
  communes,
  zonings,
  over75Percent,
  medianIncome,
}: PlannerFiles): PlannerData {
  const commune = Int32Array.from(demandParts.commune);
  const people = Float64Array.from(demandParts.population);
  const communeFrame = Int8Array.from(demandParts.communeFrame);
  const { isPoor } = poorCommunes(medianIncome.low, communes.population);
  const classIn = (zoning: string, wanted: ReadonlySet<string>) => {
    const classes = zonings.find(({ id }) => id === zoning)?.classes ?? [];
    const positions = demandParts.communeClass[zoning] ?? [];
    return Uint8Array.from(commune, (i) => (wanted.has(classes[positions[i]]?.id) ? 1 : 0));
  };
  return {
    parts: {
      commune,
      people,
      longitude: Float64Array.from(demandParts.longitude),
      latitude: Float64Array.from(demandParts.latitude),
      areaKm2: Float64Array.from(demandParts.areaKm2),
      frame: Int8Array.from(commune, (i) => communeFrame[i]),
      isQpv: Uint8Array.from(demandParts.qpv, (qpv) => (qpv >= 0 ? 1 : 0)),
      isRural: classIn('density', RURAL),
      isFrr: classIn('frr', FRR),
      isPoor: Uint8Array.from(commune, (i) => isPoor[i]),
      over75: Float64Array.from(commune, (i, part) => (people[part] * over75Percent.low[i]) / 100),
      income: Float64Array.from(commune, (i) => medianIncome.low[i]),
    },
    places: communePlaces(demandParts),
    communes,
    communeFrame,
    frames: demandParts.frames,
    positionOfCommune: new Map(communes.codes.map((code, i) => [code, i])),
    communeClass: demandParts.communeClass,
    zonings,
  };
}

/** Places of one or more services, or candidates: points with a name. */
export interface NamedPoints extends FramedPoints {
  /** Unique among the places: commune code, `<service>:<id>`, or `<longitude>/<latitude>`. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Position of the commune of each; −1 when none. */
  readonly commune: Int32Array;
}

/** The places of a service, in the territories of comparison of their communes. */
export function servicePlaces(
  service: string,
  file: PointsFile,
  { positionOfCommune, communeFrame }: PlannerData,
): NamedPoints {
  const commune = Int32Array.from(file.communes, (code) =>
    code === null ? -1 : (positionOfCommune.get(code) ?? -1),
  );
  return {
    ids: file.ids.map((id) => `${service}:${id}`),
    names: file.names,
    commune,
    longitude: Float64Array.from(file.longitude),
    latitude: Float64Array.from(file.latitude),
    frame: Int8Array.from(commune, (i) => (i < 0 ? -1 : communeFrame[i])),
  };
}

/** The points of the given ranks. */
export function pickPoints(points: NamedPoints, ranks: ArrayLike<number>): NamedPoints {
  const list = Array.from(ranks);
  return {
    ids: list.map((rank) => points.ids[rank]),
    names: list.map((rank) => points.names[rank]),
    commune: Int32Array.from(list, (rank) => points.commune[rank]),
    longitude: Float64Array.from(list, (rank) => points.longitude[rank]),
    latitude: Float64Array.from(list, (rank) => points.latitude[rank]),
    frame: Int8Array.from(list, (rank) => points.frame[rank]),
  };
}

/** All the points, one list after the other. */
export function joinPoints(lists: readonly NamedPoints[]): NamedPoints {
  return {
    ids: lists.flatMap(({ ids }) => ids),
    names: lists.flatMap(({ names }) => names),
    commune: Int32Array.from(lists.flatMap(({ commune }) => Array.from(commune))),
    longitude: Float64Array.from(lists.flatMap(({ longitude }) => Array.from(longitude))),
    latitude: Float64Array.from(lists.flatMap(({ latitude }) => Array.from(latitude))),
    frame: Int8Array.from(lists.flatMap(({ frame }) => Array.from(frame))),
  };
}
