import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import type { SearchIndex } from '../../../edition/files/search-index.ts';
import { columns, rows } from '../../duckdb.ts';
import { writeJsonGzip } from '../write-file.ts';

/** Writes the index that the search box reads: every territory, the most populous first. */
export async function publishSearch(
  db: DuckDBConnection,
  folder: string,
  edition: string,
): Promise<FileRecord> {
  const found = await columns<{
    level: string;
    code: string;
    name: string;
    hint: string;
    postcodes: string;
    population: number;
  }>(
    db,
    `SELECT t.level, t.code, t.name, coalesce(p.population, 0) AS population,
       coalesce(h.hint, '') AS hint, coalesce(o.postcodes, '') AS postcodes
     FROM territory t JOIN territory_place p USING (level, code)
     LEFT JOIN (
       SELECT 'commune' AS level, c.code, d.name AS hint FROM commune c JOIN department d ON d.code = c.department
       UNION ALL
       SELECT 'arrondissement', a.code, d.name FROM arrondissement a JOIN department d ON d.code = a.department
       UNION ALL
       SELECT 'qpv', q.qpv, string_agg(c.name, ', ' ORDER BY q.area_share DESC, c.name)
       FROM qpv_commune q JOIN commune c ON c.code = q.commune GROUP BY q.qpv
     ) h USING (level, code)
     LEFT JOIN (
       SELECT 'commune' AS level, commune AS code, string_agg(postcode, ' ' ORDER BY postcode) AS postcodes
       FROM postcode GROUP BY commune
     ) o USING (level, code)
     ORDER BY coalesce(p.population, 0) DESC, t.level, t.code`,
  );
  const old = await rows<{ code_old: string; code: string }>(
    db,
    'SELECT code_old, code FROM code_passage WHERE code_old <> code AND code_old NOT IN (SELECT code FROM commune) ORDER BY code_old',
  );
  const levels = [...new Set(found.level)].sort();
  const index: SearchIndex = {
    edition,
    levels,
    level: found.level.map((level) => levels.indexOf(level)),
    codes: found.code,
    names: found.name,
    hints: found.hint,
    postcodes: found.postcodes,
    population: found.population,
    oldCodes: Object.fromEntries(old.map(({ code_old, code }) => [code_old, code])),
  };
  return writeJsonGzip(folder, 'search.json.gz', index);
}
