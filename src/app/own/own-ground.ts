import type { Topology } from 'topojson-specification';
import type { PolygonGeometry } from '../../core/geo/shapes/polygon.ts';
import type { DemandFile } from '../../edition/files/demand-file.ts';
import { communePlaces } from '../../edition/files/demand-parts-file.ts';
import { type EditionFiles, openEdition } from '../edition/edition-files.ts';
import { levelShapes } from '../edition/level-shapes.ts';
import type { PointGround } from './reading/collect-rows.ts';
import { pointLocator } from './reading/locate-points.ts';

/** What a reader's rows are set against. */
export interface OwnGround extends PointGround {
  readonly communeNames: readonly string[];
  readonly demand: DemandFile;
  /** Territory of comparison of each commune, by position. */
  readonly frames: readonly number[];
}

/** Loads what a reader's file is read with, from the edition published under an address. */
export async function loadOwnGround(address: string): Promise<OwnGround> {
  const files = await openEdition(new URL(address));
  const level = (id: string) => files.manifest.levels.find((one) => one.id === id);
  const communes = level('commune');
  if (!communes) throw new Error('the edition has no communes');
  const [index, { communes: old }, demand, parts, departments] = await Promise.all([
    files.levelIndex(communes),
    files.oldCommunes(),
    files.demand(),
    files.demandParts(),
    shapesOf(files, 'departement'),
  ]);
  const places = communePlaces(parts);
  const firstPlace = new Map<number, number>();
  places.commune.forEach((commune, i) => {
    if (!firstPlace.has(commune)) firstPlace.set(commune, i);
  });
  return {
    codes: { positions: new Map(index.codes.map((code, i) => [code, i])), old },
    communeNames: index.names,
    demand,
    frames: parts.communeFrame,
    chefLieu: (commune) => {
      const place = firstPlace.get(commune);
      if (place === undefined) throw new Error(`commune ${index.codes[commune]} is nowhere`);
      return [places.longitude[place], places.latitude[place]];
    },
    locate: pointLocator({ ...demand, departments }),
  };
}

async function shapesOf(files: EditionFiles, id: string): Promise<PolygonGeometry[]> {
  const record = files.manifest.levels.find((one) => one.id === id);
  if (!record) throw new Error(`the edition has no level ${id}`);
  const bytes = await files.bytes(record.shapes.path);
  const topology = JSON.parse(new TextDecoder().decode(bytes)) as Topology;
  return levelShapes(topology, id).filter((shape) => shape !== null);
}
