import type * as maplibregl from 'maplibre-gl';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import type { LevelPaint } from '../layers/level-layers.ts';
import type { MapColours } from '../layers/map-colours.ts';
import type { Symbols } from '../layers/symbols/symbol-layers.ts';
import type { MapDrag } from './drag.ts';

/** Where the map looks, degrees WGS 84. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What the reader points at. */
export type MapTarget =
  | { readonly kind: 'territory'; readonly tileLayer: string; readonly id: number }
  | { readonly kind: 'qpv'; readonly id: number }
  | { readonly kind: 'place'; readonly service: string; readonly position: number };

/** What the map shows. */
export interface MapContent {
  /** The same object as long as nothing of it changes. */
  readonly level: LevelPaint | null;
  /** Territories that the filters keep; null: all of them. */
  readonly kept: Uint8Array | null;
  /** Circles over the level; the same object as long as nothing of them changes. */
  readonly symbols?: Symbols | null;
  readonly zones: readonly string[];
  readonly places: ReadonlyMap<string, PointsFile>;
  /** Least zoom at which the places of a service are drawn. */
  readonly placesFrom: (service: string) => number;
  readonly selected: { readonly tileLayer: string; readonly id: number } | null;
  /** Draws what only one page shows, above all else. */
  readonly overlay?: (map: maplibregl.Map, colours: MapColours) => void;
  /** Points that can be dragged; null or absent: none. */
  readonly drag?: MapDrag | null;
  /** Vertices of the ring that is being drawn: clicks and keys are then steps of `onDraw`. */
  readonly draft?: readonly (readonly [longitude: number, latitude: number])[] | null;
}

/** A step of the drawing of a ring. */
export type DrawStep =
  | { readonly kind: 'vertex'; readonly position: readonly [longitude: number, latitude: number] }
  | { readonly kind: 'undo' | 'finish' | 'cancel' };
