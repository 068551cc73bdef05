import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { observationAt } from '../../../src/edition/files/column-file.ts';
import { balanceQuery, ledgerQuery } from '../../../src/edition/sql/balance-sql.ts';
import {
  coverageQueries,
  coveredQuery,
  indicatorsQueries,
  peopleQuery,
  reachedQuery,
  valuesQuery,
  zoneQuery,
} from '../../../src/edition/sql/block-sql.ts';
import { farthestQuery } from '../../../src/edition/sql/farthest-sql.ts';
import {
  coverageQuery,
  type FigureQuery,
  indicatorQuery,
} from '../../../src/edition/sql/figure-sql.ts';
import { type Snippet, snippets } from '../../../src/edition/sql/snippets.ts';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { openSheetEdition } from '../../../src/site/sheets/open-sheet-edition.ts';
import { editionFolder, publishedManifest, publishedPath } from '../edition-folder.ts';

const require = createRequire(import.meta.url);
const hostile = 'https://exemple.fr/l\'"""\\`$(ls)`/';
const succeeds = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
const hasPython = succeeds('python3', '--version');

/** What a reader may ask about: a value of every indicator at every level, and every coverage. */
function* everyQuery(): Generator<FigureQuery> {
  const manifest = publishedManifest();
  const edition = openSheetEdition(editionFolder);
  for (const indicator of manifest.indicators) {
    for (const level of Object.keys(indicator.levels)) {
      const { index, column } = edition.level(level)!;
      const position = Math.floor(index.codes.length / 2);
      const observation = observationAt(column(indicator.id)!, position);
      yield indicatorQuery(indicator, level, index.codes[position], observation);
    }
  }
  const { coverage } = edition.level('pays')!.territory('FR')!;
  for (const service of manifest.services) {
    const known = coverage[service.id];
    if (!known) continue;
    for (const km of [5, 10, 20]) yield coverageQuery(service, 'pays', 'FR', km, known);
    yield zoneQuery(service, ['qpv', 'frr'], 10);
  }
  yield* coverageQueries(manifest.services, 'departement', '48', 10);
  yield coveredQuery(manifest.services.slice(0, 2), 12.5, 2);
  for (const indicator of manifest.indicators) yield valuesQuery(indicator, 'epci');
  yield peopleQuery();
  const looked = [['01001', '01034']] as const;
  yield reachedQuery(manifest.services, 10, looked);
  yield* indicatorsQueries(manifest.indicators.slice(0, 5), 'commune', looked);
  yield farthestQuery('justice', '48', 10);
  yield balanceQuery;
  yield ledgerQuery('tables/quality_ledger.parquet');
}

let asked: readonly FigureQuery[] = [];
let parser: Parser;
beforeAll(async () => {
  asked = [...everyQuery()];
  await Parser.init();
  parser = new Parser();
  const grammar = require.resolve('@eagleoutice/tree-sitter-r/tree-sitter-r.wasm');
  parser.setLanguage(await Language.load(grammar));
});

const codeOf = (id: Snippet['id'], sql: string) =>
  snippets(sql).find((snippet) => snippet.id === id)!.code;

/** Parts of an R program that are no R. */
function faults(code: string): readonly string[] {
  const { rootNode } = parser.parse(code)!;
  const found = (node: Node): string[] => [
    ...(node.isError || node.isMissing ? [`${node.startPosition.row + 1}: ${node.text}`] : []),
    ...node.children.flatMap((child) => (child ? found(child) : [])),
  ];
  return found(rootNode);
}

