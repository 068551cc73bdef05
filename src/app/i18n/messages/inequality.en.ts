import type { inequalityFr } from './inequality.fr.ts';

/** Inequality of distances, in English. */
export const inequalityEn: Record<keyof typeof inequalityFr, string> = {
  'inequality.title': '{indicator}: how unequal?',
  'inequality.zoning': 'Between the classes of',
  'inequality.tooFew':
    'At least two communes with a distance {service} are needed to measure an inequality: widen the selection.',
  'inequality.deciles':
    'One inhabitant in ten lives more than {far} {service}, one in ten less than {near}.',
  'inequality.between':
    'The gaps between classes of “{zoning}” make {between} of this inequality; the remaining {within} are inside the classes.',
  'inequality.oneClass':
    'All these communes are in one class of “{zoning}”: the inequality is between them, not between classes.',
  'inequality.uncertainty':
    'The largest uncertainty is the point where people are counted: Theil’s index is {theil} if everyone is at the town hall of their commune, {theilWithTerm} if the extent of the commune is added (the share between classes becomes {betweenWithTerm}).',
  'inequality.uncertainty.apart':
    'The largest uncertainty is the point where people are counted: Theil’s index is {theil} if everyone is at a point of their QPV, or at the town hall outside QPV, {theilWithTerm} if the extent of the QPV or of the rest of the commune is added (the share between classes becomes {betweenWithTerm}).',
  'inequality.income':
    'The half of the population that lives in the communes of lowest median income travels {share} of the kilometres ({shareWithTerm} with the extent of communes).',
  'inequality.income.poor': 'Distance weighs more on communes of modest income.',
  'inequality.income.rich': 'Distance weighs more on well-off communes.',
  'inequality.income.neither': 'Distance hardly follows the income of communes.',
  'inequality.method':
    '{communes} communes, {people} inhabitants. Great-circle distances, weighted by population; a detour equal for all would change none of these indices. Intra-commune term: ⅔ of the radius of a disc of the same area, in quadrature.',
  'inequality.method.apart':
    '{communes} QPV and remainders of communes, {people} inhabitants; QPV without a published population are not told apart. Income is that of the commune. Great-circle distances, weighted by population. Extent term: ⅔ of the radius of a disc of the same area, in quadrature.',
  'inequality.withoutIncome':
    'Without a published median income: {people} inhabitants, outside the curve.',
  'inequality.measures': 'Measures, counted in two ways',
  'inequality.measure': 'Measure',
  'inequality.measure.theil': 'Theil index',
  'inequality.measure.gini': 'Gini index',
  'inequality.measure.interdecile': 'Interdecile ratio D9/D1',
  'inequality.measure.palma': 'Palma ratio (farthest 10% / nearest 40%)',
  'inequality.measure.concentration': 'Concentration index by income',
  'inequality.atPoint': 'at the town hall',
  'inequality.withTerm': 'with the extent of the commune',
  'inequality.atPoint.apart': 'at the QPV, or town hall',
  'inequality.withTerm.apart': 'with their extent',
  'inequality.undefined': 'not applicable (the nearest are at 0 km)',
  'inequality.undefined.income': 'not applicable (median incomes are not published)',
  'inequality.groups': 'The classes of “{zoning}”',
  'inequality.class': 'Class',
  'inequality.mean': 'Mean distance',
  'inequality.peopleShare': 'Share of people',
  'inequality.kmShare': 'Share of kilometres',
  'inequality.noClass': 'Outside the zoning',
  'inequality.curve': 'Who travels the kilometres, from the poorest commune to the richest',
  'inequality.curve.text':
    'Concentration curve: the poorest half travels {share} of the kilometres.',
  'inequality.curve.people': 'Inhabitants, by income of their commune',
  'inequality.curve.equal': 'perfect equality',
  'inequality.curve.table': 'The curve as a table: share of the kilometres',
};
