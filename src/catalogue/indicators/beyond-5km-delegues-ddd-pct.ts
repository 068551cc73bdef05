import { beyond } from '../distance-indicator.ts';
import service from '../services/delegues-ddd.ts';

export default beyond({
  service,
  thresholdKm: 5,
  short: { fr: 'À plus de 5 km d’un délégué (2018)', en: 'Over 5 km from a delegate (2018)' },
  order: 21,
});
