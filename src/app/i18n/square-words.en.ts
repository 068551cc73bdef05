import type { DemandPointsRecord } from '../../edition/demand-points.ts';
import type { PageWords } from './language.tsx';
import { plain } from './plain-message.ts';

/** What the site says in English where people are counted in the squares of a population grid. */
export function squareWordsEn({ note, short }: DemandPointsRecord): PageWords['fr'] {
  const sentence = plain(note.en);
  return {
    'answer.method': sentence,
    'lens.note': `${sentence} Each QPV is counted at a point inside it. Aged 75 or over: census of 2022, overseas left out. Poor communes: the fifth of the population with the lowest median income of their commune (at most €{income}).`,
    'area.communes':
      '{count, plural, one {one commune some of whose people are counted in it} other {{number} communes some of whose people are counted in it}}',
    'area.partial':
      '{count, plural, one {One commune is} other {# communes are}} in it in part: its people are counted by square, its other numbers in proportion.',
    'area.nobody':
      'Nobody is counted in this area: nothing can be counted there. Enlarge it, or choose a larger radius.',
    'area.filter.communes':
      'A commune is in the area when at least half of its people are counted there.',
    'area.view.note': `${sentence} A commune counts for the share of its people who are in the area. Medians, deciles and indices cannot be aggregated: they are read commune by commune.`,
    'inequality.uncertainty':
      'The largest uncertainty is the point where people are counted: Theil’s index is {theil} if everyone is at the centre of their square, {theilWithTerm} if the extent of the square is added (the share between classes becomes {betweenWithTerm}).',
    'inequality.uncertainty.apart':
      'The largest uncertainty is the point where people are counted: Theil’s index is {theil} if everyone is at a point of their QPV, or at the centre of their square outside QPV, {theilWithTerm} if the extent of the QPV or of the square is added (the share between classes becomes {betweenWithTerm}).',
    'inequality.income':
      'The half of the population that lives in the communes of lowest median income travels {share} of the kilometres ({shareWithTerm} with the extent of squares).',
    'inequality.method': `{communes} points of communes, {people} people. ${sentence} Income is that of the commune. A detour equal for all would change none of these indices. Extent term: ⅔ of the radius of a disc of the area of the square, in quadrature.`,
    'inequality.method.apart': `{communes} QPV and squares of communes, {people} people; QPV without a published population are not set apart. ${sentence} Income is that of the commune. Extent term: ⅔ of the radius of a disc of the same area, in quadrature.`,
    'inequality.atPoint': plain(short.en),
    'inequality.withTerm': 'with the extent of the square',
    'inequality.atPoint.apart': `at the QPV, or ${plain(short.en)}`,
    'planner.caveat.parts': `${sentence} Those of priority neighbourhoods are counted in their neighbourhood: hence a slight difference with the figures of the explorer.`,
  };
}
