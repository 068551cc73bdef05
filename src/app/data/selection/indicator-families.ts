import type { IndicatorRecord } from '../../../edition/indicator-record.ts';

/**
 * Indicators of a level that measure the same at several dates, by date: their ids differ by a year
 * only (`distance_france_services_2020_km`, `distance_france_services_km`). Other labels are other
 * networks, and never of the same family.
 */
export function indicatorFamilies(
  indicators: readonly IndicatorRecord[],
  level: string,
): IndicatorRecord[][] {
  const families = new Map<string, IndicatorRecord[]>();
  for (const indicator of indicators) {
    if (!indicator.levels[level]) continue;
    const key = indicator.id.replace(/_(19|20)\d\d(?=_)/, '');
    families.set(key, [...(families.get(key) ?? []), indicator]);
  }
  return [...families.values()]
    .filter(({ length }) => length > 1)
    .map((family) => family.sort((a, b) => a.vintage.localeCompare(b.vintage)));
}