/** What the strings of an R program say, their escapes undone. */
function rStrings(code: string): readonly string[] {
  return parser
    .parse(code)!
    .rootNode.descendantsOfType('string')
    .map((node) => node.text.slice(1, -1).replace(/\\(["\\])/g, '$1'));
}

/** What the strings of Python programs say. */
function pythonStrings(programs: readonly string[]): readonly string[] {
  const script = [
    'import ast, json, sys',
    'constants = lambda code: [n.value for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Constant)]',
    'print(json.dumps([constants(code)[0] for code in json.load(sys.stdin)]))',
  ].join('\n');
  const { stdout, stderr } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('the snippets of every figure', () => {
  it('give the query to DuckDB as it is', () => {
    expect(asked.length).toBeGreaterThan(300);
    for (const { sql } of asked) {
      const query = sql(hostile);
      expect(codeOf('duckdb', query)).toBe(`duckdb <<'SQL'\n${query}\nSQL`);
      expect(query).toContain("l''");
      expect(query.split('\n')).not.toContain('SQL');
    }
  });

  it('are R, and hold the same query', () => {
    for (const { sql } of asked) {
      const query = sql(hostile);
      const code = codeOf('r', query);
      expect(faults(code), code).toEqual([]);
      expect(rStrings(code)).toEqual([`\n${query}\n`]);
    }
  });

  it('would not be taken for R if they were not', () => {
    const code = codeOf('r', asked[0].sql(hostile));
    const bent = code.replace('"))', '")');
    const unescaped = code.replace('\\"', '"');
    for (const wrong of [bent, unescaped]) {
      expect(wrong).not.toBe(code);
      expect(faults(wrong)).not.toEqual([]);
    }
    expect(faults('con <- (dbConnect(\nx <- ')).not.toEqual([]);
  });

  it.runIf(hasPython)('are Python, and hold the same query', () => {
    const queries = asked.map(({ sql }) => sql(hostile));
    const read = pythonStrings(queries.map((query) => codeOf('python', query)));
    expect(read).toEqual(queries.map((query) => `\n${query}\n`));
  });
});

describe('a snippet that is run where its program is installed', () => {
  const runners: Readonly<
    Record<Snippet['id'], readonly [can: boolean, program: string, ...args: string[]]>
  > = {
    duckdb: [succeeds('duckdb', '--version'), 'sh'],
    python: [hasPython && succeeds('python3', '-c', 'import duckdb'), 'python3', '-'],
    r: [succeeds('Rscript', '-e', 'library(duckdb)'), 'Rscript', '-'],
  };
  /** A value, a range, and a coverage: the queries of three figures of a reader. */
  function figures(): readonly FigureQuery[] {
    const { indicators, services } = publishedManifest();
    const edition = openSheetEdition(editionFolder);
    const { index, column } = edition.level('commune')!;
    const ofKind = (kind: 'value' | 'range') => {
      for (const indicator of indicators.filter(({ levels }) => 'commune' in levels)) {
        const values = column(indicator.id)!;
        const position = index.codes.findIndex((_, i) => observationAt(values, i).kind === kind);
        if (position < 0) continue;
        const observation = observationAt(values, position);
        return indicatorQuery(indicator, 'commune', index.codes[position], observation);
      }
      throw new Error(`no ${kind} is published`);
    };
    const { coverage } = edition.level('pays')!.territory('FR')!;
    const service = services.find(({ id }) => coverage[id])!;
    return [
      ofKind('value'),
      ofKind('range'),
      coverageQuery(service, 'pays', 'FR', 10, coverage[service.id]),
    ];
  }

  /** Numbers that a program printed, whatever it drew around them. */
  const printed = (output: string) =>
    [...output.matchAll(/(?<![\w.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/g)].map(Number);
  /** R prints seven digits. */
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

  it('has figures whose numbers the database gives', async () => {
    for (const { sql, path } of figures()) {
      const [row] = await withDatabase(':memory:', (db) => rows(db, sql(publishedPath(path))));
      const numbers = Object.values(row).filter((value) => typeof value === 'number');
      expect(numbers.length).toBeGreaterThan(0);
    }
    expect(printed('│ 12.5 │ -3 │ a1 │')).toEqual([12.5, -3]);
    expect(printed('1     Ain   1234.5')).toEqual([1, 1234.5]);
  });

  for (const [id, [can, program, ...args]] of Object.entries(runners)) {
    it.runIf(can)(`gives the numbers of three figures back: ${id}`, async () => {
      for (const { sql, path } of figures()) {
        const query = sql(publishedPath(path));
        const [row] = await withDatabase(':memory:', (db) => rows(db, query));
        const { stdout, stderr, status } = spawnSync(program, args, {
          input: codeOf(id as Snippet['id'], query),
          encoding: 'utf8',
        });
        expect(status, stderr).toBe(0);
        const found = printed(stdout);
        for (const [name, value] of Object.entries(row)) {
          if (typeof value !== 'number') continue;
          expect(
            found.some((number) => isNear(number, value)),
            `${name} ${value} in ${stdout}`,
          ).toBe(true);
        }
      }
    });
  }
});
