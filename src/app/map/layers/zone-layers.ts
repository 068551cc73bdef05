import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import type { ZoningRecord } from '../../../edition/manifest.ts';
import { sequentialScale } from '../../theme/palettes.ts';
import type { Theme } from '../../theme/use-theme.ts';
import { anchors, TILES } from './base-style.ts';
import type { MapColours } from './map-colours.ts';
import { zoneHatch } from './patterns.ts';

/** Layers of the map that are not zonings of communes. */
export const ownLayers = ['qpv'] as const;

/** Draws exactly the wanted zones over the map. */
export function showZones(
  map: MapLibre,
  zonings: readonly ZoningRecord[],
  wanted: readonly string[],
  colours: MapColours,
): void {
  for (const zoning of zonings) {
    const ids = layerIds(zoning);
    const present = ids.some((id) => map.getLayer(id));
    if (wanted.includes(zoning.id) === present) continue;
    if (present) for (const id of ids) map.removeLayer(id);
    else addZoning(map, zoning, colours.theme);
  }
  if (wanted.includes('qpv') !== Boolean(map.getLayer('qpv-fill'))) {
    if (wanted.includes('qpv')) addQpv(map, colours);
    else for (const id of ['qpv-fill', 'qpv-outline', 'qpv-dots']) map.removeLayer(id);
  }
}

function layerIds(zoning: ZoningRecord): string[] {
  if (zoning.drawn === 'fill') return [`zone-${zoning.id}`];
  return zoning.hatchedClasses.map((id) => `zone-${zoning.id}-${id}`);
}

/** Colour of each class of a zoning that is drawn as a fill, in the order of its classes. */
export function zoneColours(zoning: ZoningRecord, theme: Theme): readonly string[] {
  const scale = sequentialScale('eau', 'neutral', theme, 2);
  const last = Math.max(1, zoning.classes.length - 1);
  return zoning.classes.map((_, i) => scale[Math.round((1 - i / last) * (scale.length - 1))]);
}

function addZoning(map: MapLibre, zoning: ZoningRecord, theme: Theme): void {
  if (!zoning.tileLayer) return;
  const base = { source: TILES, 'source-layer': zoning.tileLayer };
  if (zoning.drawn === 'fill') {
    const colour: unknown[] = ['match', ['get', 'class']];
    zoneColours(zoning, theme).forEach((value, i) => {
      colour.push(zoning.classes[i].id, value);
    });
    colour.push('rgba(0,0,0,0)');
    map.addLayer(
      {
        id: `zone-${zoning.id}`,
        type: 'fill',
        ...base,
        paint: { 'fill-color': colour as ExpressionSpecification },
      },
      anchors.zones,
    );
    return;
  }
  zoning.hatchedClasses.forEach((id, i) => {
    map.addLayer(
      {
        id: `zone-${zoning.id}-${id}`,
        type: 'fill',
        ...base,
        filter: ['==', ['get', 'class'], id],
        paint: { 'fill-pattern': zoneHatch(i) },
      },
      anchors.zones,
    );
  });
}

function addQpv(map: MapLibre, colours: MapColours): void {
  map.addLayer(
    {
      id: 'qpv-fill',
      type: 'fill',
      source: TILES,
      'source-layer': 'qpv',
      minzoom: 9,
      paint: { 'fill-color': colours.zoneQpv, 'fill-opacity': 0.18 },
    },
    anchors.lines,
  );
  map.addLayer(
    {
      id: 'qpv-outline',
      type: 'line',
      source: TILES,
      'source-layer': 'qpv',
      minzoom: 8,
      paint: { 'line-color': colours.zoneQpv, 'line-width': 1.5 },
    },
    anchors.lines,
  );
  map.addLayer(
    {
      id: 'qpv-dots',
      type: 'circle',
      source: TILES,
      'source-layer': 'qpv_point',
      maxzoom: 9,
      paint: {
        'circle-color': colours.zoneQpv,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.4, 9, 4],
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 9, 1],
      },
    },
    anchors.lines,
  );
}
