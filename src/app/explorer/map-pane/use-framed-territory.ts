import { useEffect, useRef } from 'react';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import type { MapView } from '../../map/view/map-view.ts';
import { useExplorer } from '../explorer-context.ts';

/**
 * Brings a territory chosen elsewhere than on the map (search, link, table) into view; a link that
 * says where the map looks is followed.
 */
export function useFramedTerritory(view: MapView | null, chosen: LoadedTerritory | null): void {
  const { store } = useExplorer();
  const { camera, area, territory } = store.get();
  const framed = useRef(
    territory && (camera || area) ? keyOf(territory.level, territory.code) : null,
  );
  useEffect(() => {
    if (!view || !chosen) return;
    const key = keyOf(chosen.level.id, chosen.code);
    if (framed.current === key) return;
    framed.current = key;
    const bounds = chosen.index.bounds[chosen.position];
    if (bounds) view.frame(bounds);
  }, [view, chosen]);
}

function keyOf(level: string, code: string): string {
  return `${level} ${code}`;
}
