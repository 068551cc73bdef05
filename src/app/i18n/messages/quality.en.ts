import type { qualityFr } from './quality.fr.ts';

/** The quality page, in English. */
export const qualityEn: Record<keyof typeof qualityFr, string> = {
  'quality.title': 'Data quality',
  'quality.lead':
    'Each row that was read is kept or rejected with a reason. Nothing is lost in silence: here is the ledger.',
  'quality.balance': 'Balance by source',
  'quality.source': 'Source',
  'quality.producer': 'Producer',
  'quality.vintage': 'Vintage',
  'quality.licence': 'Licence',
  'quality.rowsIn': 'Read',
  'quality.rowsKept': 'Kept',
  'quality.rowsRejected': 'Rejected',
  'quality.entries': 'Rejections, repairs and doubts',
  'quality.entries.caption': 'Entries of the ledger',
  'quality.filter.source': 'Source',
  'quality.filter.action': 'What was done',
  'quality.filter.all': 'All',
  'quality.action.rejected': 'rejected',
  'quality.action.repaired': 'repaired',
  'quality.action.flagged': 'flagged',
  'quality.row': 'Row',
  'quality.column': 'Column',
  'quality.value': 'Value',
  'quality.detail': 'Explanation (in French)',
  'quality.count': 'Number',
  'quality.defects': 'Known defects and their treatment',
  'quality.download': 'Download the ledger ({licence})',
  'quality.more': 'Show more',
  'quality.shown': '{count, plural, =0 {No entry} one {# entry} other {# entries}}',
  'quality.balanced': 'For each file, read = kept + rejected.',
};
