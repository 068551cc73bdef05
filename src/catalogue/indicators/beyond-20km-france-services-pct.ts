import { beyond } from '../distance-indicator.ts';
import service from '../services/france-services.ts';

export default beyond({
  service,
  thresholdKm: 20,
  short: {
    fr: 'À plus de 20 km d’une France services',
    en: 'Over 20 km from a France services desk',
  },
  order: 13,
});
