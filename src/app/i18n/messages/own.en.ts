import type { ownFr } from './own.fr.ts';

/** The reader's own file, in English. */
export const ownEn: Record<keyof typeof ownFr, string> = {
  'own.title': 'Your data',
  'own.lead':
    'Drop a CSV, GeoJSON or Parquet file: places, or an indicator by commune. It joins the map and the table.',
  'own.pick': 'Choose a file',
  'own.pickAnother': 'Add a file',
  'own.full': 'There are {count} files already, as many as there can be at once: forget one.',
  'own.private': 'The file is read in your browser and does not leave it.',
  'own.notInLink': 'It is not in the address: a link says only that there was a file.',
  'own.gone':
    'This link showed the data of a file, which is never in a link: choose it again to see them.',
  'own.drop': 'Drop the file: it will be read here, and shown before it is drawn.',
  'own.clear': 'Forget this file',
  'own.hide': 'Hide the places',
  'own.draw': 'Show the places',
  'own.entry.name': 'Name',
  'own.entry.points': '{count, plural, one {# place} other {# places}}',
  'own.entry.values': '{count, plural, one {# row} other {# rows}}',
  'own.rows':
    '“{file}”: {rows} {count, plural, one {row} other {rows}} = {kept} {keptCount, plural, one {kept} other {kept}} + {rejected} {rejectedCount, plural, one {left out} other {left out}}.',
  'own.reach':
    'Of your {count, plural, one {place} other {{places} places}}, {near} people ({nearShare}) live within 5 km, {middle} ({middleShare}) within 10 km, {far} ({farShare}) within 20 km.',
  'own.reach.without':
    '{people} people live in a territory of comparison where you have no place: no distance crosses the sea.',
  'own.values':
    '{known} {count, plural, one {commune has} other {communes have}} a value, out of {communes}.',
  'own.nothing': 'No row can be used: nothing is drawn. The reasons are below.',
  'own.show.distance': 'Colour the map by the distance to your places',
  'own.show.values': 'Colour the map by your values',
  'own.plan': 'Plan with these places',
  'own.plan.note':
    'To go to the planner, the places are kept in this browser, until you forget them.',
  'own.planFor': 'Plan for this count',
  'own.planFor.note':
    'To go to the planner, the count is kept in this browser until you forget it.',
  'own.rejected': 'Rows left out',
  'own.rejected.reasons': 'Reasons: {reasons}.',
  'own.rejected.rows': 'Rows left out',
  'own.rejected.shown': 'The first {count, plural, one {one} other {{shown}}}',
  'own.rejected.download': 'Download the {count} rows left out (CSV)',
  'own.rejected.file': 'rows-left-out.csv',
  'own.rejected.row': 'Row',
  'own.rejected.column': 'Column',
  'own.rejected.value': 'Value',
  'own.rejected.reason': 'Reason',
  'own.reason.ragged': 'more or fewer cells than columns',
  'own.reason.quotes': 'quotes never closed',
  'own.reason.no-position': 'no coordinate',
  'own.reason.not-a-number': 'is not a number',
  'own.reason.not-finite': 'is not a finite number',
  'own.reason.not-degrees': 'no possible degrees',
  'own.reason.not-a-point': 'a shape that is not a point',
  'own.reason.outside': 'at sea or outside France',
  'own.reason.no-code': 'no commune code',
  'own.reason.unknown-code': 'unknown commune code',
  'own.reason.divided-commune': 'commune divided since',
  'own.reason.part-of-commune': 'rate of a part of a commune: it is not carried over',
  'own.reason.duplicate': 'commune read already',
  'own.reason.no-value': 'no value',
  'own.figure.source': 'file brought by the person who made this map',
  'own.figure.licence': 'that of this file',
  'own.preview.restored':
    '{count, plural, one {One code has lost its zero: it is given back} other {# codes have lost their zero: it is given back}} (1001 becomes 01001).',
  'own.preview.carried':
    '{count, plural, one {One code is no more: it is carried} other {# codes are no more: they are carried}} to the commune of today.',
};
