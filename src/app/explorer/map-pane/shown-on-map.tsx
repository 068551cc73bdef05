import { useEffect, useMemo } from 'react';
import { createMapPace } from '../../map/map-pace.ts';
import type { MapContent } from '../../map/view/map-content.ts';
import type { MapView } from '../../map/view/map-view.ts';
import { useExplorer } from '../explorer-context.ts';
import { keptOfClass, usePointedClass } from '../legend/pointed-class.tsx';
import { useSelection } from '../selection/selection-provider.tsx';

interface ShownOnMapProps {
  readonly view: MapView;
  /** The same object as long as nothing of it changes. */
  readonly content: Omit<MapContent, 'kept'>;
}

/** Tells the map what it shows; apart from the pane, which a brush that moves does not render. */
export function ShownOnMap({ view, content }: ShownOnMapProps) {
  const { store } = useExplorer();
  const { mask } = useSelection();
  const pointed = usePointedClass();
  const classes = content.level?.classes ?? null;
  const kept = useMemo(
    () => (pointed === null || !classes ? mask : keptOfClass(classes, pointed, mask)),
    [pointed, classes, mask],
  );
  const pace = useMemo(() => createMapPace(view.drawn), [view]);
  useEffect(() => pace.stop, [pace]);
  useEffect(() => {
    const show = () => view.show({ ...content, kept });
    if (store.get() === store.atRest() && pointed === null) pace.now(show);
    else pace.whenDrawn(show);
  }, [view, store, pace, content, kept, pointed]);
  return null;
}
