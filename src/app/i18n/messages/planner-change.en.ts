import type { plannerChangeFr } from './planner-change.fr.ts';

/** What a plan changes, before and after, in English. */
export const plannerChangeEn: Record<keyof typeof plannerChangeFr, string> = {
  'planner.change.title': 'Before, after',
  'planner.change.caption': 'Share of residents more than {limit} {ofOne}',
  'planner.change.group': 'Residents',
  'planner.change.before': 'Before',
  'planner.change.after': 'After',
  'planner.change.qpv': 'Priority neighbourhoods',
  'planner.change.not-qpv': 'Outside priority neighbourhoods',
  'planner.change.rural': 'Rural areas',
  'planner.change.over75': '75 and over (mainland and Corsica)',
  'planner.change.poor': 'Poor communes (lowest fifth)',
  'planner.change.all': 'Everyone',
  'planner.change.mean.km': 'Mean distance',
  'planner.change.mean.min': 'Mean travel time',
  'planner.change.median.km': 'Median distance',
  'planner.change.median.min': 'Median travel time',
  'planner.inequality.title': 'Inequality of distance',
  'planner.inequality.caption.km': 'Measures of the inequality of distance, before and after',
  'planner.inequality.caption.min': 'Measures of the inequality of travel times, before and after',
  'planner.inequality.measure': 'Measure',
  'planner.inequality.theil': 'Theil index',
  'planner.inequality.concentration': 'Concentration index by income',
  'planner.inequality.withTerm': 'with the intra-commune term',
  'planner.inequality.note':
    'The Theil changes by {change}; counting residents otherwise within each commune would move it by {uncertainty}: {verdict}',
  'planner.inequality.larger': 'the uncertainty is larger than the effect.',
  'planner.inequality.smaller': 'the effect exceeds this uncertainty.',
  'planner.inequality.concentrationNote':
    'Concentration above 0: residents of well-off communes are farther; below, those of poor communes.',
};
