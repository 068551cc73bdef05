import type { Manifest } from '../../../../edition/manifest.ts';
import type { FilteredZoning } from '../../../edition/filtered-zonings.ts';

/** People of QPV, wherever their commune, and everyone else: a zoning of people, not of communes. */
export const peopleOfQpv: FilteredZoning = {
  id: 'qpv',
  label: {
    fr: 'Quartiers prioritaires (QPV) et ailleurs',
    en: 'Priority neighbourhoods (QPV) and elsewhere',
  },
  classes: [
    { id: 'qpv', label: { fr: 'dans un QPV', en: 'in a QPV' } },
    { id: 'not-qpv', label: { fr: 'hors QPV', en: 'outside QPV' } },
  ],
};

/** Zonings between whose classes an inequality is split. */
export function inequalityZonings(manifest: Manifest): readonly FilteredZoning[] {
  return [...manifest.zonings, peopleOfQpv];
}
