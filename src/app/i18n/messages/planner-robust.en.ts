import type { plannerRobustFr } from './planner-robust.fr.ts';

/** Whether an answer of the planner holds under other assumptions, in English. */
export const plannerRobustEn: Record<keyof typeof plannerRobustFr, string> = {
  'planner.robust.title': 'Is it robust?',
  'planner.robust.lead':
    'Would the same places be chosen with another distance, a detour by road, another public, another list?',
  'planner.robust.start': 'Compute it otherwise',
  'planner.robust.running': 'Other computations: {percent}',
  'planner.robust.summary':
    '{runs, plural, one {In # other computation} other {In # other computations}}, {always, plural, =0 {no place is chosen every time} one {# place is chosen every time} other {# places are chosen every time}}, {mostly, plural, =0 {none} other {# of {count}}} at least every other time.',
  'planner.robust.worst':
    'At worst, these places keep {percent}% of what the best ones would gain.',
  'planner.robust.further':
    'The list of delegates dates from 2018 and has 342 places fewer than the institution announced in 2020: with {places} more places drawn where they are plausible ({draws} draws), these places would gain between {low} and {high} people, the best ones between {bestLow} and {bestHigh}.',
  'planner.robust.without':
    '{count, plural, one {# computation has no answer} other {# computations have no answer}}: nothing left to gain, or out of reach.',
  'planner.robust.runs': 'What changes, computation by computation',
  'planner.robust.change': 'Other assumption',
  'planner.robust.again': 'Places chosen again',
  'planner.robust.own': 'Gain of these places',
  'planner.robust.best': 'Gain of the best',
  'planner.robust.of': '{n} of {count}',
  'planner.robust.radius.km': 'Distance {percent}%',
  'planner.robust.radius.min': 'Travel time {percent}%',
  'planner.robust.detour': 'By road: distances × {factor}',
  'planner.robust.demand': '{noun} counted twice',
  'planner.robust.list': 'Earlier list: {service}',
  'planner.robust.hosts': 'Possible places of an earlier list: {service}',
  'planner.robust.furtherName': '{places} more places, {draws} draws',
  'planner.robust.places': 'Share of the computations in which each place is chosen',
  'planner.robust.share': 'Chosen',
  'planner.robust.near': 'It or a place within {km} km',
  'planner.robust.others': 'Chosen most often, yet absent from this answer: {names}.',
};
