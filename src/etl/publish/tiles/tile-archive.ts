import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Path } from '../../../core/geo/shapes/path.ts';
import type { QpvPerimeter } from '../../derive/qpv-access.ts';
import {
  bordersBetween,
  type CommuneMosaic,
  communeMosaic,
  dissolve,
  type HalfChain,
} from './commune-mosaic.ts';
import { cutTiles, type GridFeature, type GridLayer } from './cut-tiles.ts';
import { writePmtiles } from './pmtiles-writer.ts';
import {
  cleanPolygon,
  mercator,
  pathOnGrid,
  ringArea,
  type ZoomDetail,
  zoomDetails,
} from './tile-grid.ts';
import type { FeatureLabels } from './vector-tile.ts';

/** All that the tiles are made of; plain data, so that another thread can make them. */
export interface TileInput {
  /** Gzipped topology of the communes. */
  readonly communesPath: string;
  /** level → commune → position of its territory: the id of its features. */
  readonly positions: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Levels whose borders are drawn over every map. */
  readonly borderLevels: readonly string[];
  /** zoning → commune → class, for the classes that are drawn. */
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly places: readonly PlaceName[];
  readonly qpv: readonly QpvPlace[];
  readonly perimeters: readonly QpvPerimeter[];
}

/** The name of a commune on the map. */
export interface PlaceName {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
  /** Least zoom at which it is shown. */
  readonly zoom: number;
}

/** A QPV as a point; without coordinates, it is in no tile. */
export interface QpvPlace {
  readonly code: string;
  readonly position: number;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** Below this zoom QPV are drawn as points only. */
const qpvShapesFrom = 8;

/** Cuts every level, border, zoning, QPV and place name into one PMTiles archive. */
export function tileArchive(input: TileInput, log: (message: string) => void): Uint8Array {
  const topology = JSON.parse(gunzipSync(readFileSync(input.communesPath)).toString('utf8'));
  const mosaic = communeMosaic(topology as Topology);
  const areas = areaLayers(mosaic, input);
  const tiles = zoomDetails.flatMap((detail) => {
    const arcs = mosaic.arcs.map((arc) => pathOnGrid(detail, arc));
    const cut = cutTiles(detail, [
      ...areas.map(({ name, features }) => ({ name, features: onArcs(features, arcs) })),
      ...pointLayers(detail, input),
    ]);
    log(`tuiles, zoom ${detail.zoom} : ${cut.length}`);
    return cut;
  });
  return writePmtiles(tiles, {
    metadata: { name: 'Écarts', attribution: 'IGN ADMIN EXPRESS, ANCT', type: 'overlay' },
  });
}

/** A feature made of arcs, before a zoom gives them their points; its shapes as in `GridFeature`. */
interface ArcFeature extends FeatureLabels {
  readonly kind: 'lines' | 'polygons';
  readonly shapes: readonly (readonly HalfChain[])[];
}

function areaLayers(
  mosaic: CommuneMosaic,
  { positions, borderLevels, classes }: TileInput,
): { name: string; features: ArcFeature[] }[] {
  const kind = 'polygons';
  const levels = [...positions].map(([level, positionOf]) => ({
    name: level,
    features: [...dissolve(mosaic, (commune) => positionOf.get(commune))]
      .sort(([a], [b]) => a - b)
      .map(([id, shapes]) => ({ id, kind, shapes }) as const),
  }));
  const borders = borderLevels.map((level) => ({
    tags: { level },
    kind: 'lines' as const,
    shapes: bordersBetween(mosaic, (commune) => positions.get(level)!.get(commune)).map((line) => [
      line,
    ]),
  }));
  const zonings = [...classes].map(([zoning, classOf]) => ({
    name: `zoning_${zoning}`,
    features: [...dissolve(mosaic, (commune) => classOf.get(commune))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, shapes]) => ({ tags: { class: id }, kind, shapes }) as const),
  }));
  return [...levels, { name: 'border', features: borders }, ...zonings];
}

/** Features with the arcs of a zoom, one after another; those too small to be seen there are left out. */
function* onArcs(features: readonly ArcFeature[], arcs: readonly Path[]): Generator<GridFeature> {
  for (const { shapes, ...feature } of features) {
    const drawn: (readonly Path[])[] = [];
    for (const chains of shapes) {
      const paths = chains.map((chain) => chainPath(chain, arcs));
      const left = feature.kind === 'polygons' ? cleanPolygon(paths) : paths;
      if (left.length > 0 && left[0].length > 2) drawn.push(left);
    }
    if (drawn.length > 0) yield { ...feature, shapes: drawn };
  }
}

function chainPath(chain: HalfChain, arcs: readonly Path[]): Path {
  const path: number[] = [];
  for (const half of chain) {
    const arc = arcs[half >> 1];
    const skipped = path.length > 0 ? 2 : 0;
    if (half % 2 === 0) for (let i = skipped; i < arc.length; i++) path.push(arc[i]);
    else for (let i = arc.length - 2 - skipped; i >= 0; i -= 2) path.push(arc[i], arc[i + 1]);
  }
  return path;
}

function pointLayers(detail: ZoomDetail, { places, qpv, perimeters }: TileInput): GridLayer[] {
  const isLast = detail === zoomDetails.at(-1);
  const point = (longitude: number, latitude: number) => ({
    kind: 'point' as const,
    shapes: [[pathOnGrid(detail, mercator(longitude, latitude))]],
  });
  const layers: GridLayer[] = [
    {
      name: 'place',
      features: places
        .filter(({ zoom }) => zoom <= detail.zoom || isLast)
        .map(({ longitude, latitude, ...tags }) => ({ tags, ...point(longitude, latitude) })),
    },
    {
      name: 'qpv_point',
      features: qpv.flatMap(({ position, longitude, latitude }) =>
        longitude === null || latitude === null
          ? []
          : [{ id: position, ...point(longitude, latitude) }],
      ),
    },
  ];
  if (detail.zoom < qpvShapesFrom) return layers;
  const positions = new Map(qpv.map(({ code, position }) => [code, position]));
  const features = perimeters.flatMap(({ properties: { code }, geometry }): GridFeature[] => {
    if (!geometry) return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const shapes = polygons
      .map((rings) => perimeterOnGrid(detail, rings))
      .filter((rings) => rings.length > 0);
    return shapes.length > 0 ? [{ id: positions.get(code)!, kind: 'polygons', shapes }] : [];
  });
  return [...layers, { name: 'qpv', features }];
}

/** A perimeter given as published: its rings may turn either way. */
function perimeterOnGrid(detail: ZoomDetail, rings: readonly Position[][]): Path[] {
  const turned = rings.map((ring, i) => {
    const onMap = ring.map(([longitude, latitude]) => mercator(longitude, latitude));
    const clockwise = ringArea(onMap.flat()) > 0;
    return pathOnGrid(detail, (clockwise === (i === 0) ? onMap : onMap.reverse()).flat());
  });
  return cleanPolygon(turned);
}
