import { defineCommuneSet } from '../commune-set.ts';

/**
 * Pilot site of the convention. Its intermunicipality merged into the Métropole d’Aix-Marseille-Provence
 * in 2016: Cornillon-Confoux, Fos-sur-Mer, Grans, Istres, Miramas, Port-Saint-Louis-du-Rhône.
 */
export default defineCommuneSet({
  id: 'ouest-provence',
  name: 'Ouest Provence',
  communes: ['13029', '13039', '13044', '13047', '13063', '13078'],
});
