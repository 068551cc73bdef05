import type { Column } from '../../edition/files/column-file.ts';
import type { PointsFile } from '../../edition/files/points-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { LandmarkRecord } from '../../edition/manifest.ts';
import type { ReasonId } from '../../edition/reasons.ts';
import { metreDecimals } from '../../edition/writing/rounded.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import type { OwnLayer, OwnPoints } from './own-layer.ts';
import { ownRecord } from './own-record.ts';
import type { OwnEntry } from './own-session.ts';

const OWN_THEME = 'vos-donnees';

let last: {
  readonly files: EditionFiles;
  readonly entries: readonly OwnEntry[];
  readonly joined: EditionFiles;
} | null = null;

/**
 * The edition with the reader's own layers beside it, as if they had been published: the map, the
 * legend, the table and the charts need not know where a column comes from.
 */
export function withOwnLayers(
  files: EditionFiles,
  { entries }: { readonly entries: readonly OwnEntry[] },
): EditionFiles {
  if (entries.length === 0) return files;
  if (last?.files === files && last.entries === entries) return last.joined;
  const joined = join(files, entries);
  last = { files, entries, joined };
  return joined;
}

function join(files: EditionFiles, entries: readonly OwnEntry[]): EditionFiles {
  const { manifest } = files;
  const communes = manifest.levels.find(({ id }) => id === 'commune');
  const indicators: IndicatorRecord[] = [];
  const columns = new Map<string, Column>();
  for (const entry of entries) {
    const values = valuesOf(entry.layer);
    if (!values) continue;
    const indicator = ownIndicator(entry, values, entries.length === 1);
    indicators.push(indicator);
    columns.set(indicator.id, columnOf(indicator, values, manifest.id));
  }
  const placed = entries.flatMap((entry) =>
    entry.layer.points ? [{ ...entry, points: entry.layer.points }] : [],
  );
  return {
    ...files,
    manifest: {
      ...manifest,
      themes: [
        ...manifest.themes,
        { id: OWN_THEME, label: { fr: 'Vos données', en: 'Your data' } },
      ],
      indicators: [...manifest.indicators, ...indicators],
      landmarks: [...manifest.landmarks, ...placed.map(ownLandmark)],
    },
    column: (record, level) => {
      const own = level === 'commune' ? columns.get(record.id) : undefined;
      return own ? Promise.resolve(own) : files.column(record, level);
    },
    points: async (record) => {
      const own = placed.find(({ upload }) => unpublished(upload).path === record.points.path);
      if (!own || !communes) return files.points(record);
      const { codes } = await files.levelIndex(communes);
      return pointsFile(own.pointsId, own.points, codes);
    },
  };
}

function valuesOf({ values, points }: OwnLayer): Float64Array | null {
  return values ?? points?.reach.communeKm ?? null;
}

/** A file that does not exist: what is kept by its digest changes with each upload. */
function unpublished(upload: number) {
  const name = `own-${upload}`;
  return { path: name, bytes: 0, sha256: name };
}

function ownIndicator(
  { layer, name, indicatorId, upload }: OwnEntry,
  values: Float64Array,
  isAlone: boolean,
): IndicatorRecord {
  const { title } = layer;
  const isDistance = layer.points !== null;
  const known = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  const isWhole = values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  const label = isDistance
    ? { fr: `Distance à vos lieux (${name})`, en: `Distance to your places (${name})` }
    : { fr: `${title} (${name})`, en: `${title} (${name})` };
  const short = isDistance
    ? { fr: 'Distance à vos lieux', en: 'Distance to your places' }
    : { fr: title, en: title };
  const definition = isDistance
    ? {
        fr: 'Distance à vol d’oiseau du lieu où les habitants sont comptés à celui de vos lieux qui est le plus proche, dans le même territoire de comparaison.',
        en: 'Distance as the crow flies from where people are counted to the nearest of your places, in the same territory of comparison.',
      }
    : {
        fr: `La colonne « ${title} » de votre fichier, telle quelle.`,
        en: `The column “${title}” of your file, as it is.`,
      };
  const ownFile = { fr: 'votre fichier, lu dans cette page', en: 'your file, read in this page' };
  return ownRecord({
    id: indicatorId,
    theme: OWN_THEME,
    label,
    // Beside others, which file it is of.
    shortLabel: isAlone ? short : label,
    definition,
    unit: isDistance ? 'km' : isWhole ? 'count' : 'ratio',
    decimals: isDistance ? 1 : isWhole ? 0 : 2,
    // Whatever the file has.
    storedDecimals: isDistance ? metreDecimals : isWhole ? 0 : 10,
    polarity: isDistance ? 'higher-is-worse' : 'neutral',
    coverage: ownFile,
    aggregation: 'none',
    kind: isDistance ? 'own-distance' : 'own-values',
    levels: {
      commune: { column: unpublished(upload), known, missing: {} },
    },
  });
}

const columnsOfValues = new WeakMap<Float64Array, Column>();

/** The same object each time: what is computed from a column is kept with it. */
function columnOf(
  { id, storedDecimals, kind }: IndicatorRecord,
  values: Float64Array,
  edition: string,
): Column {
  const made = columnsOfValues.get(values);
  if (made?.header.indicator === id) return made;
  const missing: ReasonId = kind === 'own-distance' ? 'no-access-point' : 'not-covered';
  const column: Column = {
    header: {
      edition,
      indicator: id,
      level: 'commune',
      count: values.length,
      decimals: storedDecimals ?? 0,
      ranges: false,
      reasons: [missing],
    },
    low: values,
    high: values,
    reason: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0)),
  };
  columnsOfValues.set(values, column);
  return column;
}

function ownLandmark({
  name,
  pointsId,
  upload,
  points: { names },
}: OwnEntry & { readonly points: OwnPoints }): LandmarkRecord {
  const label = { fr: `Vos lieux (${name})`, en: `Your places (${name})` };
  return {
    id: pointsId,
    label,
    definition: label,
    sources: [],
    vintage: '',
    caveats: [],
    count: names.length,
    points: unpublished(upload),
  };
}

const filesOfPoints = new WeakMap<OwnPoints, PointsFile>();

/** The same object each time: the map draws a file once. */
function pointsFile(id: string, points: OwnPoints, codes: readonly string[]): PointsFile {
  const made = filesOfPoints.get(points);
  if (made) return made;
  const { longitude, latitude, names, commune } = points;
  const blank = names.map(() => null);
  const file = {
    id,
    ids: names.map((_, i) => String(i + 1)),
    longitude: Array.from(longitude),
    latitude: Array.from(latitude),
    names: names.map((name, i) => name || String(i + 1)),
    addresses: blank,
    communes: Array.from(commune, (position) => codes[position]),
    approximate: names.map(() => false),
    details: blank,
    labelDates: null,
  };
  filesOfPoints.set(points, file);
  return file;
}
