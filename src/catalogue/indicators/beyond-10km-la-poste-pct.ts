import { beyond } from '../distance-indicator.ts';
import service from '../services/la-poste.ts';

export default beyond({
  service,
  thresholdKm: 10,
  short: { fr: 'À plus de 10 km de La Poste (2020)', en: 'Over 10 km from La Poste (2020)' },
  order: 42,
});
