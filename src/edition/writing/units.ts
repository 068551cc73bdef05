import type { Text } from '../text.ts';

/** Units of published values. `symbol` stands by the number, where `number-format.ts` puts it; formatting and axes follow from the unit. */
export const units = {
  km: {
    symbol: { fr: 'km', en: 'km' },
    label: { fr: 'kilomètres à vol d’oiseau', en: 'kilometres as the crow flies' },
  },
  minutes: { symbol: { fr: 'min', en: 'min' }, label: { fr: 'minutes', en: 'minutes' } },
  percent: { symbol: { fr: '%', en: '%' }, label: { fr: 'pour cent', en: 'per cent' } },
  persons: { symbol: { fr: 'hab.', en: 'inh.' }, label: { fr: 'personnes', en: 'persons' } },
  households: {
    symbol: { fr: 'ménages', en: 'households' },
    label: { fr: 'ménages', en: 'households' },
  },
  count: { symbol: { fr: '', en: '' }, label: { fr: 'nombre', en: 'number' } },
  euros: { symbol: { fr: '€', en: '€' }, label: { fr: 'euros par an', en: 'euros a year' } },
  'per-km2': {
    symbol: { fr: 'hab./km²', en: 'inh./km²' },
    label: { fr: 'habitants par kilomètre carré', en: 'inhabitants per square kilometre' },
  },
  'per-1000': {
    symbol: { fr: '‰', en: '‰' },
    label: { fr: 'pour 1 000 habitants', en: 'per 1,000 inhabitants' },
  },
  'per-10000': {
    symbol: { fr: 'pour 10 000 hab.', en: 'per 10,000 inh.' },
    label: { fr: 'pour 10 000 habitants', en: 'per 10,000 inhabitants' },
  },
  consultations: {
    symbol: { fr: 'consultations/an', en: 'visits/year' },
    label: { fr: 'consultations par an et par habitant', en: 'visits per inhabitant and per year' },
  },
  ratio: { symbol: { fr: '', en: '' }, label: { fr: 'rapport', en: 'ratio' } },
  index: {
    symbol: { fr: '', en: '' },
    label: { fr: 'indice (100 = moyenne)', en: 'index (100 = mean)' },
  },
} as const satisfies Record<string, { symbol: Text; label: Text }>;

export type UnitId = keyof typeof units;
