import type { chartsFr } from './charts.fr.ts';

/** The charts of the drawer, in English. */
export const chartsEn: Record<keyof typeof chartsFr, string> = {
  'charts.histogram': 'Distribution: {indicator}',
  'charts.histogram.note': 'Share of {level} by value. Drag over an interval to filter.',
  'charts.whose':
    '{whose} — {count, plural, =0 {no territory} other {{number} {level}}}; behind, in grey, all of France.',
  'charts.beyond': '{count, plural, one {# value is} other {# values are}} beyond {high}.',
  'charts.ranged':
    '{number} {level} of which the figure is known between two distant bounds only: a group of their own, not drawn.',
  'charts.oneValue':
    'All {level} with a known value have the same one: {value}. There is nothing to spread; choose another level or another indicator.',
  'charts.low': '{indicator}: lower bound',
  'charts.high': '{indicator}: upper bound',
  'charts.scatter.title': '{indicator} and',
  'charts.scatter.alternative':
    'Scatter plot: {across} across, {up} up. The table gives the same values.',
  'charts.crossed': 'Crossed indicator',
  'charts.without':
    '{number} {level} ({people} inhabitants) without a value of “{indicator}”: a group of their own, not in the plot.',
  'charts.without.show': 'Show them',
  'charts.lost': '{number} without a value of “{indicator}”.',
  'charts.ranking': 'Rank among peers: {level}',
  'charts.ranking.computing': 'Ranking each territory among its peers…',
  'charts.ranking.more': 'The first {shown} of {count}.',
  'charts.worse':
    '{count, plural, =0 {None of {known} territories is worse off} one {One of {known} territories is worse off} other {{worse} of {known} {level} are worse off}} than more than half of their peers.',
  'charts.peers.commune':
    'Peers of a commune: the 50 of the same density with the nearest population.',
  'charts.peers.other': 'Peers: the 20 of the same level with the nearest population.',
  'charts.rankOfPeers': 'Rank',
  'charts.rank': '{first} / {of}',
  'charts.rankBounds': 'A rank with two bounds: 95% intervals or ranges overlap.',
  'charts.rankInterval': '{first} to {last} / {of}',
};
