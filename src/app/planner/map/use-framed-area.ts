import { useEffect, useRef } from 'react';
import { boundingBox } from '../../../core/geo/shapes/bounding-box.ts';
import type { MapView } from '../../map/view/map-view.ts';
import { wholeFrame } from '../../map/whole-frame.ts';
import { areaShape, planAreaKey } from '../model/plan.ts';
import { usePlanner } from '../planner-context.ts';

/**
 * Brings a newly chosen area into view; one that was drawn on the map is in view already.
 */
export function useFramedArea(view: MapView | null): void {
  const { files, store, plan } = usePlanner();
  const { area } = plan;
  const key = planAreaKey(area);
  const framed = useRef<string | null>(store.get().camera ? key : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the area
  useEffect(() => {
    if (!view || framed.current === key) return;
    framed.current = key;
    if (area === null) {
      view.frame(wholeFrame(files.manifest.frames));
      return;
    }
    const shape = areaShape(area);
    if (shape) {
      const wasDrawnHere = 'polygon' in area && store.get().camera !== null;
      if (!wasDrawnHere) view.frame(boundingBox(shape));
      return;
    }
    if (!('code' in area)) return;
    const level = files.manifest.levels.find(({ id }) => id === area.level);
    if (!level) return;
    void files.levelIndex(level).then(({ codes, bounds }) => {
      const found = bounds[codes.indexOf(area.code)];
      if (found && framed.current === key) view.frame(found);
    });
  }, [view, key]);
}
