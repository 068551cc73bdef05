import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'density',
  label: { fr: 'Grille de densité', en: 'Density grid' },
  definition: {
    fr: 'Classement des communes selon le nombre d’habitants et leur concentration dans l’espace, en sept niveaux ; les trois derniers forment l’espace rural.',
    en: 'Classes of communes by number of inhabitants and how concentrated they are, in seven levels; the last three make rural areas.',
  },
  sources: ['densite-2025'],
  vintage: '2025-01-01',
  caveats: [
    {
      fr: 'L’export utilisé ne donne que les libellés : les niveaux de 1 à 7 en sont déduits.',
      en: 'The export used gives labels only: levels 1 to 7 are derived from them.',
    },
  ],
  classes: [
    { id: '1', label: { fr: 'Grands centres urbains', en: 'Large urban centres' } },
    { id: '2', label: { fr: 'Centres urbains intermédiaires', en: 'Intermediate urban centres' } },
    { id: '3', label: { fr: 'Petites villes', en: 'Small towns' } },
    { id: '4', label: { fr: 'Ceintures urbaines', en: 'Urban belts' } },
    { id: '5', label: { fr: 'Bourgs ruraux', en: 'Rural towns' } },
    { id: '6', label: { fr: 'Rural à habitat dispersé', en: 'Dispersed rural' } },
    { id: '7', label: { fr: 'Rural à habitat très dispersé', en: 'Very dispersed rural' } },
  ],
  membershipSql: 'SELECT commune, class FROM density',
  drawn: { kind: 'fill' },
  order: 3,
});
