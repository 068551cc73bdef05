import type { Measure } from '../../../src/catalogue/indicator.ts';
import { loadCatalogue } from '../../../src/etl/catalogue.ts';
import { ask } from '../edition-folder.ts';

/** Those of the catalogue. */
export const { indicators } = await loadCatalogue();
const withheldStatuses = `('secret', 'below-threshold')`;

/** Staged columns that a measure reads, the one that is shown first. */
function stagedColumns(measure: Measure): string[] {
  return ['value', 'numerator', 'denominator', 'weight'].flatMap((key) =>
    key in measure ? [(measure as unknown as Record<string, string>)[key]] : [],
  );
}

/** A staged table, or the derived one that denominators may come from. */
export function source(table: string): string {
  return table === 'demand_population'
    ? '(SELECT code AS commune, population FROM {communes})'
    : `{staged.${table}}`;
}

/** A commune for which a producer withholds something. */
export interface Withheld {
  commune: string;
  status: string;
  /** Denominator of a ratio, where known. */
  den: number | null;
}

/** Communes for which the producer withholds something that the indicator is made of. */
async function withheldCommunes(measure: Measure): Promise<Withheld[]> {
  const found = new Map<string, Withheld>();
  for (const reference of stagedColumns(measure)) {
    const [table, column] = reference.split('.') as [string, string];
    const described = await ask<{ column_name: string }>(`DESCRIBE FROM {staged.${table}}`).catch(
      () => [],
    );
    const has = (name: string) => described.some(({ column_name }) => column_name === name);
    if (!has('commune') || !has(`${column}_status`)) continue;
    const rows = await ask<{ commune: string; status: string }>(
      `SELECT commune, ${column}_status AS status FROM {staged.${table}} WHERE ${column}_status IN ${withheldStatuses}`,
    );
    for (const row of rows) {
      const known = found.get(row.commune);
      if (known?.status !== 'secret') found.set(row.commune, { ...row, den: null });
    }
  }
  if ('denominator' in measure && found.size > 0) {
    const [table, column] = measure.denominator.split('.') as [string, string];
    const rows = await ask<{ commune: string; den: number | null }>(
      `SELECT commune, ${column}::DOUBLE AS den FROM ${source(table)}`,
    );
    for (const { commune, den } of rows) {
      const own = found.get(commune);
      if (own) own.den = den;
    }
  }
  return [...found.values()];
}

/** Of each indicator with something withheld. */
export const withheld = new Map<string, Withheld[]>();
for (const { id, measure } of indicators) {
  const communes = await withheldCommunes(measure);
  if (communes.length > 0) withheld.set(id, communes);
}
/** Indicators whose withheld counts are published as ranges. */
export const bounded = indicators.filter(
  ({ id, measure }) => withheld.has(id) && 'withheldUpTo' in measure,
);
