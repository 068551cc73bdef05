import { englishPeerClause } from '../english-peers.ts';
import { englishServiceNoun } from '../names/service-noun.ts';
import { sentenceCase } from '../sentence-case.ts';
import type { ReachWords } from './reach.ts';

const BEYOND = 'more than 10\u202fkm';

export const englishReach: ReachWords = {
  lessThan: 'less than 100\u202fm',
  noPlace: (ofOne) => `No ${englishServiceNoun(ofOne)} is recorded for this territory.`,
  year: (year) => ` (population of ${year})`,
  peers: englishPeerClause,
  several: {
    unknown: ({ where }, ofOne) =>
      `${sentenceCase(where)}, it is not known how many people are ${BEYOND} ${ofOne.en}`,
    nobody: ({ where }, year, ofOne) =>
      `${sentenceCase(where)}, no inhabitant${year} is counted ${BEYOND} ${ofOne.en}`,
    everyone: ({ where }, year, ofOne, people) =>
      `${sentenceCase(where)}, all inhabitants${year} are counted ${BEYOND} ${ofOne.en}, that is ${people}`,
    some: ({ where }, year, ofOne, { people, isPlural, share, isOfLocated }) => {
      const whole = isOfLocated ? 'of those whose distance is known' : 'of the population';
      const [noun, verb] = isPlural ? ['inhabitants', 'are'] : ['inhabitant', 'is'];
      return `${sentenceCase(where)}, ${people} ${noun}${year}, or ${share} ${whole}, ${verb} counted ${BEYOND} ${ofOne.en}`;
    },
    others: (people) => `; for ${people} more, the distance is not known`,
    share: { lessThan: 'less than', moreThan: 'more than' },
    sentence: (people, _, distance, peers) =>
      `${people}; on average it is ${distance} away${peers ? `, ${peers}` : ''}.`,
  },
  one: {
    unpublished: 'its population is not published',
    nobody: 'the commune has no inhabitant',
    only: (year, isBeyond) =>
      `its only inhabitant${year} is ${isBeyond ? '' : 'not '}counted ${BEYOND} away`,
    all: (people, year) => `all of its ${people} inhabitants${year} are counted ${BEYOND} away`,
    none: (people, year) => `none of its ${people} inhabitants${year} is counted ${BEYOND} away`,
    nearest: (ofOne, distance, { subject, of }, isInside) =>
      `The nearest ${englishServiceNoun(ofOne)} is ${distance} from ${isInside ? subject : `the town hall ${of}`}`,
    sentence: (nearest, people, peers) =>
      `${nearest}: ${people}${peers ? `; it is ${peers}` : ''}.`,
  },
};
