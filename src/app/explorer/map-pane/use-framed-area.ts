import { useEffect, useRef } from 'react';
import { boundingBox } from '../../../core/geo/shapes/bounding-box.ts';
import type { PolygonGeometry } from '../../../core/geo/shapes/polygon.ts';
import type { MapView } from '../../map/view/map-view.ts';
import { useExplorer } from '../explorer-context.ts';

/**
 * Brings the reader's own area into view, unless it was drawn on the map or the link says where the
 * map looks.
 */
export function useFramedArea(view: MapView | null, geometry: PolygonGeometry | null): void {
  const { store } = useExplorer();
  const framed = useRef<unknown>(store.get().camera ? store.get().area : null);
  useEffect(() => {
    const { area, camera } = store.get();
    if (!view || !geometry || area === framed.current) return;
    framed.current = area;
    const wasDrawnHere = area?.kind === 'ring' && camera !== null;
    if (!wasDrawnHere) view.frame(boundingBox(geometry));
  }, [view, geometry, store]);
}
