import type { Map as MapLibre } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { showArea } from '../../../src/app/map/layers/area-layers.ts';
import { outline, paintLevel } from '../../../src/app/map/layers/level-layers.ts';
import type { MapColours } from '../../../src/app/map/layers/map-colours.ts';
import { showPlaces } from '../../../src/app/map/layers/place-layers.ts';
import type { PointsFile } from '../../../src/edition/files/points-file.ts';

interface Layer {
  readonly sourceLayer: string | undefined;
  minzoom?: number;
  filter: unknown;
  paint?: object;
}

/** A map that keeps its layers and writes down every change, after each of which it draws itself. */
function fakeMap() {
  const layers = new Map<string, Layer>([['anchor-places', { sourceLayer: '', filter: null }]]);
  const sources = new Map<string, object>();
  const told: string[] = [];
  const map = {
    getLayersOrder: () => [...layers.keys()],
    getLayer: (id: string) => layers.get(id),
    getSource: (id: string) => sources.get(id),
    getFilter: (id: string) => layers.get(id)?.filter,
    addSource: (id: string) => {
      told.push(`source ${id}`);
      sources.set(id, { setData: () => told.push(`data ${id}`) });
    },
    removeSource: (id: string) => sources.delete(id),
    addLayer: ({
      id,
      'source-layer': sourceLayer,
      filter,
      paint,
    }: Pick<Layer, 'filter' | 'paint'> & { id: string; 'source-layer'?: string }) => {
      told.push(`layer ${id}`);
      layers.set(id, { sourceLayer, filter, paint });
    },
    removeLayer: (id: string) => layers.delete(id),
    setFeatureState: ({ id }: { id: number }, { fill }: { fill: string }) => {
      told.push(`${id} ${fill}`);
    },
    setFilter: (id: string, filter: unknown) => {
      told.push(`filter ${id}`);
      (layers.get(id) as Layer).filter = filter;
    },
    setLayerZoomRange: (id: string, minzoom: number) => {
      told.push(`zoom ${id}`);
      (layers.get(id) as Layer).minzoom = minzoom;
    },
  };
  return { map: map as unknown as MapLibre, layers, told: () => told.splice(0) };
}

const colours = { network: () => '#000000', land: '#808080' } as unknown as MapColours;

it('tells the map of places that come, go or are seen from elsewhere, and nothing else', () => {
  const { map, layers, told } = fakeMap();
  const file = { ids: [], approximate: [], longitude: [], latitude: [] } as unknown as PointsFile;
  const show = (ids: readonly string[], from: number) =>
    showPlaces(map, new Map(ids.map((id) => [id, file])), colours, () => from);
  show(['a'], 0);
  expect(told()).toContain('source places-a');
  show(['a'], 0);
  expect(told()).toEqual([]);
  show(['a'], 6.5);
  expect(told()).toEqual(['clusters', 'counts', 'marks'].map((id) => `zoom places-a-${id}`));
  show([], 0);
  expect([...layers.keys()]).toEqual(['anchor-places']);
});

it('tells the map of an area once', () => {
  const { map, told } = fakeMap();
  const draft = [[2, 48] as const];
  showArea(map, { geometry: null, draft: null }, colours);
  expect(told()).toEqual([]);
  showArea(map, { geometry: null, draft }, colours);
  expect(told()).toContain('source own-area');
  showArea(map, { geometry: null, draft }, colours);
  expect(told()).toEqual([]);
  showArea(map, { geometry: null, draft: null }, colours);
  expect(told()).toEqual(['data own-area']);
});

it('outlines a territory once', () => {
  const { map, told } = fakeMap();
  const point = (id: number) => outline(map, colours, { kind: 'hover', tileLayer: 'commune', id });
  point(3);
  expect(told()).toEqual(['layer hover-outline']);
  point(3);
  expect(told()).toEqual([]);
  point(4);
  expect(told()).toEqual(['filter hover-outline']);
});

it('draws the shapes of communes once, and tells the map which of them changed', () => {
  const { map, layers, told } = fakeMap();
  const paint = (...classes: number[]) => ({
    tileLayer: 'commune',
    classes: Int16Array.from(classes),
    colours: ['#000000', '#ffffff'],
  });
  const first = paintLevel(map, paint(0, 1, -1), null, colours, null);
  const drawn = [...layers.values()].filter(({ sourceLayer }) => sourceLayer === 'commune');
  expect(drawn).toHaveLength(1);
  expect(told()).toEqual([
    'layer level-missing',
    'layer level-fill',
    '0 rgb(0, 0, 0)',
    '1 rgb(255, 255, 255)',
    '2 #00000000',
  ]);
  paintLevel(map, paint(0, 0, -1), null, colours, first);
  expect(told()).toEqual(['1 rgb(0, 0, 0)']);
});

it('tells the map once which territories are withheld, and draws no line around each', () => {
  const { map, layers, told } = fakeMap();
  const paint = (...classes: number[]) => ({
    tileLayer: 'commune',
    classes: Int16Array.from(classes),
    colours: ['#000000'],
  });
  const hatches = () => told().filter((what) => what.includes('withheld'));
  let painted = paintLevel(map, paint(0, -2), null, colours, null);
  expect(hatches()).toEqual(['layer level-withheld']);
  expect(layers.get('level-withheld')).toMatchObject({
    sourceLayer: 'commune',
    paint: { 'fill-antialias': false },
  });
  const one = layers.get('level-withheld')?.filter;
  painted = paintLevel(map, paint(-2, 0), null, colours, painted);
  expect(hatches()).toEqual(['filter level-withheld']);
  expect(layers.get('level-withheld')?.filter).not.toEqual(one);
  paintLevel(map, paint(0, 0), null, colours, painted);
  expect(layers.has('level-withheld')).toBe(false);
});
