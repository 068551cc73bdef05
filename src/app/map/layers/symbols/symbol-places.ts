import type { Topology } from 'topojson-specification';
import { interiorPoint, NoInteriorError } from '../../../../core/geo/shapes/interior-point.ts';
import { communePlaces } from '../../../../edition/files/demand-parts-file.ts';
import type { LevelRecord } from '../../../../edition/manifest.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import { levelShapes } from '../../../edition/level-shapes.ts';

/** Where the circle of each territory of a level is drawn, in degrees; NaN where it has no place. */
export interface SymbolPlaces {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

const known = new WeakMap<EditionFiles, Map<string, Promise<SymbolPlaces>>>();

/** Communes: at the chef-lieu, of Paris at that of the first arrondissement; other levels: a point well inside. */
export function loadSymbolPlaces(files: EditionFiles, level: LevelRecord): Promise<SymbolPlaces> {
  const ofEdition = known.get(files) ?? new Map<string, Promise<SymbolPlaces>>();
  known.set(files, ofEdition);
  const before = ofEdition.get(level.id);
  if (before) return before;
  const places = level.id === 'commune' ? ofCommunes(files, level.count) : ofShapes(files, level);
  ofEdition.set(level.id, places);
  places.catch(() => ofEdition.delete(level.id));
  return places;
}

function nowhere(count: number): SymbolPlaces {
  return {
    longitude: new Float64Array(count).fill(Number.NaN),
    latitude: new Float64Array(count).fill(Number.NaN),
  };
}

async function ofCommunes(files: EditionFiles, count: number): Promise<SymbolPlaces> {
  const { commune, longitude, latitude } = communePlaces(await files.demandParts());
  const places = nowhere(count);
  commune.forEach((position, i) => {
    if (!Number.isNaN(places.longitude[position])) return;
    places.longitude[position] = longitude[i];
    places.latitude[position] = latitude[i];
  });
  return places;
}

async function ofShapes(files: EditionFiles, level: LevelRecord): Promise<SymbolPlaces> {
  const bytes = await files.bytes(level.shapes.path);
  const topology = JSON.parse(new TextDecoder().decode(bytes)) as Topology;
  const shapes = levelShapes(topology, level.id);
  const places = nowhere(shapes.length);
  shapes.forEach((geometry, i) => {
    if (!geometry) return;
    try {
      const [longitude, latitude] = interiorPoint(geometry);
      places.longitude[i] = longitude;
      places.latitude[i] = latitude;
    } catch (error) {
      if (!(error instanceof NoInteriorError)) throw error;
    }
  });
  return places;
}
