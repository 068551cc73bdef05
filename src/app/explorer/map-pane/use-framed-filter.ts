import { useEffect, useRef } from 'react';
import type { LevelRecord } from '../../../edition/manifest.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import type { MapView } from '../../map/map-view.ts';
import { useExplorer } from '../explorer-context.ts';

/** Brings into view the territory that the filters keep to, when it changes. */
export function useFramedFilter(view: MapView | null, coveredPx: () => number): void {
  const { files, store, state } = useExplorer();
  const [only] = state.withinFilter;
  const ref = state.withinFilter.length === 1 ? only : null;
  const level = files.manifest.levels.find(({ id }) => id === ref?.level);
  const key = ref && level ? `${level.id} ${ref.code}` : null;
  const index = useLoaded(key && (level as LevelRecord).id, () =>
    files.levelIndex(level as LevelRecord),
  );
  // A link that says where the map looks is followed.
  const framed = useRef(store.get().camera ? key : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the territory
  useEffect(() => {
    if (!view || index.status !== 'ready' || framed.current === key) return;
    framed.current = key;
    const bounds = ref && index.content.bounds[index.content.codes.indexOf(ref.code)];
    if (bounds) view.frame(bounds, coveredPx());
  }, [view, index, key]);
}
