import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { TerritoryRef } from '../state/parameters/view/territory.ts';

/**
 * The pilot sites that the convention names. The fourth, “an intercommunality of Nord-Pas-de-Calais”,
 * is not named: the reader chooses it.
 */
export const pilotSites: readonly TerritoryRef[] = [
  { level: 'ept', code: '200057867' },
  { level: 'commune', code: '69256' },
  { level: 'ensemble', code: 'ouest-provence' },
];

const nordPasDeCalais = new Set(['59', '62']);

/**
 * The intermunicipalities most of whose communes are in Nord or Pas-de-Calais, by name: one that
 * lies across both départements is in neither, and of the former région all the same.
 */
export function fourthSites(
  epci: LevelIndex,
  communes: LevelIndex,
): { readonly code: string; readonly name: string }[] {
  const { epci: epciOf = [], departement: departementOf = [] } = communes.within;
  // Communes there less communes elsewhere, by intermunicipality.
  const excess = new Map<string, number>();
  epciOf.forEach((code, i) => {
    if (code === null) return;
    const isThere = nordPasDeCalais.has(departementOf[i] ?? '');
    excess.set(code, (excess.get(code) ?? 0) + (isThere ? 1 : -1));
  });
  return epci.codes
    .map((code, i) => ({ code, name: epci.names[i] }))
    .filter(({ code }) => (excess.get(code) ?? 0) > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
