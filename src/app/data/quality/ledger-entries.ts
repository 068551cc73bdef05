import Papa from 'papaparse';
import { EditionFileError } from '../../../edition/files/column-file.ts';

/** What was done with a row or a value of a producer's file. */
export const ledgerActions = ['rejected', 'repaired', 'flagged'] as const;

/** One entry of the quality ledger, as published in `quality_ledger.csv`. */
export interface LedgerEntry {
  readonly source: string;
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly action: (typeof ledgerActions)[number];
  readonly detail: string;
  readonly count: string;
}

const columns = [
  'source',
  'file',
  'row',
  'column',
  'value',
  'reason',
  'action',
  'detail',
  'count',
] as const;

/** @throws EditionFileError when the file is not a ledger. */
export function parseLedger(path: string, csv: string): LedgerEntry[] {
  const { data, errors, meta } = Papa.parse<LedgerEntry>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  const missing = columns.filter((name) => !meta.fields?.includes(name));
  if (missing.length > 0)
    throw new EditionFileError(path, `columns missing: ${missing.join(', ')}`);
  if (errors.length > 0)
    throw new EditionFileError(path, `row ${errors[0].row}: ${errors[0].message}`);
  const unknown = data.find(({ action }) => !ledgerActions.includes(action));
  if (unknown) throw new EditionFileError(path, `unknown action: ${unknown.action}`);
  return data;
}
