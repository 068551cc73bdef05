import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'zrr',
  label: {
    fr: 'Zones de revitalisation rurale (ZRR, 2021)',
    en: 'Rural revitalisation zones (ZRR, 2021)',
  },
  definition: {
    fr: 'Ancien zonage des communes rurales peu denses et à faible revenu, remplacé par France ruralités revitalisation le 1er juillet 2024. Sont dites ZRR les seules communes classées (C).',
    en: 'Former zoning of sparsely populated, low-income rural communes, replaced by France ruralités revitalisation on 1 July 2024. ZRR means the classed communes (C) only.',
  },
  sources: ['zrr-2021', 'cog-passage-2025'],
  vintage: '2021',
  caveats: [
    {
      fr: 'Les communes sorties du zonage en 2017 en ont gardé les effets : elles forment des classes à part.',
      en: 'Communes that left the zoning in 2017 kept its effects: they form classes of their own.',
    },
    {
      fr: 'Douze communes classées en 2018 pour leur baisse de population sont à part, et ne sont pas comptées dans la classe C.',
      en: 'Twelve communes classed in 2018 for their loss of population are apart, and are not counted in class C.',
    },
    {
      fr: 'Le classement de 2021 est reporté sur les communes de 2025 : une fusion de communes de classes différentes est dite mixte.',
      en: 'The classes of 2021 are carried over to the communes of 2025: a merger of communes of different classes is called mixed.',
    },
  ],
  classes: [
    { id: 'C', label: { fr: 'Classée', en: 'Classed' } },
    {
      id: 'D',
      label: { fr: 'Classée pour baisse de population', en: 'Classed for population loss' },
    },
    {
      id: 'A',
      label: { fr: 'Sortante de 2017, effets maintenus', en: 'Left in 2017, effects kept' },
    },
    {
      id: 'M',
      label: {
        fr: 'Sortante de montagne, effets maintenus',
        en: 'Mountain, left in 2017, effects kept',
      },
    },
    { id: 'P', label: { fr: 'Classée en partie', en: 'Classed in part' } },
    { id: 'mixed', label: { fr: 'Mixte (fusion)', en: 'Mixed (merger)' } },
    { id: 'none', label: { fr: 'Non classée', en: 'Not classed' } },
  ],
  membershipSql: `SELECT commune, CASE class WHEN 'CM' THEN 'M' WHEN 'PA' THEN 'P' WHEN 'PM' THEN 'P'
      WHEN 'NC' THEN 'none' ELSE class END AS class FROM zrr`,
  drawn: { kind: 'hatch', classes: ['C'] },
  order: 2,
});
