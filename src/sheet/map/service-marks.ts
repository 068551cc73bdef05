import { isInBox } from '../../core/geo/shapes/bounding-box.ts';
import type { SheetEdition } from '../facts/sheet-edition.ts';
import type { SheetFacts } from '../facts/sheet-facts.ts';
import type { MapWindow } from './overseas-insets.ts';
import type { MapPath } from './situation-map-parts.ts';

/** A nearest place in the picture. */
export interface MarkedPlace {
  readonly service: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly commune: string | null;
  readonly distanceKm: number;
}

/** Networks whose places are drawn over a territory that has many. */
const drawnNetworks = ['france-services', 'delegues-ddd', 'justice'];

/** The nearest place of each fixed service, the nearest first. */
export function nearestMarks(
  edition: SheetEdition,
  facts: SheetFacts,
  point: readonly [number, number] | null,
  farthestKm: number,
): MarkedPlace[] {
  if (!point) return [];
  return edition.manifest.services
    .flatMap(({ id, itinerant }): MarkedPlace[] => {
      const place = facts.places[id];
      if (itinerant || !place || place.distanceKm > farthestKm) return [];
      const { longitude, latitude, positions } = edition.places(id);
      const position = positions.get(place.id);
      if (position === undefined) return [];
      return [
        {
          service: id,
          longitude: longitude[position],
          latitude: latitude[position],
          commune: place.commune?.name ?? null,
          distanceKm: place.distanceKm,
        },
      ];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm);
}

/** From here on the marks of a network are drawn smaller. */
const manyPlaces = 200;

/** Every place of the main networks in the communes of a territory, in each window of the picture. */
export function networkMarks(
  edition: SheetEdition,
  facts: SheetFacts,
  windows: readonly MapWindow[],
): MapPath[] {
  const communes = edition.level('commune');
  if (!communes) return [];
  const { index, positions } = communes;
  const isInside = (commune: string | null) => {
    const at = commune === null ? undefined : positions.get(commune);
    if (at === undefined) return false;
    return facts.level === 'pays' || index.within[facts.level]?.[at] === facts.code;
  };
  return drawnNetworks.flatMap((service) => {
    if (!edition.manifest.services.some(({ id }) => id === service)) return [];
    const { longitude, latitude, communes: at } = edition.places(service);
    const drawn = new Set<string>();
    for (const { projection, shown } of windows) {
      for (let i = 0; i < longitude.length; i++) {
        if (!isInBox(longitude[i], latitude[i], shown) || !isInside(at[i])) continue;
        drawn.add(
          `M${Math.round(projection.x(longitude[i]))} ${Math.round(projection.y(latitude[i]))}h0`,
        );
      }
    }
    return drawn.size === 0
      ? []
      : [
          {
            className: `${drawn.size > manyPlaces ? 'dot fine' : 'dot'} ${service}`,
            path: [...drawn].join(''),
          },
        ];
  });
}
