import { beyond } from '../distance-indicator.ts';
import { mainlandList } from '../notes/coverage.ts';
import service from '../services/justice.ts';

export default beyond({
  service,
  thresholdKm: 5,
  short: { fr: 'À plus de 5 km d’un tribunal', en: 'Over 5 km from a court' },
  order: 31,
  coverage: mainlandList,
});
