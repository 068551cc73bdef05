import type { PolygonGeometry } from '../../core/geo/shapes/polygon.ts';
import { sphericalAreaKm2 } from '../../core/geo/shapes/spherical-area.ts';
import type { DemandFile } from '../../edition/files/demand-file.ts';
import { type CommunePlaces, communePlaces } from '../../edition/files/demand-parts-file.ts';
import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import type { OwnArea } from '../state/parameters/question/area.ts';
import type { TerritoryRef } from '../state/parameters/view/territory.ts';
import { type Points, pointsAround, pointsInside, sharesOfCommunes } from './area-members.ts';
import type { UploadedArea } from './area-session.ts';
import { circle } from './circle.ts';

/** An area with its shape: that of a file comes with it. */
export type AreaSource =
  | Exclude<OwnArea, { readonly kind: 'file' }>
  | ({ readonly kind: 'file' } & UploadedArea);

/** An area of the reader's own: who is counted in it. */
export interface Area {
  readonly source: AreaSource;
  /** What is drawn on the map; null where it would be too many circles. */
  readonly geometry: PolygonGeometry | null;
  /** null where it has no outline. */
  readonly areaKm2: number | null;
  readonly demand: DemandFile;
  readonly communes: LevelIndex;
  /** 1 for each demand point inside. */
  readonly inside: Uint8Array;
  /** Share of the people of each commune who are counted inside. */
  readonly shares: Float64Array;
  /** QPV whose point is inside, positions in their index. */
  readonly qpv: readonly number[];
  readonly people: number;
  /** People of the QPV whose point is inside. */
  readonly qpvPeople: number;
  readonly qpvCount: number;
  readonly communeCount: number;
  /** Communes of which only some points are inside. */
  readonly partialCommunes: number;
  /** Name of the territory around which it lies. */
  readonly around: string | null;
}

/** Counts who is in an area; null when it lies around a territory that does not exist. */
export async function countArea(files: EditionFiles, source: AreaSource): Promise<Area | null> {
  const level = (id: string) => files.manifest.levels.find((one) => one.id === id);
  const communeLevel = level('commune');
  if (!communeLevel) throw new RangeError('the edition has no level "commune"');
  const [demand, communes] = await Promise.all([files.demand(), files.levelIndex(communeLevel)]);
  let geometry: PolygonGeometry | null;
  let around: string | null = null;
  let members: (points: Points) => Uint8Array;
  if (source.kind === 'around') {
    const record = level(source.territory.level);
    const index = record && (await files.levelIndex(record));
    const position = index?.codes.indexOf(source.territory.code) ?? -1;
    if (!index || position < 0) return null;
    const places = communePlaces(await files.demandParts());
    const centres = centresOf(source.territory, position, { qpv: demand.qpv, places }, communes);
    geometry =
      centres.longitude.length === 1
        ? circle(centres.longitude[0], centres.latitude[0], source.km)
        : null;
    around = index.names[position];
    members = (points) => pointsAround(points, centres, source.km);
  } else {
    const shape: PolygonGeometry =
      source.kind === 'ring'
        ? { type: 'Polygon', coordinates: [[...source.ring, source.ring[0]]] }
        : source.geometry;
    geometry = shape;
    members = (points) => pointsInside(points, shape);
  }
  const inside = members(demand);
  const insideQpv = members(demand.qpv);
  const shares = sharesOfCommunes(inside, demand.commune, demand.population, communes.codes.length);
  const sumInside = (flags: Uint8Array, people: readonly number[]) =>
    people.reduce((sum, count, i) => sum + (flags[i] ? count : 0), 0);
  return {
    source,
    geometry,
    areaKm2: geometry && sphericalAreaKm2(geometry),
    demand,
    communes,
    inside,
    shares,
    qpv: demand.qpv.position.filter((_, i) => insideQpv[i] === 1),
    people: sumInside(inside, demand.population),
    qpvPeople: sumInside(insideQpv, demand.qpv.population),
    qpvCount: insideQpv.reduce((count, flag) => count + flag, 0),
    communeCount: shares.reduce((count, share) => count + Number(share > 0), 0),
    partialCommunes: shares.reduce((count, share) => count + Number(share > 0 && share < 1), 0),
    around,
  };
}

/** Where a territory is: at the chefs-lieux of its communes, wherever their people are counted. */
function centresOf(
  { level, code }: TerritoryRef,
  position: number,
  { qpv, places }: Pick<DemandFile, 'qpv'> & { readonly places: CommunePlaces },
  communes: LevelIndex,
): Points {
  if (level === 'qpv') {
    const at = qpv.position.indexOf(position);
    return pick(qpv, at < 0 ? [] : [at]);
  }
  const isOf = (commune: number) =>
    level === 'commune' ? commune === position : communes.within[level]?.[commune] === code;
  return pick(
    places,
    Array.from(places.commune.keys()).filter((i) => isOf(places.commune[i])),
  );
}

function pick(points: Points, ranks: readonly number[]): Points {
  return {
    longitude: ranks.map((i) => points.longitude[i]),
    latitude: ranks.map((i) => points.latitude[i]),
  };
}
