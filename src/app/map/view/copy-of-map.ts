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
        const copy = document.createElement('canvas');
        const canvas = map.getCanvas();
        copy.width = canvas.width;
        copy.height = canvas.height;
        const context = copy.getContext('2d');
        if (!context) reject(new Error('no 2D canvas to copy the map to'));
        context?.drawImage(canvas, 0, 0);
        resolve(copy);
      });
      map.triggerRepaint();
    });
  } finally {
    map.setPixelRatio(before);
  }
}
