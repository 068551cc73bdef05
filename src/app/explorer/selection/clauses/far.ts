import type { Column } from '../../../../edition/column-file.ts';
import type { Manifest } from '../../../../edition/manifest.ts';
import type { Clause, ClausesOf } from '../clause.ts';
import { maskOf } from '../masks.ts';

/**
 * Most people live farther from a service than a threshold. Where everyone is counted at one point (a
 * QPV, nearly every commune), that is the distance of the point. Territories without any place in
 * their territory of comparison have no distance: they are left apart, and counted in the note.
 */
export const farClauses: ClausesOf = (state, level, manifest) =>
  state.farFilters.flatMap(({ service: id, km }): Clause<Column>[] => {
    const service = manifest.services.find((one) => one.id === id);
    const indicator = beyondIndicator(manifest, id, km);
    if (!service || !indicator) return [];
    return [
      {
        source: `far:${id}`,
        key: `${id} ${km}`,
        dataKey: indicator.levels[level.id] ? `column ${indicator.id}` : null,
        load: ({ files }) => files.column(indicator, level.id),
        mask: (column, count) => maskOf(count, (i) => column.low[i] > 50),
        label: (words) => words.t('filters.far', { km, service: words.text(service.ofOne) }),
        note: ({ t, format }, data) => {
          const { unserved, uncovered } = data ? withoutDistance(data) : nothing;
          const counted = (count: number) => ({ count, number: format.decimal(count, 0) });
          return [
            t('filters.listOf', { ofVintage: format.ofVintage(service.vintage) }),
            ...(unserved > 0 ? [t('filters.unserved', counted(unserved))] : []),
            ...(uncovered > 0 ? [t('filters.uncovered', counted(uncovered))] : []),
          ].join(' ');
        },
        removal: { farFilters: state.farFilters.filter((one) => one.service !== id) },
      },
    ];
  });

const nothing = { unserved: 0, uncovered: 0 } as const;

/** Territories where no place is recorded, and those that the list says nothing of. */
function withoutDistance({ header, reason }: Column): Record<keyof typeof nothing, number> {
  const counts = { unserved: 0, uncovered: 0 };
  for (const one of reason) {
    if (one === 0) continue;
    if (header.reasons[one - 1] === 'no-access-point') counts.unserved++;
    else counts.uncovered++;
  }
  return counts;
}

/** The published share of the people beyond a distance of a service; undefined where there is none. */
function beyondIndicator(manifest: Manifest, service: string, km: number) {
  return manifest.indicators.find(
    (one) => one.kind === 'beyond' && one.service === service && one.thresholdKm === km,
  );
}
