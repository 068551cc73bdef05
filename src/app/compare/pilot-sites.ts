import type { LevelIndex } from '../../edition/manifest.ts';
import type { TerritoryRef } from '../state/parameters/territory.ts';

/**
 * The pilot sites that the convention names. The fourth, “an intercommunality of Nord-Pas-de-Calais”,
 * is not named: the reader chooses it.
 */
export const pilotSites: readonly TerritoryRef[] = [
  { level: 'ept', code: '200057867' },
  { level: 'commune', code: '69256' },
  { level: 'ensemble', code: 'ouest-provence' },
];

const nordPasDeCalais = ['59', '62'];

/** The intermunicipalities of Nord and Pas-de-Calais, by name. */
export function fourthSites(epci: LevelIndex): { readonly code: string; readonly name: string }[] {
  return epci.codes
    .map((code, i) => ({ code, name: epci.names[i], departement: epci.within.departement?.[i] }))
    .filter(({ departement }) => nordPasDeCalais.includes(departement ?? ''))
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
