import { EditionFileError } from '../../edition/files/column-file.ts';
import type { DemandFile } from '../../edition/files/demand-file.ts';
import type { DemandPartsFile } from '../../edition/files/demand-parts-file.ts';

type Counted = Pick<DemandFile, 'commune' | 'longitude' | 'latitude'>;

/** What tells a place where people of a commune are counted from the others. */
export function countedAt({ commune, longitude, latitude }: Counted, rank: number): string {
  return `${commune[rank]} ${longitude[rank]} ${latitude[rank]}`;
}

/**
 * Area (km²) of what each demand point stands for: its square, or what is not QPV of its commune.
 *
 * @throws EditionFileError when a demand point is no part.
 */
export function pointAreasKm2(demand: Counted, parts: DemandPartsFile): Float64Array {
  const areas = new Map<string, number>();
  parts.commune.forEach((_, part) => {
    if (parts.qpv[part] < 0) areas.set(countedAt(parts, part), parts.areaKm2[part]);
  });
  return Float64Array.from(demand.commune, (_, point) => {
    const area = areas.get(countedAt(demand, point));
    if (area !== undefined) return area;
    throw new EditionFileError('demand.json.gz', `point ${point} is no demand part`);
  });
}
