import { beyond } from '../distance-indicator.ts';
import { mainlandList } from '../notes/coverage.ts';
import service from '../services/justice.ts';

export default beyond({
  service,
  thresholdKm: 20,
  short: { fr: 'À plus de 20 km d’un tribunal', en: 'Over 20 km from a court' },
  order: 33,
  coverage: mainlandList,
});
