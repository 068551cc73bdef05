import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'action_coeur_de_ville',
  label: { fr: 'Action cœur de ville', en: 'Action cœur de ville' },
  definition: {
    fr: 'Villes moyennes dont l’État et ses partenaires aident à redynamiser le centre.',
    en: 'Medium-sized towns whose centres the State and its partners help to revive.',
  },
  sources: ['anct-programmes-2024', 'cog-passage-2025'],
  vintage: '2024-09',
  caveats: [
    {
      fr: 'Liste de septembre 2024 ; l’ANCT en publie de plus récentes.',
      en: 'List of September 2024; ANCT publishes later ones.',
    },
  ],
  classes: [
    {
      id: 'member',
      label: { fr: 'Commune d’Action cœur de ville', en: 'Action cœur de ville commune' },
    },
  ],
  membershipSql: `SELECT DISTINCT commune, 'member' AS class FROM programme WHERE programme = 'action-coeur-de-ville'`,
  drawn: { kind: 'hatch', classes: ['member'] },
  order: 8,
});
