import { englishServiceNoun } from '../names/service-noun.ts';
import type { ExtremesWords } from './extremes-sentence.ts';

export const englishExtremes: ExtremesWords = {
  lessThan: 'less than 100\u202fm',
  from: {
    'chef-lieu': ({ of }) => `from the town hall ${of}`,
    inside: ({ subject }) => `from ${subject}`,
    several: ({ of }) => `from the people ${of}`,
  },
  away: (distance, isMean) => `${distance} away${isMean ? ' on average' : ''}`,
  the: ({ ofOne }) => `the ${englishServiceNoun(ofOne)}`,
  oldList: (ofVintage) => ` (list ${ofVintage}, to be checked)`,
  none: (services) =>
    `For this territory, the data record no ${services.map(({ ofOne }) => englishServiceNoun(ofOne)).join(' and no ')}, which does not mean that there is none.`,
  only: (service, away, from) =>
    `The only fixed service whose distance is known is ${service}, ${away} as the crow flies ${from}.`,
  both: (farthest, nearest, from) =>
    `The fixed service farthest ${from} is ${farthest.service}, ${farthest.away} as the crow flies; the nearest is ${nearest.service}, ${nearest.away}.`,
};
