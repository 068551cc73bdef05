import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { editionSettings } from '../../catalogue/edition.ts';
import { comparisonTerritories } from '../../catalogue/frames.ts';
import {
  type IndicatorDeclaration,
  type Measure,
  roundingError,
} from '../../catalogue/indicator.ts';
import { networkHistory } from '../../catalogue/network-history.ts';
import { qpvLevel } from '../../catalogue/qpv-level.ts';
import { themes } from '../../catalogue/themes.ts';
import type { DemandPointsRecord } from '../../edition/demand-points.ts';
import type { DictionaryFile } from '../../edition/files/dictionary-file.ts';
import type { FileRecord } from '../../edition/files/file-record.ts';
import { shareAlikeFolder } from '../../edition/files/share-alike.ts';
import type {
  Aggregation,
  IndicatorParts,
  IndicatorRecord,
} from '../../edition/indicator-record.ts';
import type { LicenceId } from '../../edition/licences.ts';
import type { Manifest, TableRecord } from '../../edition/manifest.ts';
import { reasons } from '../../edition/reasons.ts';
import { withFrenchTypography } from '../../edition/writing/french-typography.ts';
import type { Catalogue } from '../catalogue.ts';
import { rows } from '../duckdb.ts';
import type { SourceDeclaration } from '../source.ts';
import type { StagedIndex } from '../stage/staged-index.ts';
import { type CatalogueFiles, publishCatalogues } from './catalogue-files.ts';
import type { ColumnRecords } from './pages/column-files.ts';
import type { ShapeRecords } from './shapes/publish-shapes.ts';

/** What the other steps of publication wrote. */
export interface PublishedParts {
  readonly columns: ColumnRecords;
  readonly parts: ReadonlyMap<string, IndicatorParts>;
  readonly tables: readonly TableRecord[];
  readonly indexes: ReadonlyMap<string, { file: FileRecord; count: number }>;
  readonly shapes: ReadonlyMap<string, ShapeRecords>;
  readonly points: ReadonlyMap<string, { file: FileRecord; count: number }>;
  readonly dictionary: DictionaryFile;
  readonly files: Omit<Manifest['files'], keyof CatalogueFiles>;
}

/** What the manifest describes, apart from the files. */
interface DescribedEdition {
  readonly id: string;
  readonly settings: typeof editionSettings;
  readonly catalogue: Catalogue;
  readonly sources: readonly SourceDeclaration[];
  readonly staged: StagedIndex;
  /** null: people are counted at the chefs-lieux. */
  readonly demandPoints: DemandPointsRecord | null;
  readonly licenceOf: (sources: readonly string[]) => LicenceId;
}

const aggregations: Record<Measure['kind'], Aggregation> = {
  count: 'sum',
  'bounded-count': 'sum',
  ratio: 'ratio-of-sums',
  'bounded-ratio': 'ratio-of-sums',
  'weighted-mean': 'weighted-mean',
  'travel-time': 'weighted-mean',
  published: 'none',
  'published-of-qpv': 'none',
  distance: 'population-weighted-mean',
  beyond: 'share-of-population',
};

