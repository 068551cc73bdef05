import { beyond } from '../distance-indicator.ts';
import { mainlandList } from '../notes/coverage.ts';
import service from '../services/justice.ts';

export default beyond({
  service,
  thresholdKm: 10,
  short: { fr: 'À plus de 10 km d’un tribunal', en: 'Over 10 km from a court' },
  order: 32,
  coverage: mainlandList,
});
