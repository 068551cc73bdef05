import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileRecord } from '../../edition/manifest.ts';
import type { SearchIndex } from '../../edition/search-index.ts';
import { rows } from '../duckdb.ts';
import { writeJsonGzip } from './write-file.ts';

/** Writes the index that the search box reads: every territory, the most populous first. */
export async function publishSearch(
  db: DuckDBConnection,
  folder: string,
  edition: string,
): Promise<FileRecord> {
  const found = await rows<{
    level: string;
    code: string;
    name: string;
    hint: string;
    postcodes: string;
    population: number;
  }>(
    db,
    `SELECT t.level, t.code, t.name, coalesce(p.population, 0) AS population,
       CASE WHEN t.level = 'commune' THEN d.name
            WHEN t.level = 'arrondissement' THEN ad.name
            WHEN t.level = 'qpv' THEN coalesce(q.communes, '')
            ELSE '' END AS hint,
       CASE WHEN t.level = 'commune' THEN coalesce(o.postcodes, '') ELSE '' END AS postcodes
     FROM territory t JOIN territory_place p USING (level, code)
     LEFT JOIN commune c ON t.level = 'commune' AND c.code = t.code LEFT JOIN department d ON d.code = c.department
     LEFT JOIN arrondissement a ON t.level = 'arrondissement' AND a.code = t.code LEFT JOIN department ad ON ad.code = a.department
     LEFT JOIN (SELECT commune, string_agg(postcode, ' ' ORDER BY postcode) AS postcodes FROM postcode GROUP BY commune) o ON o.commune = c.code
     LEFT JOIN (SELECT qc.qpv, string_agg(cc.name, ', ' ORDER BY qc.area_share DESC, cc.name) AS communes
                FROM qpv_commune qc JOIN commune cc ON cc.code = qc.commune GROUP BY qc.qpv) q ON t.level = 'qpv' AND q.qpv = t.code
     ORDER BY coalesce(p.population, 0) DESC, t.level, t.code`,
  );
  const old = await rows<{ code_old: string; code: string }>(
    db,
    'SELECT code_old, code FROM code_passage WHERE code_old <> code AND code_old NOT IN (SELECT code FROM commune) ORDER BY code_old',
  );
  const levels = [...new Set(found.map(({ level }) => level))].sort();
  const index: SearchIndex = {
    edition,
    levels,
    level: found.map(({ level }) => levels.indexOf(level)),
    codes: found.map(({ code }) => code),
    names: found.map(({ name }) => name),
    hints: found.map(({ hint }) => hint),
    postcodes: found.map(({ postcodes }) => postcodes),
    population: found.map(({ population }) => population),
    oldCodes: Object.fromEntries(old.map(({ code_old, code }) => [code_old, code])),
  };
  return writeJsonGzip(folder, 'search.json.gz', index);
}
