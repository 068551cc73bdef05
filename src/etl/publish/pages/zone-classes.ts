import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import type { ZoneClassesFile } from '../../../edition/files/zone-classes-file.ts';
import type { Catalogue } from '../../catalogue.ts';
import { rows } from '../../duckdb.ts';
import { writeJsonGzip } from '../write-file.ts';

/** Writes the class of every commune in every zoning. */
export async function publishZoneClasses(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  { zonings }: Pick<Catalogue, 'zonings'>,
): Promise<FileRecord> {
  const found = group(
    await rows<{ zoning: string; class: string; position: number }>(
      db,
      `SELECT z.zoning, z.class, t."position" FROM zone_class z
       JOIN territory t ON t.level = 'commune' AND t.code = z.commune ORDER BY ALL`,
    ),
    ({ zoning }) => zoning,
  );
  const [{ communes }] = await rows<{ communes: number }>(
    db,
    `SELECT count(*)::INTEGER AS communes FROM territory WHERE level = 'commune'`,
  );
  const file: ZoneClassesFile = {
    edition,
    zonings: Object.fromEntries(
      zonings.map(({ id, classes }) => {
        const ids = classes.map((one) => one.id);
        const of = new Array<number>(communes).fill(-1);
        for (const row of found.get(id) ?? []) of[row.position] = ids.indexOf(row.class);
        return [id, { classes: ids, communes: of }];
      }),
    ),
  };
  return writeJsonGzip(folder, 'zone-classes.json.gz', file);
}
