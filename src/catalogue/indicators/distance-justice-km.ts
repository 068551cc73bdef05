import { distanceTo } from '../distance-indicator.ts';
import service from '../services/justice.ts';

export default distanceTo({
  service,
  nearest: { fr: 'au tribunal le plus proche', en: 'to the nearest court' },
  short: { fr: 'Distance à un tribunal', en: 'Distance to a court' },
  order: 30,
  coverage: {
    fr: 'Communes de l’Hexagone et de la Corse : la liste ne couvre pas l’outre-mer.',
    en: 'Communes of mainland France and Corsica: the list does not cover the overseas territories.',
  },
});
