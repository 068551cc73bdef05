import type * as maplibregl from 'maplibre-gl';

/** What a map shows now, with `ratio` pixels for each px of its frame. */
export async function copyOfMap(map: maplibregl.Map, ratio: number): Promise<HTMLCanvasElement> {
  const before = map.getPixelRatio();
  map.setPixelRatio(ratio);
  try {
    await map.once('idle');
    // The drawing buffer is only there while a frame is drawn.
    return await new Promise<HTMLCanvasElement>((resolve, reject) => {
      map.once('render', () => {
        try {
          resolve(copyOf(map.getCanvas()));
        } catch (error) {
          reject(error);
        }
      });
      map.triggerRepaint();
    });
  } finally {
    map.setPixelRatio(before);
  }
}

/** What is on the screen, drawn once more: there is no time to wait before a page is printed. */
export function copyAtOnce(map: maplibregl.Map): HTMLCanvasElement {
  map.redraw();
  return copyOf(map.getCanvas());
}

/** @throws where no canvas can be drawn on. */
function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (!context) throw new Error('no 2D canvas to copy the map to');
  context.drawImage(canvas, 0, 0);
  return copy;
}
