import { describe, expect, test } from 'vitest';
import { embedAddress, embedCode } from '../../../../src/app/explorer/share/embed-code.ts';
import { layOutFigure, wrapped } from '../../../../src/app/explorer/share/figure-layout.ts';
import { insetBoxes, overseasInsets } from '../../../../src/app/explorer/share/overseas-insets.ts';
import { areaPaths } from '../../../../src/app/explorer/share/topology-paths.ts';
import {
  kilometresPerPixel,
  scaleBar,
  screenProjection,
  viewOf,
} from '../../../../src/app/map/screen-projection.ts';
import { haversineKm } from '../../../../src/core/geo/haversine.ts';
import type { FrameRecord } from '../../../../src/edition/manifest.ts';

const screen = { longitude: 2.5, latitude: 46.5, zoom: 6, width: 1000, height: 800 };

describe('the screen', () => {
  const project = screenProjection(screen);

  test('has its centre in the middle, north above and east to the right', () => {
    const [x, y] = project(2.5, 46.5);
    expect(x).toBeCloseTo(500, 6);
    expect(y).toBeCloseTo(400, 6);
    expect(project(2.5, 47)[1]).toBeLessThan(400);
    expect(project(3, 46.5)[0]).toBeGreaterThan(500);
  });

  test('a bar of n kilometres spans n kilometres', () => {
    const { km, px } = scaleBar(screen, 110);
    expect([1, 2, 5, 10, 20, 50, 100, 200, 500]).toContain(km);
    expect(px).toBeLessThanOrEqual(110);
    const degrees = 360 / (512 * 2 ** screen.zoom);
    const spanned = haversineKm(2.5, 46.5, 2.5 + px * degrees, 46.5);
    expect(Math.abs(spanned - km) / km).toBeLessThan(0.005);
    expect(px * kilometresPerPixel(screen)).toBeCloseTo(km, 6);
  });
});

describe('the closest view of some bounds', () => {
  const france = [-5.2, 41.3, 9.6, 51.1] as const;
  const size = { width: 320, height: 350 };

  /** Left, top, right and bottom of the bounds on the screen. */
  const shown = (view: ReturnType<typeof viewOf>) => {
    const project = screenProjection(view);
    return [...project(france[0], france[3]), ...project(france[2], france[1])];
  };

  test('touches the padding on two sides that face each other', () => {
    const [left, top, right, bottom] = shown(
      viewOf(france, size, { top: 56, right: 24, bottom: 124, left: 24 }),
    );
    expect(top).toBeCloseTo(56, 6);
    expect(bottom).toBeCloseTo(350 - 124, 6);
    expect(left).toBeGreaterThan(24);
    expect((left + right) / 2).toBeCloseTo(160, 6);
  });

  test.each([
    ['the least zoom, in more room than there is', 3, 9],
    ['the most', 0, 1],
  ])('of %s stands in the middle of what is padded', (_, least, most) => {
    const padding = { top: 56, right: 24, bottom: 224, left: 44 };
    const view = viewOf(france, size, padding, { least, most });
    expect(view.zoom).toBe(least || most);
    const [left, top, right, bottom] = shown(view);
    expect((top + bottom) / 2).toBeCloseTo((56 + 350 - 224) / 2, 6);
    expect((left + right) / 2).toBeCloseTo((44 + 320 - 24) / 2, 6);
  });
});

describe('overseas territories beside a picture of France', () => {
  const frame = (id: string, bounds: FrameRecord['bounds']): FrameRecord => ({
    id,
    label: { fr: id, en: id },
    bounds,
  });
  const frames = [
    frame('mainland', [-5.3, 42.2, 8.4, 51.2]),
    frame('corsica', [8.5, 41.3, 9.6, 43.1]),
    frame('guyane', [-54.65, 2.1, -51.6, 5.8]),
    frame('reunion', [55.2, -21.42, 55.86, -20.85]),
  ];
  const whole = { longitude: 2.5, latitude: 46.5, zoom: 5.2, width: 1000, height: 800 };

  test('are there when all of the mainland is, and only then', () => {
    expect(overseasInsets(whole, frames).map(({ frame: { id } }) => id)).toEqual([
      'guyane',
      'reunion',
    ]);
    expect(overseasInsets({ ...whole, zoom: 7 }, frames)).toEqual([]);
    expect(overseasInsets({ ...whole, longitude: -53, latitude: 4 }, frames)).toEqual([]);
  });

  test('fit their boxes, in their middle, at their true shape', () => {
    for (const width of [300, 700, 1600]) {
      for (const { frame: shown, view } of overseasInsets(whole, frames, width)) {
        const project = screenProjection(view);
        const [west, south, east, north] = shown.bounds;
        const [left, top] = project(west, north);
        const [right, bottom] = project(east, south);
        for (const [px, most] of [
          [left, view.width],
          [right, view.width],
          [top, view.height],
          [bottom, view.height],
        ]) {
          expect(px).toBeGreaterThan(0);
          expect(px).toBeLessThan(most);
        }
        expect(left - (view.width - right)).toBeCloseTo(0, 6);
        // A kilometre to the east is as long as one to the north.
        const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
        const at = project(longitude, latitude);
        const eastwards =
          (project(longitude + 0.01, latitude)[0] - at[0]) /
          haversineKm(longitude, latitude, longitude + 0.01, latitude);
        const northwards =
          (at[1] - project(longitude, latitude + 0.01)[1]) /
          haversineKm(longitude, latitude, longitude, latitude + 0.01);
        expect(eastwards / northwards).toBeCloseTo(1, 3);
      }
    }
  });

  test('stand in rows that stay inside and do not meet', () => {
    for (const width of [260, 500, 1600]) {
      const boxes = insetBoxes(width, 5);
      expect(boxes).toHaveLength(5);
      boxes.forEach((box, i) => {
        expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-9);
        for (const other of boxes.slice(i + 1)) {
          const apart =
            box.x + box.width < other.x ||
            other.y >= box.y + box.height ||
            other.x + other.width < box.x;
          expect(apart).toBe(true);
        }
      });
    }
  });
});

