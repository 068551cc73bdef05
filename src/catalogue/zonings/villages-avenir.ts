import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'villages_avenir',
  label: { fr: 'Villages d’avenir', en: 'Villages d’avenir' },
  definition: {
    fr: 'Communes rurales de moins de 3 500 habitants accompagnées par l’État dans leurs projets.',
    en: 'Rural communes of under 3,500 inhabitants that the State assists with their projects.',
  },
  sources: ['anct-programmes-2024', 'cog-passage-2025'],
  vintage: '2024-09',
  caveats: [
    {
      fr: 'Une commune née d’une fusion est membre dès qu’une de ses anciennes communes l’est.',
      en: 'A merged commune is a member as soon as one of its former communes is.',
    },
  ],
  classes: [{ id: 'member', label: { fr: 'Village d’avenir', en: 'Village d’avenir' } }],
  membershipSql: `SELECT DISTINCT commune, 'member' AS class FROM programme WHERE programme = 'villages-avenir'`,
  drawn: { kind: 'hatch', classes: ['member'] },
  order: 9,
});
