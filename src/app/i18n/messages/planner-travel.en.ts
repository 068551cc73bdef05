import type { plannerTravelFr } from './planner-travel.fr.ts';

/** Travel times of the reader's own, in the planner, in English. */
export const plannerTravelEn: Record<keyof typeof plannerTravelFr, string> = {
  'planner.travel': 'Your travel times',
  'planner.travel.lead':
    'Distances are as the crow flies. Do you have a matrix of travel times? It replaces them, in minutes.',
  'planner.travel.upload': 'Upload a matrix (CSV)',
  'planner.travel.clear': 'Back to distances',
  'planner.travel.format':
    'One row for each trip, three columns: origin (commune code), destination (commune code, or service:identifier of a place), minutes. The file is read in your browser and does not leave it.',
  'planner.travel.reading': 'Reading the file: {percent}',
  'planner.travel.read':
    '“{name}”: {entries} travel times, from {origins} communes to {destinations} destinations.',
  'planner.travel.ownAdded':
    '{count, plural, one {# commune has} other {# communes have}} no travel time to itself: counted as 0 minutes.',
  'planner.travel.rejected': '{count, plural, one {# row left out} other {# rows left out}}',
  'planner.travel.row': 'Row {row}:',
  'planner.travel.cell': 'Row {row}, column “{column}”:',
  'planner.travel.reason.columns': 'a column is missing ({value}).',
  'planner.travel.reason.quotes': 'a quote is not closed.',
  'planner.travel.reason.no-code': '“{value}” is not a commune code (five characters).',
  'planner.travel.reason.unknown-origin': '“{value}” is the code of no commune on 1 January 2025.',
  'planner.travel.reason.unknown-destination':
    '“{value}” is neither the code of a commune on 1 January 2025 nor a place of this edition.',
  'planner.travel.reason.no-minutes': 'the travel time is missing.',
  'planner.travel.reason.not-a-number': '“{value}” is not a number of minutes.',
  'planner.travel.reason.ambiguous':
    '“{value}” reads two ways, a minute and some or almost a day: write minutes without a mark for thousands.',
  'planner.travel.reason.negative': '“{value}”: a travel time cannot be negative.',
  'planner.travel.reason.seconds': '“{value}”: more than a day. Seconds, perhaps? Divide by 60.',
  'planner.travel.reason.twice': '“{value}”: this trip is given above already.',
  'planner.travel.unreadable':
    'This file is not a readable CSV: export your matrix as CSV, with a header row.',
  'planner.travel.columns':
    'Columns found: {columns}. “origin”, “destination” and “minutes” are needed.',
  'planner.travel.too-many':
    'More than {most} travel times: keep those of the territory that you plan.',
  'planner.travel.no-entry': 'No row of this file can be used:',
};
