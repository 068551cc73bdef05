import { defineService } from '../service.ts';

export default defineService({
  id: 'la-poste',
  label: { fr: 'La Poste', en: 'La Poste' },
  ofOne: { fr: 'd’un point de contact La Poste', en: 'from a La Poste contact point' },
  places: { fr: 'points de contact La Poste', en: 'La Poste contact points' },
  definition: {
    fr: 'Bureaux de poste, agences postales communales et intercommunales, relais poste chez un commerçant.',
    en: 'Post offices, municipal and intermunicipal postal agencies, postal counters in shops.',
  },
  sources: ['laposte-2020'],
  vintage: '2020-12-15',
  caveats: [
    {
      fr: 'Points de décembre 2020 : des bureaux sont devenus agences ou relais, d’autres ont fermé depuis.',
      en: 'Points of December 2020: offices have become agencies or shop counters, others have closed since.',
    },
    {
      fr: 'Un relais chez un commerçant rend moins de services qu’un bureau.',
      en: 'A counter in a shop provides fewer services than an office.',
    },
    {
      fr: 'Un point sur sept est placé au centre de sa commune, faute d’adresse reconnue.',
      en: 'One point in seven is placed at the centre of its commune, for want of a recognised address.',
    },
    {
      fr: 'Données sous licence ODbL : ce qui en dérive est publié à part, sous la même licence.',
      en: 'Data under the ODbL: what derives from it is published apart, under the same licence.',
    },
  ],
  role: 'current',
  itinerant: false,
  order: 5,
  pointsSql: `
    SELECT id, name, nullif(address, '') AS address, postcode, commune, longitude, latitude, "position",
      CASE kind WHEN 'bureau' THEN 'bureau de poste'
        WHEN 'agence-communale' THEN 'agence postale communale'
        WHEN 'agence-intercommunale' THEN 'agence postale intercommunale'
        WHEN 'relais' THEN 'relais poste chez un commerçant'
        WHEN 'agence-militaire' THEN 'agence postale militaire' END
      || if("precision" = 'commune', ' (placé au centre de la commune)', '') AS detail
    FROM post_contact_2020`,
});
