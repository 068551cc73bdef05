import { useEffect, useRef } from 'react';
import { type BoundingBox, unionOfBoxes } from '../../../core/geo/shapes/bounding-box.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import type { MapView } from '../../map/view/map-view.ts';
import { useExplorer } from '../explorer-context.ts';

/** Brings into view the territories that the filters keep to, when they change. */
export function useFramedFilter(view: MapView | null): void {
  const { files, store, state } = useExplorer();
  const key = state.withinFilter.map(({ level, code }) => `${level} ${code}`).join(', ') || null;
  const found = useLoaded(key, () =>
    Promise.all(
      state.withinFilter.map(async ({ level, code }): Promise<BoundingBox | null> => {
        const record = files.manifest.levels.find(({ id }) => id === level);
        const index = record && (await files.levelIndex(record));
        return index?.bounds[index.codes.indexOf(code)] ?? null;
      }),
    ),
  );
  // A link that says where the map looks is followed.
  const framed = useRef(store.get().camera ? key : null);
  useEffect(() => {
    if (!view || found.status !== 'ready' || framed.current === key) return;
    framed.current = key;
    const boxes = found.content.filter((bounds) => bounds !== null);
    if (boxes.length > 0) view.frame(unionOfBoxes(boxes));
  }, [view, found, key]);
}
