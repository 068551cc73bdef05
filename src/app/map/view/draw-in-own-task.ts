import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Draws what a map was just told in a task of its own. The frame that follows has the page's changes
 * to lay out, and would have 35,000 new colours to tell the graphics besides.
 */
export function drawInOwnTask(map: Pick<MapLibre, 'once' | 'redraw'>): void {
  let isDrawn = false;
  void map.once('render', () => {
    isDrawn = true;
  });
  setTimeout(() => {
    if (!isDrawn) map.redraw();
  });
}
