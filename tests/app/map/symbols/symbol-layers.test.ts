import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MapColours } from '../../../../src/app/map/layers/map-colours.ts';
import { type Symbols, showSymbols } from '../../../../src/app/map/layers/symbols/symbol-layers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map that keeps the circles of each source, and which of them are faded. */
function fakeMap() {
  const layers = new Set<string>();
  const sources = new Map<string, { drawn: number[]; setData: (data: unknown) => void }>();
  const faded = new Set<number>();
  const map = {
    getLayer: (id: string) => (layers.has(id) ? { id } : undefined),
    addLayer: ({ id }: { id: string }) => layers.add(id),
    removeLayer: (id: string) => layers.delete(id),
    getSource: (id: string) => sources.get(id),
    addSource: (id: string) => {
      const source = {
        drawn: [] as number[],
        setData: (data: unknown) => {
          const { features } = data as { features: { id: number }[] };
          source.drawn = features.map((one) => one.id);
        },
      };
      sources.set(id, source);
    },
    removeSource: (id: string) => sources.delete(id),
    setPaintProperty: () => {},
    removeFeatureState: () => faded.clear(),
    setFeatureState: ({ id }: { id: number }, { isFaded }: { isFaded: boolean }) => {
      if (isFaded) faded.add(id);
      else faded.delete(id);
    },
  };
  const drawn = () => [...sources.values()].flatMap((source) => source.drawn);
  return { map: map as unknown as MapLibre, drawn, faded, layers };
}

const symbols = (count: number, values: (i: number) => number) =>
  ({
    low: Float64Array.from({ length: count }, (_, i) => values(i)),
    high: Float64Array.from({ length: count }, (_, i) => values(i)),
    most: count,
    places: { longitude: new Float64Array(count), latitude: new Float64Array(count) },
    colour: '#000',
  }) as unknown as Symbols;
const colours = {} as MapColours;

it('draws all circles, the largest at once and the others when the page has time', () => {
  const { map, drawn } = fakeMap();
  showSymbols(
    map,
    symbols(1000, (i) => i + 1),
    null,
    colours,
    null,
  );
  expect(drawn()[0]).toBe(999);
  expect(drawn().length).toBeLessThan(1000);
  vi.runAllTimers();
  expect(drawn()).toEqual(Array.from({ length: 1000 }, (_, i) => 999 - i));
});

it('draws nothing of what is no more asked for', () => {
  const { map, drawn, layers } = fakeMap();
  const before = showSymbols(
    map,
    symbols(1000, (i) => i + 1),
    null,
    colours,
    null,
  );
  const after = showSymbols(
    map,
    symbols(1000, (i) => 1000 - i),
    null,
    colours,
    before,
  );
  vi.runAllTimers();
  expect(drawn()).toEqual(Array.from({ length: 1000 }, (_, i) => i));
  showSymbols(
    map,
    symbols(1000, (i) => i + 1),
    null,
    colours,
    after,
  );
  showSymbols(map, null, null, colours, after);
  vi.runAllTimers();
  expect(drawn()).toEqual([]);
  expect(layers.size).toBe(0);
});

it('fades what the filters leave out, whichever part it is in', () => {
  const { map, faded } = fakeMap();
  const all = symbols(1000, (i) => i + 1);
  const shown = showSymbols(map, all, null, colours, null);
  const kept = Uint8Array.from({ length: 1000 }, (_, i) => Number(i % 2 === 0));
  const filtered = showSymbols(map, all, kept, colours, shown);
  expect(faded.size).toBe(500);
  expect(faded.has(999)).toBe(true);
  expect(faded.has(1)).toBe(true);
  showSymbols(map, all, null, colours, filtered);
  expect(faded.size).toBe(0);
});
