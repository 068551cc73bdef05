import { beyond } from '../distance-indicator.ts';
import service from '../services/france-services.ts';

export default beyond({
  service,
  thresholdKm: 10,
  short: {
    fr: 'À plus de 10 km d’une France services',
    en: 'Over 10 km from a France services desk',
  },
  order: 12,
});
