import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Draws what a map was just told in a task of its own. In the frame that follows, the page waits for
 * the picture where no graphics card makes it, and would do so in the same task as the work of the
 * map: 35,000 new colours.
 */
export function drawApart(map: Pick<MapLibre, 'once' | 'redraw'>): void {
  let isDrawn = false;
  void map.once('render', () => {
    isDrawn = true;
  });
  setTimeout(() => {
    if (!isDrawn) map.redraw();
  });
}
