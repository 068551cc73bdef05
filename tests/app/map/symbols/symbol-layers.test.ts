import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl';
import { expect, it } from 'vitest';
import type { MapColours } from '../../../../src/app/map/layers/map-colours.ts';
import {
  circleAt,
  type Symbols,
  showSymbols,
} from '../../../../src/app/map/layers/symbols/symbol-layers.ts';

/** Graphics that write down what they are told and how many circles they draw. */
function fakeGraphics() {
  const told = { shapes: 0, states: [] as number[], drawn: 0 };
  const known: Record<string, unknown> = {
    bufferData: (_: number, values: Float32Array | Uint8Array | Uint32Array) => {
      // Each is told at the four corners of its square.
      if (values instanceof Uint8Array) told.states = [...values].filter((_, i) => i % 4 === 0);
      else if (values instanceof Float32Array) told.shapes++;
    },
    drawElements: (_: number, count: number) => {
      told.drawn += count / 6;
    },
    drawingBufferWidth: 800,
  };
  const gl = new Proxy({}, { get: (_, name: string) => known[name] ?? (() => ({})) });
  return { gl: gl as WebGL2RenderingContext, told };
}

/** A map whose camera looks at the equator, with a layer at most. */
function fakeMap() {
  const { gl, told } = fakeGraphics();
  const layers = new Map<string, CustomLayerInterface>();
  let wanted = 0;
  const map = {
    getLayer: (id: string) => layers.get(id),
    addLayer: (layer: CustomLayerInterface) => {
      layers.set(layer.id, layer);
      layer.onAdd?.(map as unknown as MapLibre, gl);
    },
    removeLayer: (id: string) => {
      layers.get(id)?.onRemove?.(map as unknown as MapLibre, gl);
      layers.delete(id);
    },
    triggerRepaint: () => {
      wanted++;
    },
    getCenter: () => ({ lng: 0, lat: 0 }),
    getZoom: () => 5,
    getCanvas: () => ({ clientWidth: 800, clientHeight: 600 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x, lat: y }),
  };
  /** What one frame does. */
  const frame = () => {
    told.drawn = 0;
    for (const layer of layers.values()) {
      layer.render(gl, {
        defaultProjectionData: { mainMatrix: new Float64Array(16) },
      } as never);
    }
    return { ...told };
  };
  return {
    map: map as unknown as MapLibre,
    frame,
    told,
    layers,
    /** How often a frame was asked for. */
    wanted: () => wanted,
  };
}

const symbols = (count: number, values: (i: number) => number) =>
  ({
    low: Float64Array.from({ length: count }, (_, i) => values(i)),
    high: Float64Array.from({ length: count }, (_, i) => values(i)),
    most: count,
    places: { longitude: new Float64Array(count), latitude: new Float64Array(count) },
    colour: '#a33b5c',
  }) as unknown as Symbols;
const colours = { halo: '#ffffff' } as MapColours;

it('draws exactly the circles it was given last, and tells the graphics of them once', () => {
  const { map, frame, layers, wanted } = fakeMap();
  const all = symbols(12_000, (i) => i + 1);
  const first = showSymbols(map, all, null, colours, null);
  expect(frame()).toMatchObject({ drawn: 12_000, shapes: 1 });
  const asked = wanted();
  const same = showSymbols(map, all, null, colours, first);
  expect(frame()).toMatchObject({ drawn: 12_000, shapes: 1 });
  expect(wanted()).toBe(asked);
  const fewer = showSymbols(
    map,
    symbols(500, (i) => i + 1),
    null,
    colours,
    same,
  );
  expect(wanted()).toBeGreaterThan(asked);
  expect(frame()).toMatchObject({ drawn: 500, shapes: 2 });
  expect(layers.size).toBe(1);
  showSymbols(map, null, null, colours, fewer);
  expect(layers.size).toBe(0);
});

it('fades what the filters leave out, without laying out the circles again', () => {
  const { map, frame, told } = fakeMap();
  const all = symbols(1000, (i) => i + 1);
  const shown = showSymbols(map, all, null, colours, null);
  frame();
  expect(told.states.filter(Boolean)).toHaveLength(0);
  const kept = Uint8Array.from({ length: 1000 }, (_, i) => Number(i % 2 === 0));
  const filtered = showSymbols(map, all, kept, colours, shown);
  frame();
  // The largest circle is drawn first: that of position 999.
  expect(told.states.slice(0, 2)).toEqual([2, 0]);
  expect(told.states.filter(Boolean)).toHaveLength(500);
  showSymbols(map, all, null, colours, filtered);
  frame();
  expect(told).toMatchObject({ shapes: 1, states: new Array(1000).fill(0) });
});

it('finds the circle of a point as far as the line around it, where circles are drawn', () => {
  const { map } = fakeMap();
  const one = symbols(1, () => 1);
  expect(circleAt(map, { x: 0, y: 0 }, one)).toBeNull();
  showSymbols(map, one, null, colours, null);
  // The largest has 30 px at zoom 5, where a degree spans 512 × 2^5 / 360 px.
  const degrees = 360 / (512 * 32);
  expect(circleAt(map, { x: 30.5 * degrees, y: 0 }, one)).toBe(0);
  expect(circleAt(map, { x: 30.7 * degrees, y: 0 }, one)).toBeNull();
});
