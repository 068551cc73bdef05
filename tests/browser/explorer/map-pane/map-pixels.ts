import type { Page } from 'playwright-core';

/** Where the map shows a place, and in which colour: what a reader sees of it. */

/** What a map shows: the coordinates of its centre and its zoom, as the address has them. */
export interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Pixels of the whole world in Web Mercator. */
const worldPx = ({ zoom }: View) => 512 * 2 ** zoom;
const northing = (latitude: number) =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);

/** Pixels from the centre of the map to a place: to the east, and to the south. */
export function offsetOf(view: View, { longitude, latitude }: Place): readonly [number, number] {
  return [
    ((longitude - view.longitude) / 360) * worldPx(view),
    (northing(view.latitude) - northing(latitude)) * worldPx(view),
  ];
}

/** What lies so many pixels east and south of the centre. */
export function placeAt(view: View, [east, south]: readonly [number, number]): Place {
  const north = 2 * Math.PI * (northing(view.latitude) - south / worldPx(view));
  return {
    longitude: view.longitude + (360 * east) / worldPx(view),
    latitude: (360 / Math.PI) * (Math.atan(Math.exp(north)) - Math.PI / 4),
  };
}

/** Position on the page of what lies so many pixels from the centre of the map. */
export async function onPage(
  page: Page,
  [east, south]: readonly [number, number],
): Promise<readonly [x: number, y: number]> {
  const frame = await page.getByTestId('map').boundingBox();
  if (!frame) throw new Error('no map');
  return [frame.x + frame.width / 2 + east, frame.y + frame.height / 2 + south];
}

/** What fills most of a square: its red, green and blue, and the share of the square, 0–1. */
export interface MainColour {
  readonly rgb: readonly number[];
  readonly share: number;
}

/** Whether that is a colour of the page, `rgb(r, g, b)`, but for the rounding of what draws the map. */
export function isColour({ rgb }: MainColour, colour: string): boolean {
  const wanted = colour.match(/\d+/g)?.map(Number) ?? [];
  return rgb.every((value, i) => Math.abs(value - wanted[i]) <= 2);
}

/** Looks at a square of the page around a position. */
export async function mainColour(
  page: Page,
  [x, y]: readonly [number, number],
  sidePx: number,
): Promise<MainColour> {
  const clip = { x: x - sidePx / 2, y: y - sidePx / 2, width: sidePx, height: sidePx };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = data.slice(i, i + 3).join(' ');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [[colour, count]] = [...counts].sort((a, b) => b[1] - a[1]);
    return { rgb: colour.split(' ').map(Number), share: (4 * count) / data.length };
  }, picture);
}
