import { beyond } from '../distance-indicator.ts';
import service from '../services/france-services.ts';

export default beyond({
  service,
  thresholdKm: 5,
  short: {
    fr: 'À plus de 5 km d’une France services',
    en: 'Over 5 km from a France services desk',
  },
  order: 11,
});
