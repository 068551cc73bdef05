import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { IndicatorDeclaration, Measure } from '../../../catalogue/indicator.ts';
import { EARTH_RADIUS_KM } from '../../../core/geo/haversine.ts';
import { nearestWithinGroups } from '../../../core/geo/nearest-within-groups.ts';
import type {
  ComputationInput,
  ComputationsFile,
  IndicatorComputation,
  KernelRecord,
} from '../../../edition/files/computations-file.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import type { ReasonId } from '../../../edition/reasons.ts';
import { originsSql, placesSql } from '../../derive/access.ts';
import { indicatorSql, requiredCoverageOf } from '../../derive/indicator-sql.ts';
import type { SourceDeclaration } from '../../source.ts';
import { writeJsonGzip } from '../write-file.ts';
import type { Observations } from './observation-columns.ts';

/** Columns that the derivation makes of several sources, in the words of the tables. */
const derivedColumns: Readonly<Record<string, string>> = {
  'demand_population.population':
    'population municipale 2023 (Mayotte : recensement de 2017), table « communes »',
};

interface ComputedFrom {
  readonly indicators: readonly IndicatorDeclaration[];
  readonly sources: readonly SourceDeclaration[];
  readonly sourcesFolder: string;
  /** Queries that make the tables of sources without a folder, by source: those that a deployer supplies. */
  readonly suppliedSql?: Readonly<Record<string, string>>;
  readonly observations: Observations;
}

/** Writes how each indicator was computed: the queries that were run, and what they read. */
export async function publishComputations(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  { indicators, sources, sourcesFolder, suppliedSql, observations }: ComputedFrom,
): Promise<FileRecord> {
  const computed: Record<string, IndicatorComputation> = {};
  for (const indicator of indicators) {
    const { id, measure, qpv } = indicator;
    const sql = await indicatorSql(db, indicator);
    computed[id] = {
      measure,
      inputs: [...Object.entries(measure), ...(qpv ? [['qpv', qpv]] : [])].flatMap(
        ([part, column]) => inputOf(sources, part, column),
      ),
      communesSql: sql.communes && unindented(sql.communes),
      territoriesSql: sql.territories && unindented(sql.territories),
      qpvSql: sql.qpv && unindented(sql.qpv),
      requiredCoverage: sql.territories === null ? null : requiredCoverageOf(measure),
      kernel: kernelOf(measure),
      withoutValue: withoutValue(observations, id),
    };
  }
  const used = new Set(indicators.flatMap((indicator) => indicator.sources));
  const staging: Record<string, string> = { ...suppliedSql };
  for (const { id } of sources) {
    const path = join(sourcesFolder, id, 'stage.sql');
    if (used.has(id) && existsSync(path)) staging[id] = await readFile(path, 'utf8');
  }
  const file: ComputationsFile = { edition, indicators: computed, staging };
  return writeJsonGzip(folder, 'computations.json.gz', file);
}

/** What a staged column means; nothing when the part of the measure names no column. */
function inputOf(
  sources: readonly SourceDeclaration[],
  part: string,
  column: string | number,
): ComputationInput[] {
  if (typeof column !== 'string' || !column.includes('.')) return [];
  const [tableName, name] = column.split('.');
  for (const source of sources) {
    const table = source.tables.find((one) => one.name === tableName);
    const staged = table?.columns.find((one) => one.name === name);
    if (staged) return [{ part, column, description: staged.description, source: source.id }];
  }
  const description = derivedColumns[column];
  if (!description) throw new Error(`column ${column} is staged by no source`);
  return [{ part, column, description, source: null }];
}

function kernelOf(measure: Measure): KernelRecord | null {
  if (measure.kind !== 'distance' && measure.kind !== 'beyond') return null;
  return {
    name: nearestWithinGroups.name,
    file: 'src/core/geo/nearest-within-groups.ts',
    originsSql,
    placesSql,
    parameters: { service: measure.service, earthRadiusKm: EARTH_RADIUS_KM },
  };
}

function withoutValue(
  observations: Observations,
  indicator: string,
): IndicatorComputation['withoutValue'] {
  const levels: Record<string, Partial<Record<ReasonId, number>>> = {};
  for (const [level, columns] of observations) {
    const column = columns.get(indicator);
    if (!column || column.reason.some((reason) => reason === undefined)) continue;
    const counts: Partial<Record<ReasonId, number>> = {};
    for (const reason of column.reason as ReasonId[]) counts[reason] = (counts[reason] ?? 0) + 1;
    levels[level] = counts;
  }
  return levels;
}

/** A query written inside code, without the indentation of the code around it. */
function unindented(sql: string): string {
  const [first, ...others] = sql.trim().split('\n');
  const indents = others.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const least = Math.min(...indents, Number.POSITIVE_INFINITY);
  return [first, ...others.map((line) => `  ${line.slice(least)}`)].join('\n');
}
