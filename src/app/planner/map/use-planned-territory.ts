import { useMemo } from 'react';
import { useLoaded } from '../../edition/use-loaded.ts';
import type { MapContent } from '../../map/view/map-content.ts';
import { usePlanner } from '../planner-context.ts';

/** The planned territory on the map; null where it has no shape of its own. */
export function usePlannedTerritory(): MapContent['selected'] {
  const { files, plan } = usePlanner();
  const { area } = plan;
  const code = area && 'code' in area ? area.code : null;
  const level = files.manifest.levels.find(
    ({ id }) => area && 'level' in area && id === area.level,
  );
  const tileLayer = level?.tileLayer ?? null;
  const index = useLoaded(tileLayer && level ? level.id : null, () => files.levelIndex(level!));
  const codes = index.status === 'ready' ? index.content.codes : null;
  return useMemo(() => {
    const id = code === null ? -1 : (codes?.indexOf(code) ?? -1);
    return tileLayer && id >= 0 ? { tileLayer, id } : null;
  }, [code, codes, tileLayer]);
}
