import { distanceTo } from '../distance-indicator.ts';
import { mainlandList } from '../notes/coverage.ts';
import service from '../services/justice.ts';

export default distanceTo({
  service,
  nearest: { fr: 'au tribunal le plus proche', en: 'to the nearest court' },
  short: { fr: 'Distance à un tribunal', en: 'Distance to a court' },
  order: 30,
  coverage: mainlandList,
});
