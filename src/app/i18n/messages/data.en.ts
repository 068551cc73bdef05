import type { dataFr } from './data.fr.ts';

/** The data portal, in English. */
export const dataEn: Record<keyof typeof dataFr, string> = {
  'data.title': 'Data',
  'data.lead':
    'Everything that this site shows can be taken away, with its meaning, unit, licence and source: {tables} tables, {indicators} indicators, {sources} sources. Nothing is asked in return.',
  'data.edition': 'Edition {id}, of {date}.',
  'data.permanent':
    'The address {current} always gives the newest; {permanent} keeps this one for good.',
  'data.selection': 'Make a selection',
  'data.selection.level': 'Territories',
  'data.selection.place': 'Where',
  'data.selection.all': 'Everywhere',
  'data.selection.everywhere': 'The whole of France',
  'data.selection.format': 'Format',
  'data.selection.chosen': '{count} of {offered}',
  'data.selection.size':
    '{rows} rows, {indicators, plural, =0 {no indicator} one {# indicator} other {# indicators}}; licence of the whole: {licence}.',
  'data.selection.preview':
    '{count, plural, =0 {No row} one {The only row} other {The first # rows}}',
  'data.selection.code': 'Code',
  'data.selection.name': 'Name',
  'data.selection.download': 'Download the selection (zip)',
  'data.selection.zip':
    'The archive is made in your browser: the data, the meaning of the columns (datapackage.json), the sources, licences and caveats (LISEZMOI.md, in French), and the SQL query that gives them again.',
  'data.format.csv': 'CSV',
  'data.format.french': 'French CSV (spreadsheet)',
  'data.format.parquet': 'Parquet',
  'data.format.xlsx': 'Excel (XLSX)',
  'data.tables': 'Tables',
  'data.group.indicators': 'Indicators, by territory level',
  'data.group.access': 'Services, distances and coverage',
  'data.group.geography': 'Territories and codes',
  'data.group.other': 'Other tables',
  'data.group.quality': 'Quality ledger',
  'data.group.odbl': 'What derives from the points of La Poste (ODbL)',
  'data.odbl':
    'The ODbL licence asks that what derives from it be shared alike: these tables and their database are therefore apart.',
  'data.rows': '{count, plural, one {# row} other {# rows}}',
  'data.columns': '{count, plural, one {# column} other {# columns}}',
  'data.column': 'Column',
  'data.type': 'Type',
  'data.unit': 'Unit',
  'data.meaning': 'Meaning (in French)',
  'data.download.parquet': 'Parquet',
  'data.download.csv': 'CSV',
  'data.download.french': 'French CSV',
  'data.download.french.hint':
    'Semicolons, decimal commas, marked UTF-8: what a spreadsheet set to French opens with a double click. Made in your browser.',
  'data.download.of': '{format} of the table “{table}”, {size}',
  'data.download.making': 'Being made…',
  'data.download.done': '{name} is saved.',
  'data.cancel': 'Cancel',
  'data.database': 'Database',
  'data.database.text':
    'All tables in one DuckDB file, to be attached read-only, with nothing else to install:',
  'data.cite': 'Cite',
  'data.cite.text': 'Citation',
  'data.cite.bibtex': 'BibTeX',
  'data.copy': 'Copy',
  'data.copied': 'Copied',
  'data.sources': 'Sources and licences',
  'data.sources.text':
    'The table of sources, with what was read, kept and rejected of each, is on the page {quality}.',
  'data.sources.quality': 'Data quality',
  'data.licence': 'Licence',
  'data.catalogue': 'For programs',
  'data.catalogue.manifest': 'Manifest of the edition',
  'data.catalogue.schema': 'JSON Schema of the manifest',
  'data.catalogue.datapackage': 'Data Package (Frictionless)',
  'data.catalogue.dcat': 'DCAT catalogue (JSON-LD)',
};
