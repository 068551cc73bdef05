import type { failureFr } from './failure.fr.ts';

/** Failures and notices, in English. */
export const failureEn: Record<keyof typeof failureFr, string> = {
  'notice.ignored':
    '{count, plural, one {A part} other {Parts}} of the link {count, plural, one {was} other {were}} not understood: {parts}. The rest is shown.',
  'notice.updated': 'Old link, brought up to date: {parts}.',
  'notice.former': '“{value}” is now written “{now}”',
  'notice.merged': '“{value}” is today in “{now}”',
  'notice.divided':
    '“{value}” is a commune no more and its territory is shared between {now}; choose one of them',
  'notice.and': '; ',
  'notice.others': 'and {count, plural, one {one other} other {# others}}',
  'notice.cut': 'This link says more than this page shows: {parts}. The rest is shown.',
  'notice.too-many':
    '{parameter, select, gardes {{value, plural, one {# kept scenario} other {# kept scenarios}} too many} other {“{parameter}” names {value} too many}}',
  'notice.dismiss': 'Understood',
  'notice.unknown-parameter': '“{parameter}” is unknown',
  'notice.unknown-value': '“{value}” does not exist for “{parameter}”',
  'notice.malformed': '“{parameter}={value}” is malformed',
  'failure.title': 'The data did not arrive',
  'failure.part': 'This part of the page could not be shown',
  'failure.part.rest': 'The rest has not changed, and the address keeps what you chose.',
  'failure.file': 'The file “{file}” of the edition is missing, damaged or out of reach.',
  'failure.offline': 'The connection seems to be down. Nothing is lost: try again when it is back.',
  'failure.retry': 'Try again',
  'failure.detail': 'Technical detail: {detail}',
  'failure.map':
    'The map cannot be drawn: this browser does not offer WebGL. The table says the same.',
};
