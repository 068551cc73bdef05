import type { Column } from '../../../../edition/column-file.ts';
import type { Manifest } from '../../../../edition/manifest.ts';
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
        mask: (column, count) =>
          maskOf(count, (i) => column.low[i] > 50 || column.reason[i] === unserved(column)),
        label: (words) => words.t('filters.far', { km, service: words.text(service.ofOne) }),
        note: ({ t, format }, data) => {
          const uncovered = data ? data.low.length - known(data) : 0;
          const list = t('filters.listOf', { ofVintage: format.ofVintage(service.vintage) });
          return uncovered === 0
            ? list
            : `${list} ${t('filters.uncovered', { count: uncovered, number: format.decimal(uncovered, 0) })}`;
        },
        removal: { farFilters: state.farFilters.filter((one) => one.service !== id) },
      },
    ];
  });

/** Reason of the territories where no place is recorded; −1 when there is none of them. */
function unserved({ header }: Column): number {
  const at = header.reasons.indexOf('no-access-point');
  return at < 0 ? -1 : at + 1;
}

/** Territories of which it is known whether they are far. */
function known(column: Column): number {
  return column.reason.filter((reason) => reason === 0 || reason === unserved(column)).length;
}

/** The published share of the people beyond a distance of a service; undefined where there is none. */
function beyondIndicator(manifest: Manifest, service: string, km: number) {
  return manifest.indicators.find(
    (one) => one.kind === 'beyond' && one.service === service && one.thresholdKm === km,
  );
}
