import { beyond } from '../distance-indicator.ts';
import service from '../services/justice.ts';

export default beyond({
  service,
  thresholdKm: 20,
  short: { fr: 'À plus de 20 km d’un tribunal', en: 'Over 20 km from a court' },
  order: 33,
  coverage: {
    fr: 'Communes de l’Hexagone et de la Corse : la liste ne couvre pas l’outre-mer.',
    en: 'Communes of mainland France and Corsica: the list does not cover the overseas territories.',
  },
});
