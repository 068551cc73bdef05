import { useMemo } from 'react';
import type { TerritoryRef } from '../../state/parameters/view/territory.ts';
import { useExplorer } from '../explorer-context.ts';
import { holderOf } from './holder-of.ts';
import { intersection, maskOf, sizeOf } from './masks.ts';
import { type Selection, useSelection } from './selection-provider.tsx';

/** The territories that charts and ranks are about. */
export interface Listed extends Selection {
  /** The selected territory, where they are those inside it. */
  readonly holder: TerritoryRef | null;
}

/**
 * What the filters keep, as `useSelection` says it, inside the selected territory where that holds
 * some of the level.
 *
 * @param leftOut sources that the view does not see: what it shows itself.
 */
export function useListed(...leftOut: readonly string[]): Listed {
  const { territory } = useExplorer().state;
  const kept = useSelection(...leftOut);
  const { index } = kept;
  const inside = useMemo(() => {
    const holder = index && holderOf(index, territory);
    if (!index || !holder) return null;
    const containers = index.within[holder.level];
    return { holder, mask: maskOf(containers.length, (i) => containers[i] === holder.code) };
  }, [index, territory]);
  return useMemo(() => {
    if (!inside) return { ...kept, holder: null };
    const masks = [inside.mask, ...(kept.mask ? [kept.mask] : [])];
    const mask = intersection(
      masks.map((one) => ({ source: '', mask: one })),
      [],
    );
    const size = sizeOf(mask, kept.index?.population ?? []);
    return { ...kept, ...size, mask, holder: inside.holder };
  }, [kept, inside]);
}
