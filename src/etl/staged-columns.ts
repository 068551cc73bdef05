import type { StagedColumn } from './source.ts';

/** The commune of 2025 that a row of a staged table is about. */
export const communeOf2025: StagedColumn = {
  name: 'commune',
  type: 'VARCHAR',
  description: 'commune de 2025 ; Paris, Lyon et Marseille réunissent leurs arrondissements',
};

/** A column of values, and its companion that says why a value is missing (a `ReasonId`). */
export function withStatus(
  name: string,
  unit: string,
  description: string,
  type = 'INTEGER',
  range?: StagedColumn['range'],
): readonly StagedColumn[] {
  return [
    { name, type, unit, description, ...(range && { range }) },
    { name: `${name}_status`, type: 'VARCHAR', description: 'raison quand la valeur manque' },
  ];
}
