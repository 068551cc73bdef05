import { distanceTo } from '../distance-indicator.ts';
import service from '../services/delegues-ddd.ts';

export default distanceTo({
  service,
  nearest: {
    fr: 'au lieu d’accueil le plus proche d’un délégué du Défenseur des droits',
    en: 'to the nearest reception place of a delegate of the Défenseur des droits',
  },
  short: { fr: 'Distance à un délégué (2018)', en: 'Distance to a delegate (2018)' },
  order: 20,
});
