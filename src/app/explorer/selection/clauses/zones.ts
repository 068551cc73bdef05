import type { DemandPartsFile } from '../../../../edition/demand-parts-file.ts';
import { classesOfCommunes, filteredZonings } from '../../../edition/filtered-zonings.ts';
import type { Clause, ClausesOf } from '../clause.ts';
import { maskOf } from '../masks.ts';

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
