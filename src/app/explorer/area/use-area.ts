import { useAreaSession } from '../../area/area-session.ts';
import type { Area, AreaSource } from '../../area/count-area.ts';
import { areaKey, areaSource, findArea } from '../../area/find-area.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useExplorer } from '../explorer-context.ts';

/**
 * The reader's own area; null when there is none, `ready` with null where it lies around a territory
 * that does not exist, or came from a file that is no longer in this page.
 */
export function useArea(): Loaded<Area | null> | null {
  const { files, state } = useExplorer();
  const { uploaded, uploads } = useAreaSession();
  const source: AreaSource | null = areaSource(state.area, uploaded);
  const key = state.area && source && areaKey(state.area, uploads);
  const loaded = useLoaded(key, () => findArea(files, source as AreaSource, key as string));
  if (!state.area) return null;
  return source ? loaded : { status: 'ready', content: null };
}
