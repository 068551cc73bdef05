import type { DemandPartsFile } from '../../../edition/demand-parts-file.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import type { Text } from '../../../edition/text.ts';
import type { Clause, ClausesOf } from '../clause.ts';
import { maskOf } from '../masks.ts';

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

export function filteredZonings(manifest: Manifest): readonly FilteredZoning[] {
  return [qpvZoning, ...manifest.zonings];
}

/** Communes of any of the classes named of a zoning; one clause for each zoning. */
export const zoneClauses: ClausesOf = ({ zoneFilter }, level, manifest) =>
  filteredZonings(manifest).flatMap((zoning): Clause<DemandPartsFile>[] => {
    const wanted = zoning.classes.filter(({ id }) => zoneFilter.includes(`${zoning.id}.${id}`));
    if (wanted.length === 0) return [];
    const own = (name: string) => name.startsWith(`${zoning.id}.`);
    return [
      {
        source: `zones:${zoning.id}`,
        key: `${zoning.id} ${wanted.map(({ id }) => id).join(' ')}`,
        dataKey: level.id === 'commune' ? 'demand-parts' : null,
        load: ({ files }) => files.demandParts(),
        mask: (parts, count) => {
          const positions = wanted.map((one) => zoning.classes.indexOf(one));
          const classes = classesOfCommunes(zoning, parts, count);
          return maskOf(count, (i) => positions.includes(classes[i]));
        },
        label: ({ t, text }) =>
          t('filters.zone', {
            zoning: text(zoning.label),
            classes: wanted.map(({ label }) => text(label)).join(', '),
          }),
        removal: { zoneFilter: zoneFilter.filter((name) => !own(name)) },
      },
    ];
  });

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