describe('areas as paths', () => {
  // Two squares that share an edge, in whole degrees.
  const topology = {
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
    objects: {
      level: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]] },
          { type: 'MultiPolygon', arcs: [[[2, ~0]]] },
          { type: 'Polygon', arcs: [] },
        ],
      },
    },
  } as unknown as Parameters<typeof areaPaths>[0];
  const tenfold = (x: number, y: number) => [x * 10, y * 10] as const;

  test('share their arcs, whichever way they turn', () => {
    const paths = areaPaths(topology, 'level', tenfold, { width: 100, height: 100 });
    expect(paths).toEqual([
      'M100 0l0 100 -100 0 0 -100 100 0z',
      'M100 0l100 0 0 100 -100 0 0 -100z',
      '',
    ]);
  });

  test('are left out when off the screen', () => {
    const far = (x: number, y: number) => [x * 10 + 5000, y * 10] as const;
    expect(areaPaths(topology, 'level', far, { width: 100, height: 100 })).toEqual(['', '', '']);
  });

  test('need a collection of that name', () => {
    expect(() => areaPaths(topology, 'autre', tenfold, screen)).toThrow(/"autre"/);
  });
});

describe('the figure', () => {
  const measure = (text: string, size: number) => text.length * size * 0.5;
  const figure = {
    title: 'Un titre qui tient',
    subtitle: 'communes',
    entries: Array.from({ length: 8 }, (_, i) => ({
      label: `de ${i} à ${i + 1} km`,
      fill: '#abcdef',
    })),
    notes: ['une longue note '.repeat(20).trim()],
  };

  test('keeps everything inside, above one another, whatever the size', () => {
    for (const width of [300, 700, 1600]) {
      const layout = layOutFigure(
        figure,
        { width, height: 400 },
        { px: 80, label: '50 km' },
        measure,
      );
      for (const item of layout.items) {
        expect(item.y).toBeLessThanOrEqual(layout.height);
        const right = item.kind === 'text' ? item.x + measure(item.text, item.size) : item.x;
        expect(right).toBeLessThanOrEqual(layout.width);
      }
      const map = layout.items.find(({ kind }) => kind === 'map')!;
      const swatches = layout.items.filter(({ kind }) => kind === 'swatch');
      expect(swatches).toHaveLength(8);
      for (const { y } of swatches) expect(y).toBeGreaterThanOrEqual(map.y + 400);
    }
  });

  test('lays circles beside each other, with room above and below, before the swatches', () => {
    const circles = [30, 12].map((radiusPx) => ({
      label: `${radiusPx}`,
      fill: '#abcdef',
      radiusPx,
    }));
    const map = { width: 700, height: 400 };
    const { items } = layOutFigure(
      { ...figure, entries: [...circles, ...figure.entries] },
      map,
      { px: 80, label: '50 km' },
      measure,
    );
    const [first, second] = items.filter((item) => item.kind === 'circle');
    expect([first.radius, second.radius]).toEqual([30, 12]);
    expect(first.y).toBe(second.y);
    expect(second.x - first.x).toBeGreaterThan(42);
    const bottom = items.find(({ kind }) => kind === 'map')!.y + map.height;
    expect(first.y - first.radius).toBeGreaterThanOrEqual(bottom);
    for (const item of items.filter(({ kind }) => kind === 'swatch')) {
      expect(item.y).toBeGreaterThanOrEqual(first.y + first.radius);
    }
  });

  test('breaks lines between words, never before French punctuation', () => {
    const lines = wrapped('Où vit-on loin\u202f? Ici\u00a0: là', 8, (text) => text.length);
    expect(lines).toEqual(['Où', 'vit-on', 'loin\u202f?', 'Ici\u00a0: là']);
  });
});

describe('the code to paste', () => {
  test('asks for the same view, embedded, at any base path', () => {
    const address = 'https://exemple.fr/ecarts/?niveau=epci&lentille=10,justice';
    expect(embedAddress(address, './')).toBe(
      'https://exemple.fr/ecarts/carte/?niveau=epci&lentille=10,justice&embed',
    );
    expect(embedAddress('https://exemple.fr/', './')).toBe('https://exemple.fr/carte/?embed');
  });

  test('cannot be broken out of', () => {
    const code = embedCode('https://exemple.fr/carte/?a=1&embed', 'Un "titre" <script>');
    expect(code).toContain('src="https://exemple.fr/carte/?a=1&amp;embed"');
    expect(code).toContain('title="Un &quot;titre&quot; &lt;script>"');
    expect(code).toMatch(/loading="lazy" referrerpolicy="no-referrer"/);
  });
});
