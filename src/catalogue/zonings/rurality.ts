import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'rurality',
  label: { fr: 'Typologie des ruralités', en: 'Typology of rural areas' },
  definition: {
    fr: 'Huit types de communes rurales de l’Hexagone et de Corse, selon leur peuplement, leurs revenus, leur économie et leurs résidences secondaires (ANCT, INRAE).',
    en: 'Eight types of rural communes of mainland France and Corsica, by settlement, income, economy and second homes (ANCT, INRAE).',
  },
  sources: ['ruralites-2023'],
  vintage: '2023',
  caveats: [
    {
      fr: 'Outre-mer hors du champ de l’étude ; 74 communes dont le périmètre a changé n’ont pas de type.',
      en: 'Overseas is out of the scope of the study; 74 communes whose perimeter has changed have no type.',
    },
  ],
  classes: [
    {
      id: 'affluent-residential',
      label: { fr: 'Ruralités résidentielles aisées', en: 'Affluent residential' },
    },
    {
      id: 'mixed-residential',
      label: { fr: 'Ruralités résidentielles mixtes', en: 'Mixed residential' },
    },
    { id: 'mixed-centres', label: { fr: 'Petites polarités mixtes', en: 'Small mixed centres' } },
    {
      id: 'industrial-centres',
      label: {
        fr: 'Petites polarités industrielles et artisanales',
        en: 'Small industrial and craft centres',
      },
    },
    {
      id: 'working-class',
      label: { fr: 'Ruralités productives ouvrières', en: 'Productive, working-class' },
    },
    {
      id: 'agricultural',
      label: { fr: 'Ruralités productives agricoles', en: 'Productive, agricultural' },
    },
    {
      id: 'residential-tourist',
      label: { fr: 'Ruralités touristiques résidentielles', en: 'Tourist, mostly residential' },
    },
    {
      id: 'specialised-tourist',
      label: { fr: 'Ruralités touristiques spécialisées', en: 'Specialised tourist' },
    },
    { id: 'urban', label: { fr: 'Commune urbaine', en: 'Urban commune' } },
  ],
  membershipSql: 'SELECT commune, class FROM rurality WHERE class IS NOT NULL',
  absenceSql: 'SELECT commune, class_status AS status FROM rurality WHERE class IS NULL',
  drawn: { kind: 'fill' },
  order: 4,
});
