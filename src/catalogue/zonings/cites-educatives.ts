import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'cites_educatives',
  label: { fr: 'Cités éducatives', en: 'Cités éducatives' },
  definition: {
    fr: 'Communes où une cité éducative réunit école, collectivité et associations autour des enfants et des jeunes de quartiers prioritaires.',
    en: 'Communes where a cité éducative brings school, local authority and associations together around the children and young people of priority neighbourhoods.',
  },
  sources: ['anct-programmes-2024', 'cog-passage-2025'],
  vintage: '2024-09',
  caveats: [
    {
      fr: 'Une cité éducative couvre des quartiers, pas toute la commune ; le fichier ne dit pas lesquels.',
      en: 'A cité éducative covers neighbourhoods, not the whole commune; the file does not say which.',
    },
  ],
  classes: [
    {
      id: 'member',
      label: { fr: 'Commune avec cité éducative', en: 'Commune with a cité éducative' },
    },
  ],
  membershipSql: `SELECT DISTINCT commune, 'member' AS class FROM programme WHERE programme = 'cites-educatives'`,
  drawn: { kind: 'hatch', classes: ['member'] },
  order: 10,
});
