import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'centrality',
  label: {
    fr: 'Centralités d’équipements et de services',
    en: 'Centres of amenities and services',
  },
  definition: {
    fr: 'Rôle de chaque commune de l’Hexagone et de Corse comme centre d’équipements et de services pour celles qui l’entourent, en quatre niveaux (ANCT, INRAE).',
    en: 'Role of each commune of mainland France and Corsica as a centre of amenities and services for those around it, in four levels (ANCT, INRAE).',
  },
  sources: ['centralites-2023'],
  vintage: '2023',
  caveats: [
    { fr: 'Outre-mer hors du champ de l’étude.', en: 'Overseas is out of the scope of the study.' },
  ],
  classes: [
    { id: 'major', label: { fr: 'Centre majeur', en: 'Major centre' } },
    { id: 'structuring', label: { fr: 'Centre structurant', en: 'Structuring centre' } },
    { id: 'intermediate', label: { fr: 'Centre intermédiaire', en: 'Intermediate centre' } },
    { id: 'local', label: { fr: 'Centre local', en: 'Local centre' } },
    { id: 'none', label: { fr: 'Commune non centre', en: 'Not a centre' } },
  ],
  membershipSql: 'SELECT commune, class FROM centrality WHERE class IS NOT NULL',
  absenceSql: 'SELECT commune, class_status AS status FROM centrality WHERE class IS NULL',
  drawn: { kind: 'fill' },
  order: 5,
});
