import { defineLandmark } from '../landmark.ts';

export default defineLandmark({
  id: 'contrats-ville',
  label: { fr: 'Contrats de ville (2015-2023)', en: 'City contracts (2015–2023)' },
  definition: {
    fr: 'Contrats de ville de la génération 2015-2023, qui portaient les plans territoriaux de lutte contre les discriminations ; un point par contrat.',
    en: 'City contracts of the generation 2015–2023, which held the local plans against discrimination; one point a contract.',
  },
  sources: ['contrats-ville-2024'],
  vintage: '2024-04',
  caveats: [
    {
      fr: 'La liste ne donne ni les communes ni les QPV d’un contrat : le point est un repère, non un périmètre.',
      en: 'The list gives neither the communes nor the QPV of a contract: the point is a landmark, not a perimeter.',
    },
  ],
  pointsSql: `
    SELECT code AS id, name, longitude, latitude, "position", NULL AS detail
    FROM contrat_ville WHERE longitude IS NOT NULL`,
});
