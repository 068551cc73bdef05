import type { compareFr } from './compare.fr.ts';

/** Words of the comparison, in English. */
export const compareEn: Record<keyof typeof compareFr, string> = {
  'compare.title': 'Compare territories',
  'compare.lead':
    'Up to six territories side by side, of any level: their values, the gap to a reference, and their rank among those like them.',
  'compare.territories': 'Territories ({count} of {most})',
  'compare.add': 'Add a territory',
  'compare.remove': 'Remove {name}',
  'compare.full': 'The comparison is full: remove a territory to add another.',
  'compare.pilots': 'Pilot sites of the convention',
  'compare.pilots.add': 'Add the pilot sites of the convention',
  'compare.pilots.replace': 'Replace with the pilot sites of the convention',
  'compare.pilots.replaced':
    'There was no room for all: the pilot sites stand in for {count, plural, one {the territory chosen} other {the # territories chosen}}.',
  'compare.pilots.undo': 'Take them back',
  'compare.fourth':
    'The fourth site, “an intercommunality of Nord-Pas-de-Calais”, is not named in the text of the convention: the choice is yours.',
  'compare.fourth.choose': 'Choose an intermunicipality of Nord or Pas-de-Calais',
  'compare.heading': 'Side by side',
  'compare.table': 'Table of comparison',
  'compare.caption':
    '{count, plural, one {One territory} other {# territories}}: value, gap to the reference, rank among peers',
  'compare.subject': 'Subject',
  'compare.subject.chosen': 'Only the indicators chosen',
  'compare.addIndicator': 'Add an indicator',
  'compare.chosen': 'Indicators chosen',
  'compare.reference': 'Gap to',
  'compare.reference.pays': 'France',
  'compare.reference.region': 'their région',
  'compare.reference.departement': 'their département',
  'compare.indicator': 'Indicator',
  'compare.people': '{people} inhabitants',
  'compare.peopleUnknown': 'population unknown, hence no rank',
  'compare.beside': 'gap to: {name}',
  'compare.besideName': 'beside {name}',
  'compare.besideNothing': 'no reference at this level',
  'compare.polarity.higher-is-worse': 'higher: less favourable',
  'compare.polarity.higher-is-better': 'higher: more favourable',
  'compare.polarity.neutral': 'neither better nor worse',
  'compare.points': 'pts',
  'compare.rank': 'rank {rank} of {of}',
  'compare.rankTied': 'tied for rank {rank} of {of}',
  'compare.rankBetween': 'rank {first} to {last} of {of}',
  'compare.notHere': 'not published at this level',
  'compare.nothing':
    'No indicator of this subject is published for these territories: choose another subject, or add an indicator.',
  'compare.noneChosen': 'No indicator is chosen: add one, or choose a subject.',
  'compare.loading': 'The values are coming…',
  'compare.gapsAndRanks': 'Gaps and ranks',
  'compare.inner': 'half of its {communes} communes: {low} to {high}',
  'compare.note':
    'Small figures: the communes of the territory (full) over those of France (thin line), each to its own height, on one scale in a row; the thick line is the territory. Rank 1: the most favourable (the highest where neither is better), among the 50 communes of the same density and nearest population, or the 20 territories of the same level and nearest population. A rank between two bounds comes from a value known as a range; “≈”, from a gap whose sign cannot be told. “pts”: percentage points. The bars of a row have one scale.',
};
