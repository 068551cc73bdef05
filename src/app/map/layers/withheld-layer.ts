import type { Map as MapLibre } from 'maplibre-gl';
import { WITHHELD_TILES } from './base-style.ts';
import { idsFilter } from './ids-filter.ts';

/** Layer of the hatch of what is withheld. */
export const withheldLayer = 'level-withheld';

/** Shapes of a level, as a layer draws them. */
export interface DrawnShapes {
  readonly tileLayer: string;
  /** Whether their edges are softened: each then costs a line besides its surface. */
  readonly hasSoftEdges: boolean;
}

/**
 * Hatches the territories whose value is withheld, and no other.
 *
 * @param isWithheld by position in the level.
 * @param above layer below which the hatch lies.
 */
export function showWithheld(
  map: MapLibre,
  { tileLayer, hasSoftEdges }: DrawnShapes,
  isWithheld: readonly boolean[],
  above: string,
): void {
  if (!isWithheld.includes(true)) {
    if (map.getLayer(withheldLayer)) map.removeLayer(withheldLayer);
    return;
  }
  const filter = idsFilter(isWithheld);
  if (map.getLayer(withheldLayer)) {
    map.setFilter(withheldLayer, filter, { validate: false });
    return;
  }
  map.addLayer(
    {
      id: withheldLayer,
      type: 'fill',
      source: WITHHELD_TILES,
      'source-layer': tileLayer,
      filter,
      paint: { 'fill-pattern': 'hatch-secret', 'fill-antialias': hasSoftEdges },
    },
    above,
  );
}
