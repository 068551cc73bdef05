import type { DemandPartsFile } from '../../edition/files/demand-parts-file.ts';
import type { Manifest } from '../../edition/manifest.ts';
import type { Text } from '../../edition/text.ts';

/** A zoning that communes are filtered by. */
export interface FilteredZoning {
  readonly id: string;
  readonly label: Text;
  readonly classes: readonly { readonly id: string; readonly label: Text }[];
}

/** Whether a commune has a QPV: a zoning like the others, for filters. */
const qpvZoning: FilteredZoning = {
  id: 'qpv',
  label: { fr: 'Quartiers prioritaires (QPV)', en: 'Priority neighbourhoods (QPV)' },
  classes: [
    { id: 'with', label: { fr: 'avec un QPV', en: 'with a QPV' } },
    { id: 'without', label: { fr: 'sans QPV', en: 'without a QPV' } },
  ],
};

/** The zonings of the edition, and whether a commune has a QPV. */
export function filteredZonings(manifest: Manifest): readonly FilteredZoning[] {
  return [qpvZoning, ...manifest.zonings];
}

/** Position of the class of each commune. */
export function classesOfCommunes(
  zoning: FilteredZoning,
  parts: DemandPartsFile,
  count: number,
): ArrayLike<number> {
  if (zoning !== qpvZoning) return parts.communeClass[zoning.id] ?? [];
  const classes = new Uint8Array(count).fill(1);
  parts.qpv.forEach((qpv, i) => {
    if (qpv >= 0) classes[parts.commune[i]] = 0;
  });
  return classes;
}
