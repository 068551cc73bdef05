import { frenchPeerClause } from '../french-peers.ts';
import { frenchServiceNoun, theFrenchService } from '../names/service-noun.ts';
import { sentenceCase } from '../sentence-case.ts';
import type { ReachWords } from './reach.ts';

const BEYOND = 'à plus de 10\u202fkm';

export const frenchReach: ReachWords = {
  lessThan: 'moins de 100\u202fm',
  noPlace: (ofOne) => {
    const { noun, isFeminine } = frenchServiceNoun(ofOne);
    return isFeminine
      ? `Aucune ${noun} n’est recensée pour ce territoire.`
      : `Aucun ${noun} n’est recensé pour ce territoire.`;
  },
  year: (year) => ` (population de ${year})`,
  peers: frenchPeerClause,
  several: {
    unknown: ({ where }, ofOne) =>
      `${sentenceCase(where)}, on ne sait pas combien d’habitants sont ${BEYOND} ${ofOne.fr}`,
    nobody: ({ of }, year, ofOne) =>
      `Aucun habitant ${of}${year} n’est compté ${BEYOND} ${ofOne.fr}`,
    everyone: ({ where }, year, ofOne, people) =>
      `${sentenceCase(where)}, tous les habitants${year} sont comptés ${BEYOND} ${ofOne.fr}, soit ${people}`,
    some: ({ where }, year, ofOne, { people, isPlural, share, isOfLocated }) => {
      const whole = isOfLocated ? 'de ceux dont la distance est connue' : 'de la population';
      const [noun, verb] = isPlural ? ['habitants', 'sont comptés'] : ['habitant', 'est compté'];
      return `${sentenceCase(where)}, ${people} ${noun}${year}, soit ${share} ${whole}, ${verb} ${BEYOND} ${ofOne.fr}`;
    },
    others: (people, isPlural) =>
      ` ; pour ${people} ${isPlural ? 'autres' : 'autre'}, la distance n’est pas connue`,
    share: { lessThan: 'moins de', moreThan: 'plus de' },
    sentence: (people, ofOne, distance, peers) => {
      const it = frenchServiceNoun(ofOne).isFeminine ? 'elle' : 'il';
      return `${people} ; en moyenne, ${it} est à ${distance}${peers ? `, ${peers}` : ''}.`;
    },
  },
  one: {
    unpublished: 'sa population n’est pas publiée',
    nobody: 'la commune n’a aucun habitant',
    only: (year, isBeyond) =>
      `son unique habitant${year} ${isBeyond ? 'est' : 'n’est pas'} compté ${BEYOND}`,
    all: (people, year) => `ses ${people} habitants${year} sont tous comptés ${BEYOND}`,
    none: (people, year) => `aucun de ses ${people} habitants${year} n’est compté ${BEYOND}`,
    nearest: (ofOne, distance, { of }, isInside) => {
      const article = frenchServiceNoun(ofOne).isFeminine ? 'la' : 'le';
      return `${sentenceCase(theFrenchService(ofOne))} ${article} plus proche est à ${distance} ${isInside ? of : `du chef-lieu ${of}`}`;
    },
    sentence: (nearest, people, peers) =>
      `${nearest} : ${people}${peers ? ` ; c’est ${peers}` : ''}.`,
  },
};
