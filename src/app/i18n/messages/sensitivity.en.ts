import type { sensitivityFr } from './sensitivity.fr.ts';

/** The same question at another level and distance, in English. */
export const sensitivityEn: Record<keyof typeof sensitivityFr, string> = {
  'sensitivity.title': 'Who lives far {service}, seen otherwise',
  'sensitivity.level': 'Other level',
  'sensitivity.threshold': 'Other distance',
  'sensitivity.question': '{level}, {km} km',
  'sensitivity.asked': 'From “{first}” to “{second}”,',
  'sensitivity.change.hardly': 'the order hardly changes',
  'sensitivity.change.little': 'the order changes a little',
  'sensitivity.change.clearly': 'the order changes clearly',
  'sensitivity.change.much': 'the order changes a lot',
  'sensitivity.change.unknown':
    'the orders cannot be compared: one of the two questions has the same answer everywhere.',
  'sensitivity.correlation':
    '(Kendall’s τ: {tau}; Spearman’s ρ: {rho}; 1: same order, 0: no relation).',
  'sensitivity.shift.commune':
    'Each commune takes the share of its territory: on average, a commune moves by {shift} places in 100; at random it would be 33. {count} communes compared.',
  'sensitivity.shift.territory':
    'On average, a territory moves by {shift} places in 100; at random it would be 33. {count} territories compared.',
  'sensitivity.method':
    'The number of people does not depend on the level, only on the distance; what the level changes is where the gap is seen: a large territory mixes people who live near and far.',
  'sensitivity.method.qpv':
    'A QPV is counted as a whole at one point: it is on one side or the other, and many are tied. Those whose population is not published are not counted.',
  'sensitivity.qpv':
    'A QPV is not made of communes: QPV are compared with each other only, at another distance.',
  'sensitivity.commune':
    'A commune is counted as a whole at one point: it is on one side or the other, and many are tied. A few islands have no intermunicipality.',
  'sensitivity.table': 'Both questions side by side',
  'sensitivity.people': 'Inhabitants farther',
  'sensitivity.share': 'Share of the population',
  'sensitivity.mostly': 'Territories where more than half of the inhabitants are farther',
  'sensitivity.mostly.count': '{count} of {territories}',
  'sensitivity.mostlyPeople': 'Inhabitants of these territories',
  'sensitivity.swap': 'Show the other question on the map',
  'sensitivity.chart': 'Share of the population farther, in each question',
  'sensitivity.chart.text':
    '{count} territories by their share in “{first}” and in “{second}”; on the diagonal, nothing changes. The table says the same.',
  'sensitivity.chart.table': 'The chart as a table',
  'sensitivity.chart.caption':
    'Number of territories: in rows the share in “{first}”, in columns the share in “{second}”',
  'sensitivity.quarter': '{low} to {high}%',
  'sensitivity.movers': 'Those that move most',
  'sensitivity.movers.first': 'question asked',
  'sensitivity.movers.second': 'other question',
  'sensitivity.movers.shift': 'places in 100',
};
