import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'frr',
  label: {
    fr: 'France ruralités revitalisation (FRR)',
    en: 'France ruralités revitalisation (FRR)',
  },
  definition: {
    fr: 'Communes rurales fragiles où des exonérations aident les entreprises, depuis le 1er juillet 2024. Sont dites FRR les communes du socle et, parmi les plus fragiles, celles de FRR+.',
    en: 'Fragile rural communes where tax exemptions support businesses, since 1 July 2024. FRR means the communes of the base tier and, among the most fragile, those of FRR+.',
  },
  sources: ['frr-2025'],
  vintage: '2025-07-10',
  caveats: [
    {
      fr: 'Les communes bénéficiaires gardent les effets de l’ancien zonage (ZRR) sans être classées : elles ne sont pas comptées comme FRR.',
      en: 'Beneficiary communes keep the effects of the former zoning (ZRR) without being classed: they are not counted as FRR.',
    },
    {
      fr: 'Dans les communes classées ou bénéficiaires en partie, rien ne dit où passe la limite.',
      en: 'In communes classed or benefiting in part, nothing says where the limit runs.',
    },
  ],
  classes: [
    { id: 'socle', label: { fr: 'FRR socle', en: 'FRR base tier' } },
    { id: 'plus', label: { fr: 'FRR+', en: 'FRR+' } },
    {
      id: 'beneficiary',
      label: { fr: 'Bénéficiaire, non classée', en: 'Beneficiary, not classed' },
    },
    {
      id: 'partial',
      label: { fr: 'Classée ou bénéficiaire en partie', en: 'Classed or benefiting in part' },
    },
    { id: 'none', label: { fr: 'Non classée', en: 'Not classed' } },
  ],
  membershipSql: `SELECT commune, if(class = 'beneficiary-partial', 'partial', class) AS class FROM frr`,
  drawn: { kind: 'hatch', classes: ['socle', 'plus'] },
  order: 1,
});