/** Writes `manifest.json`, which names everything else: it is written last. */
export async function publishManifest(
  db: DuckDBConnection,
  folder: string,
  { id, settings, catalogue, sources, staged, demandPoints, licenceOf }: DescribedEdition,
  parts: PublishedParts,
): Promise<Manifest> {
  const described = withFrenchTypography({
    format: 1 as const,
    id,
    date: settings.date,
    publisher: settings.publisher,
    sources: sources.map((source) => sourceRecord(source, staged)),
    themes: Object.entries(themes).map(([id, label]) => ({ id, label })),
    levels: levelRecords(catalogue, parts),
    services: catalogue.services.map(({ pointsSql: _, ...service }) => ({
      ...service,
      count: parts.points.get(service.id)!.count,
      points: parts.points.get(service.id)!.file,
      licence: licenceOf(service.sources),
    })),
    zonings: await zoningRecords(db, catalogue),
    landmarks: catalogue.landmarks.map(({ pointsSql: _, ...landmark }) => ({
      ...landmark,
      count: parts.points.get(landmark.id)!.count,
      points: parts.points.get(landmark.id)!.file,
    })),
    indicators: catalogue.indicators.map((indicator) =>
      indicatorRecord(indicator, licenceOf(indicator.sources), parts),
    ),
    reasons,
    tables: parts.tables,
    files: parts.files,
    ...(demandPoints && { demandPoints }),
    history: publishedHistory(catalogue),
    frames: comparisonTerritories.map(({ id, label, bounds }) => ({ id, label, bounds })),
  });
  const catalogues = await publishCatalogues(folder, described, parts.dictionary);
  const manifest: Manifest = { ...described, files: { ...described.files, ...catalogues } };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

/** What the manifest says of an indicator. */
export function indicatorRecord(
  indicator: IndicatorDeclaration,
  licence: LicenceId,
  { parts, columns }: Pick<PublishedParts, 'parts' | 'columns'>,
): IndicatorRecord {
  const { measure, qpv, order, countedAt, ...told } = indicator;
  return {
    ...told,
    aggregation: aggregations[measure.kind],
    parts: parts.get(indicator.id) ?? null,
    service: 'service' in measure ? measure.service : null,
    kind: measure.kind,
    thresholdKm: 'thresholdKm' in measure ? measure.thresholdKm : null,
    roundingError: roundingError(measure),
    licence,
    levels: columns.get(indicator.id) ?? {},
  };
}

/** Without the lists that this edition leaves out. */
function publishedHistory({ services }: Catalogue): Manifest['history'] {
  const { snapshots, labelDates, target } = networkHistory;
  const isPublished = (id: string | null) => services.some((service) => service.id === id);
  return {
    snapshots: snapshots.filter(({ service }) => isPublished(service)),
    labelDates: isPublished(labelDates) ? labelDates : null,
    target,
  };
}

function sourceRecord(source: SourceDeclaration, staged: StagedIndex): Manifest['sources'][number] {
  const found = staged.sources.find(({ id }) => id === source.id);
  if (!found) throw new Error(`source ${source.id} was never staged: run \`npm run etl\``);
  const { id, title, producer, licence, vintage, landing, defects } = source;
  const { files, rowsIn, rowsKept, rowsRejected } = found;
  return {
    id,
    title,
    producer,
    licence,
    vintage,
    landing,
    files,
    defects,
    rowsIn,
    rowsKept,
    rowsRejected,
  };
}

function levelRecords(
  catalogue: Catalogue,
  { indexes, shapes, files }: PublishedParts,
): Manifest['levels'] {
  const communesLevels = catalogue.levels.map(({ id, label, plural, order, vintage, mapped }) => ({
    id,
    label,
    plural,
    order,
    vintage,
    mapped,
    tileLayer: id === 'pays' ? null : id,
    count: indexes.get(id)!.count,
    index: indexes.get(id)!.file,
    ...shapes.get(id)!,
    ...territoryFolders(id, files),
  }));
  const qpv: Manifest['levels'][number] = {
    ...qpvLevel,
    tileLayer: 'qpv',
    count: indexes.get('qpv')!.count,
    index: indexes.get('qpv')!.file,
    ...shapes.get('qpv')!,
    ...territoryFolders('qpv', files),
  };
  return [qpv, ...communesLevels];
}

/** Where the files of a level are: those of ODbL sources exist when one of the edition is. */
function territoryFolders(
  level: string,
  { demandOdbl }: PublishedParts['files'],
): Pick<Manifest['levels'][number], 'territories' | 'territoriesOdbl'> {
  const territories = `territories/${level}`;
  return { territories, territoriesOdbl: demandOdbl && `${shareAlikeFolder}/${territories}` };
}

async function zoningRecords(
  db: DuckDBConnection,
  catalogue: Catalogue,
): Promise<Manifest['zonings']> {
  const found = await rows<{ zoning: string; class: string; communes: number; population: number }>(
    db,
    `SELECT z.zoning, z.class, count(*) AS communes, coalesce(sum(d.population), 0)::BIGINT AS population
     FROM zone_class z JOIN demand_population d USING (commune) GROUP BY ALL ORDER BY ALL`,
  );
  return catalogue.zonings.map(({ membershipSql: _, drawn, classes, ...zoning }) => ({
    ...zoning,
    classes: classes.map((one) => {
      const size = found.find((row) => row.zoning === zoning.id && row.class === one.id);
      return { ...one, communes: size?.communes ?? 0, population: size?.population ?? 0 };
    }),
    drawn: drawn.kind,
    hatchedClasses: drawn.kind === 'hatch' ? drawn.classes : [],
    tileLayer: drawn.kind === 'none' ? null : `zoning_${zoning.id}`,
  }));
}
