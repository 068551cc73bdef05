import type { NameForms } from './territory-name.ts';

/** Subject, where, of which; by code of the official geographic code. */
const forms: Readonly<Record<string, readonly [string, string, string]>> = {
  '01': ['la Guadeloupe', 'en Guadeloupe', 'de la Guadeloupe'],
  '02': ['la Martinique', 'en Martinique', 'de la Martinique'],
  '03': ['la Guyane', 'en Guyane', 'de la Guyane'],
  '04': ['La Réunion', 'à La Réunion', 'de La Réunion'],
  '06': ['Mayotte', 'à Mayotte', 'de Mayotte'],
  '11': ['l’Île-de-France', 'en Île-de-France', 'd’Île-de-France'],
  '24': ['le Centre-Val de Loire', 'en Centre-Val de Loire', 'du Centre-Val de Loire'],
  '27': ['la Bourgogne-Franche-Comté', 'en Bourgogne-Franche-Comté', 'de Bourgogne-Franche-Comté'],
  '28': ['la Normandie', 'en Normandie', 'de Normandie'],
  '32': ['les Hauts-de-France', 'dans les Hauts-de-France', 'des Hauts-de-France'],
  '44': ['le Grand Est', 'dans le Grand Est', 'du Grand Est'],
  '52': ['les Pays de la Loire', 'dans les Pays de la Loire', 'des Pays de la Loire'],
  '53': ['la Bretagne', 'en Bretagne', 'de Bretagne'],
  '75': ['la Nouvelle-Aquitaine', 'en Nouvelle-Aquitaine', 'de Nouvelle-Aquitaine'],
  '76': ['l’Occitanie', 'en Occitanie', 'd’Occitanie'],
  '84': ['l’Auvergne-Rhône-Alpes', 'en Auvergne-Rhône-Alpes', 'd’Auvergne-Rhône-Alpes'],
  '93': [
    'la région Provence-Alpes-Côte d’Azur',
    'en Provence-Alpes-Côte d’Azur',
    'de Provence-Alpes-Côte d’Azur',
  ],
  '94': ['la Corse', 'en Corse', 'de Corse'],
};

/** How a région is called in French, by its code; null for a code that is none. */
export function regionForms(code: string): Omit<NameForms, 'title'> | null {
  const found = forms[code];
  return found ? { subject: found[0], where: found[1], of: found[2] } : null;
}
