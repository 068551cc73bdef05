import type { DuckDBConnection } from '@duckdb/node-api';
import { appendLedger, recordRowsIn } from '../ledger/record.ts';
import type { SourceDeclaration } from '../source.ts';
import { checkBalance } from '../stage/check/check-balance.ts';
import type { LedgerEntry } from '../stage/context.ts';
import { SourceProblem } from '../stage/raw/file-problem.ts';
import type { StagedIndex } from '../stage/staged-index.ts';

/** Rows of one reason that the ledger quotes one by one; the others are counted together. */
const MOST_QUOTED = 20;

/** Rows of a supplied file about which the ledger says something. */
export interface Refusals<Reason extends string> {
  readonly add: (reason: Reason, row: number, column: string | null, value: unknown) => void;
  readonly entries: () => LedgerEntry[];
}

/**
 * Gathers what is said of the rows of a file, by reason: the first of each one by one, the others
 * together.
 *
 * @param details why, in French
 * @param isFlag reasons for which a row is kept with a doubt; for the others it is rejected.
 */
export function ledgerOfRefusals<Reason extends string>(
  file: string,
  details: Readonly<Record<Reason, string>>,
  isFlag: (reason: Reason) => boolean = () => false,
): Refusals<Reason> {
  const found = new Map<Reason, { quoted: LedgerEntry[]; others: number }>();
  const entryOf = (reason: Reason) => ({
    file,
    reason,
    action: isFlag(reason) ? ('flagged' as const) : ('rejected' as const),
    detail: details[reason],
  });
  return {
    add: (reason, row, column, value) => {
      const of = found.get(reason) ?? { quoted: [], others: 0 };
      found.set(reason, of);
      const shown = value === null || value === undefined ? null : String(value).slice(0, 80);
      if (of.quoted.length === MOST_QUOTED) of.others++;
      else of.quoted.push({ ...entryOf(reason), row, column, value: shown });
    },
    entries: () =>
      [...found].flatMap(([reason, { quoted, others }]) =>
        others === 0
          ? quoted
          : [
              ...quoted,
              { ...entryOf(reason), row: null, column: null, value: null, count: others },
            ],
      ),
  };
}

/** What became of the rows of a supplied file. */
interface FileOutcome {
  /** Rows of the file, and those of them that are kept. */
  readonly read: number;
  readonly kept: number;
  /** The others, and those kept with a doubt. */
  readonly entries: readonly LedgerEntry[];
}

/**
 * Writes in the ledger what became of the rows of a supplied file.
 *
 * @throws SourceProblem when none is kept.
 */
export async function recordOutcome(
  db: DuckDBConnection,
  source: string,
  file: string,
  { read, kept, entries }: FileOutcome,
): Promise<void> {
  if (kept === 0) throw nothingUsable(source, file, entries);
  await recordRowsIn(db, source, file, read);
  await db.run('INSERT INTO ledger_kept VALUES ($source, $file, $kept)', { source, file, kept });
  await appendLedger(db, source, entries);
}

/** No row of a file can be used: what is wrong with the first of them. */
function nothingUsable(
  source: string,
  file: string,
  entries: readonly LedgerEntry[],
): SourceProblem {
  const whole = { file, row: null, column: null, value: null };
  return new SourceProblem(source, [
    { ...whole, message: 'aucune ligne ne peut servir' },
    ...entries.slice(0, MOST_QUOTED).map(({ row, column, value, detail }) => ({
      file,
      row,
      column,
      value,
      message: detail ?? '',
    })),
  ]);
}

/**
 * Checks that the ledger of a supplied source balances.
 *
 * @returns what the index of staged data says of it.
 * @throws SourceProblem when it does not.
 */
export async function balancedSource(
  db: DuckDBConnection,
  source: SourceDeclaration,
): Promise<StagedIndex['sources'][number]> {
  const { balance, problems } = await checkBalance(db, source.id);
  if (problems.length > 0) throw new SourceProblem(source.id, problems);
  const files = source.files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
  return { id: source.id, ...balance, files };
}
