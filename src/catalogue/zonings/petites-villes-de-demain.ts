import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'petites_villes_de_demain',
  label: { fr: 'Petites villes de demain', en: 'Petites villes de demain' },
  definition: {
    fr: 'Villes de moins de 20 000 habitants, centres de leur bassin de vie et fragiles, que l’État aide à porter leurs projets.',
    en: 'Towns of under 20,000 inhabitants, fragile centres of their living area, that the State helps to carry out their projects.',
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
    { id: 'member', label: { fr: 'Petite ville de demain', en: 'Petite ville de demain' } },
  ],
  membershipSql: `SELECT DISTINCT commune, 'member' AS class FROM programme WHERE programme = 'petites-villes-de-demain'`,
  drawn: { kind: 'hatch', classes: ['member'] },
  order: 7,
});
