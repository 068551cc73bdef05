import { geoPath } from 'd3';
import type { GeoJSON } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { isInBox } from '../core/geo/shapes/bounding-box.ts';
import { franceFrames } from '../sheet/indicator/france-frames.ts';
import { frameProjection } from './frame-projection.ts';

interface MapPoints {
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
}

interface RankedPlace {
  readonly longitude: number;
  readonly latitude: number;
  readonly gain: { readonly people: number };
}

/** The départements, the places of a list as small diamonds, and the chosen ones by rank, as SVG. */
export function officesMap(
  topology: Topology,
  listed: MapPoints,
  chosen: readonly RankedPlace[],
): string {
  const shapes = feature(topology, Object.values(topology.objects)[0]) as GeoJSON;
  const most = Math.max(...chosen.map(({ gain }) => gain.people));
  const drawn = franceFrames.map((frame) => {
    const projection = frameProjection(frame);
    const isInside = (longitude: number, latitude: number) =>
      isInBox(longitude, latitude, frame.bounds);
    const at = (longitude: number, latitude: number) =>
      (projection([longitude, latitude]) ?? [0, 0]).map((value) => value.toFixed(1));
    const land = geoPath(projection).digits(1)(shapes) ?? '';
    const diamonds = Array.from({ length: listed.longitude.length }, (_, i) => i)
      .filter((i) => isInside(listed.longitude[i], listed.latitude[i]))
      .map(
        (i) =>
          `M${at(listed.longitude[i], listed.latitude[i]).join(' ')}m0-2.4l2.4 2.4-2.4 2.4-2.4-2.4z`,
      )
      .join('');
    const places = chosen
      .map((place, rank) => ({ ...place, rank }))
      .filter(({ longitude, latitude }) => isInside(longitude, latitude))
      .reverse()
      .map(({ longitude, latitude, gain, rank }) => {
        const [cx, cy] = at(longitude, latitude);
        const radius = (6 + 7 * Math.sqrt(gain.people / most)).toFixed(1);
        return `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="#0b66c3" stroke="#fbfaf6" stroke-width="1.4"/><text x="${cx}" y="${cy}" dy="0.35em">${rank + 1}</text>`;
      })
      .join('\n');
    return `<path d="${land}" fill="#fbfaf6" stroke="#1d1c22" stroke-opacity="0.35" stroke-width="0.6"/>
<path d="${diamonds}" fill="#c4420f" fill-opacity="0.75"/>
${places}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 690" role="img" aria-label="Carte de France : délégués de 2018 et France services choisies" font-family="'Source Sans 3', system-ui, sans-serif" font-size="10">
<rect width="700" height="690" fill="#eef1f1"/>
<g text-anchor="middle" fill="#fbfaf6">
${drawn.join('\n')}
</g>
<g fill="#1d1c22" font-size="12">
<path d="M110 660m0-4l4 4-4 4-4-4z" fill="#c4420f"/><text x="120" y="664">délégué (liste de janvier 2018)</text>
<circle cx="330" cy="660" r="8" fill="#0b66c3"/><text x="345" y="664">France services choisie, par rang</text>
</g>
</svg>
`;
}
