import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { locateFile } from '../../../src/etl/fetch/locate.ts';
import type { SourceDeclaration, SourceFile, StagedTable } from '../../../src/etl/source.ts';
import { stageAll } from '../../../src/etl/stage/stage-all.ts';
import type { StagedSource } from '../../../src/etl/stage/stage-source.ts';

/** An invented project in a folder of its own. */
export interface TinyProject {
  readonly folder: string;
  readonly mirror: string;
  readonly sourcesFolder: string;
  readonly stagedFolder: string;
  /** Lines that staging logged. */
  readonly log: string[];
  /** Puts a raw file into the mirror. */
  readonly putRaw: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly putSql: (source: string, sql: string) => Promise<void>;
  readonly stage: (...sources: readonly SourceDeclaration[]) => Promise<StagedSource[]>;
  readonly remove: () => Promise<void>;
}

/** @param acceptChanged as `--accept-changed` of the command line. */
export async function tinyProject({ acceptChanged = false } = {}): Promise<TinyProject> {
  const folder = await mkdtemp(join(tmpdir(), 'ecarts-stage-test-'));
  const place = (name: string) => join(folder, name);
  const log: string[] = [];
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  };
  const places = {
    mirror: place('mirror'),
    sourcesFolder: place('sources'),
    stagedFolder: place('staged'),
  };
  await mkdir(places.mirror);
  return {
    folder,
    ...places,
    log,
    putRaw: (path, content) => put(join(places.mirror, path), content),
    putSql: (source, sql) => put(join(places.sourcesFolder, source, 'stage.sql'), sql),
    stage: (...sources) =>
      stageAll({
        sources,
        sourcesFolder: places.sourcesFolder,
        stagedFolder: places.stagedFolder,
        locate: (source, file) =>
          locateFile(source, file, {
            mirror: places.mirror,
            cacheDir: place('raw'),
            download: false,
            acceptChanged,
            log: (line) => log.push(line),
          }),
        log: (line) => log.push(line),
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A raw file declared with the content it should have. */
export function declaredFile(
  path: string,
  content: string | Uint8Array,
  more: Partial<SourceFile> = {},
): SourceFile {
  return {
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
    format: { kind: 'csv', delimiter: ',' },
    downloads: [],
    ...more,
  };
}

/** A table with text columns, or `name TYPE`; the first is the key. */
export function declaredTable(name: string, ...columns: readonly string[]): StagedTable {
  const declared = columns.map((column) => {
    const [columnName = '', type = 'VARCHAR'] = column.split(' ');
    return { name: columnName, type, description: columnName };
  });
  return { name, description: name, key: [declared[0].name], columns: declared };
}

export function declaredSource(
  id: string,
  more: Partial<SourceDeclaration> = {},
): SourceDeclaration {
  return {
    id,
    title: { fr: id, en: id },
    producer: 'INSEE',
    licence: 'licence-ouverte-2.0',
    vintage: '2025',
    landing: null,
    files: [],
    reads: [],
    tables: [],
    defects: [],
    ...more,
  };
}

/** Three communes: the content of every tiny source that needs no other. */
export const communesCsv = 'code,name,population\n01001,Aix,10\n01002,Bœuf,20\n01003,Cœur,30\n';

/** A source `id` of one CSV (`communesCsv`) staged as it is into the table `<id>_commune`. */
export async function communesSource(
  project: TinyProject,
  id: string,
  sql = `INSERT INTO ledger_kept VALUES ('${id}', '${id}/communes.csv', (SELECT count(*) FROM ${id}_commune));`,
): Promise<SourceDeclaration> {
  const path = `${id}/communes.csv`;
  await project.putRaw(path, communesCsv);
  await project.putSql(
    id,
    `CREATE TABLE ${id}_commune AS SELECT code, name, population::INTEGER AS population FROM raw_${id};\n${sql}`,
  );
  return declaredSource(id, {
    files: [
      declaredFile(path, communesCsv, {
        table: `raw_${id}`,
        columns: ['code', 'name', 'population'],
      }),
    ],
    tables: [declaredTable(`${id}_commune`, 'code', 'name', 'population INTEGER')],
  });
}

/** What `stage` threw, as `error name: file | row | column | value | message`, one a problem. */
export async function problemsOf(staging: Promise<unknown>): Promise<string[]> {
  const error = await staging.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AggregateError)) throw error ?? new Error('staging did not fail');
  return error.errors.flatMap((each) =>
    each.problems
      ? each.problems.map((problem: Record<string, unknown>) =>
          ['file', 'row', 'column', 'value', 'message']
            .map((key) => problem[key] ?? '–')
            .join(' | '),
        )
      : [`${each.code}: ${each.file}`],
  );
}
