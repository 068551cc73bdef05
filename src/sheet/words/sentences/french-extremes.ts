import { frenchServiceNoun, theFrenchService } from '../names/service-noun.ts';
import type { ExtremesWords } from './extremes-sentence.ts';

export const frenchExtremes: ExtremesWords = {
  lessThan: 'moins de 100\u202fm',
  from: {
    'chef-lieu': ({ of }) => `du chef-lieu ${of}`,
    inside: ({ of }) => of,
    several: ({ of }) => `des habitants ${of}`,
  },
  away: (distance, isMean) => `à ${distance}${isMean ? ' en moyenne' : ''}`,
  the: ({ ofOne }) => theFrenchService(ofOne),
  oldList: (ofVintage) => ` (liste ${ofVintage}, à vérifier)`,
  none: (services) => {
    const list = services.map(({ ofOne }) => {
      const { noun, isFeminine } = frenchServiceNoun(ofOne);
      return `${isFeminine ? 'aucune' : 'aucun'} ${noun}`;
    });
    const last = list.pop();
    const all = list.length > 0 ? `${list.join(', ')} ni ${last}` : last;
    return `Pour ce territoire, les données ne recensent ${all}, ce qui ne veut pas dire qu’il n’y en a pas.`;
  },
  only: (service, away, from) =>
    `Le seul service fixe dont la distance soit connue est ${service}, ${away} à vol d’oiseau ${from}.`,
  both: (farthest, nearest, from) =>
    `Le service fixe le plus éloigné ${from} est ${farthest.service}, ${farthest.away} à vol d’oiseau ; le plus proche est ${nearest.service}, ${nearest.away}.`,
};
