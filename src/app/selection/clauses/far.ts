import type { Column } from '../../../edition/column-file.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import type { Clause, ClausesOf } from '../clause.ts';
import { maskOf } from '../masks.ts';

/**
 * Most people live farther from a service than a threshold, or no place is recorded in their
 * territory of comparison. Where everyone is counted at one point (a QPV, nearly every commune),
 * that is the distance of the point.
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
        mask: ({ low, reason, header }, count) => {
          const unserved = header.reasons.indexOf('no-access-point') + 1;
          return maskOf(count, (i) => low[i] > 50 || (unserved > 0 && reason[i] === unserved));
        },
        label: (words) => words.t('filters.far', { km, service: words.text(service.ofOne) }),
        note: ({ t, format }) =>
          t('filters.listOf', { ofVintage: format.ofVintage(service.vintage) }),
        removal: { farFilters: state.farFilters.filter((one) => one.service !== id) },
      },
    ];
  });

/** The published share of the people beyond a distance of a service; undefined where there is none. */
export function beyondIndicator(manifest: Manifest, service: string, km: number) {
  return manifest.indicators.find(
    (one) => one.kind === 'beyond' && one.service === service && one.thresholdKm === km,
  );
}
