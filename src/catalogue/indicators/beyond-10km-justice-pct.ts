import { beyond } from '../distance-indicator.ts';
import service from '../services/justice.ts';

export default beyond({
  service,
  thresholdKm: 10,
  short: { fr: 'À plus de 10 km d’un tribunal', en: 'Over 10 km from a court' },
  order: 32,
  coverage: {
    fr: 'Communes de l’Hexagone et de la Corse : la liste ne couvre pas l’outre-mer.',
    en: 'Communes of mainland France and Corsica: the list does not cover the overseas territories.',
  },
});
