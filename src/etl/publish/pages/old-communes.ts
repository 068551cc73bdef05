import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import type { OldCommune, OldCommunesFile } from '../../../edition/files/old-communes-file.ts';
import { rows } from '../../duckdb.ts';
import { writeJsonGzip } from '../write-file.ts';

interface LastEvent extends Record<string, unknown> {
  code: string;
  name: string;
  kind: string;
  date: string;
  into_code: string;
  into_name: string;
}

/**
 * Writes what became of each commune code that is no more. Municipal arrondissements, which the
 * passage table sends to their city, were never communes of these lists.
 */
export async function publishOldCommunes(
  db: DuckDBConnection,
  folder: string,
  edition: string,
): Promise<FileRecord> {
  const events = await rows<LastEvent>(
    db,
    `WITH gone AS (
       SELECT code_before, max(date) AS date FROM commune_event
       WHERE code_after <> code_before AND code_before NOT IN (SELECT code FROM commune)
       GROUP BY code_before
     )
     SELECT e.code_before AS code, e.name_before AS name, e.kind::VARCHAR AS kind, strftime(e.date, '%Y-%m-%d') AS date,
       e.code_after AS into_code, e.name_after AS into_name
     FROM commune_event e JOIN gone g ON g.code_before = e.code_before AND g.date = e.date
     WHERE e.code_after <> e.code_before
     ORDER BY code, into_code`,
  );
  const passage = await rows<{ code_old: string; code: string }>(
    db,
    `SELECT code_old, code FROM code_passage
     WHERE code_old NOT IN (SELECT code FROM commune)
       AND code_old NOT IN (SELECT code FROM municipal_arrondissement) ORDER BY code_old`,
  );
  const current = await rows<{ code: string }>(db, 'SELECT code FROM commune');
  const file: OldCommunesFile = {
    edition,
    communes: oldCommunes(events, passage, new Set(current.map(({ code }) => code))),
  };
  return writeJsonGzip(folder, 'old-communes.json.gz', file);
}

function oldCommunes(
  events: readonly LastEvent[],
  passage: readonly { readonly code_old: string; readonly code: string }[],
  current: ReadonlySet<string>,
): Record<string, OldCommune> {
  const eventsOf = group(events, ({ code }) => code);
  const passageOf = new Map(passage.map(({ code_old, code }) => [code_old, code]));
  /**
   * Where the territory of a code is now: what the passage table says, which knows of communes
   * restored since; for one that was divided, of which that table keeps one part, the chain of events.
   */
  const present = (code: string, followed: readonly string[] = []): string[] => {
    if (current.has(code)) return [code];
    const passed = passageOf.get(code);
    const isDivided = (eventsOf.get(code)?.length ?? 0) > 1;
    if (passed && current.has(passed) && !isDivided) return [passed];
    const next = (eventsOf.get(code) ?? [])
      .map(({ into_code }) => into_code)
      .filter((into) => !followed.includes(into));
    return next.flatMap((into) => present(into, [...followed, code]));
  };
  const codes = [...new Set([...eventsOf.keys(), ...passageOf.keys()])].sort();
  return Object.fromEntries(
    codes.map((code) => {
      const last = eventsOf.get(code);
      const event = last?.[0]
        ? {
            kind: last[0].kind,
            date: last[0].date,
            into: last.map(({ into_code, into_name }) => ({ code: into_code, name: into_name })),
          }
        : null;
      const successors = [...new Set(present(code))].sort();
      return [code, { name: last?.[0]?.name ?? null, event, successors }];
    }),
  );
}
