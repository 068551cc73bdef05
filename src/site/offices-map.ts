import { geoConicConformal, geoPath } from 'd3';
import type { GeoJSON } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

interface MapPoints {
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
}

interface RankedPlace {
  readonly longitude: number;
  readonly latitude: number;
  readonly gain: { readonly people: number };
}

interface Frame {
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mainland with Corsica, and the overseas départements in boxes of their own scale. */
const frames: readonly Frame[] = [
  { bounds: [-5.2, 41.3, 9.6, 51.1], x: 90, y: 0, width: 610, height: 640 },
  { bounds: [-61.85, 15.8, -61, 16.55], x: 0, y: 60, width: 84, height: 84 },
  { bounds: [-61.25, 14.36, -60.8, 14.9], x: 0, y: 160, width: 84, height: 84 },
  { bounds: [-54.65, 2.1, -51.6, 5.8], x: 0, y: 260, width: 84, height: 84 },
  { bounds: [55.2, -21.42, 55.86, -20.85], x: 0, y: 360, width: 84, height: 84 },
  { bounds: [45, -13.02, 45.32, -12.62], x: 0, y: 460, width: 84, height: 84 },
];

/** The départements, the places of a list as small diamonds, and the chosen ones by rank, as SVG. */
export function officesMap(
  topology: Topology,
  listed: MapPoints,
  chosen: readonly RankedPlace[],
): string {
  const shapes = feature(topology, Object.values(topology.objects)[0]) as GeoJSON;
  const most = Math.max(...chosen.map(({ gain }) => gain.people));
  const drawn = frames.map(({ bounds: [west, south, east, north], x, y, width, height }) => {
    const corners = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
    const middle = (south + north) / 2;
    const projection = geoConicConformal()
      .parallels(south > 40 ? [44, 49] : [middle - 1, middle + 1])
      .rotate([-(west + east) / 2, 0])
      .fitExtent(
        [
          [x + 4, y + 4],
          [x + width - 4, y + height - 4],
        ],
        { type: 'MultiPoint', coordinates: corners },
      )
      .clipExtent([
        [x, y],
        [x + width, y + height],
      ]);
    const isInside = (longitude: number, latitude: number) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north;
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
