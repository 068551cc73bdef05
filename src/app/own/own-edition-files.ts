import type { Column } from '../../edition/column-file.ts';
import type { IndicatorRecord, LandmarkRecord, PointsFile } from '../../edition/manifest.ts';
import type { ReasonId } from '../../edition/reasons.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { OWN_POINTS, ownIndicatorId } from './own-ids.ts';
import type { OwnLayer, OwnPoints } from './own-layer.ts';

const OWN_THEME = 'vos-donnees';

let last: {
  readonly files: EditionFiles;
  readonly layer: OwnLayer;
  readonly joined: EditionFiles;
} | null = null;

/**
 * The edition with the reader's own layer beside it, as if it had been published: the map, the
 * legend, the table and the charts need not know where a column comes from.
 */
export function withOwnLayer(
  files: EditionFiles,
  { layer, uploads }: { readonly layer: OwnLayer | null; readonly uploads: number },
): EditionFiles {
  if (!layer) return files;
  if (last?.files === files && last.layer === layer) return last.joined;
  const joined = join(files, layer, uploads);
  last = { files, layer, joined };
  return joined;
}

function join(files: EditionFiles, layer: OwnLayer, uploads: number): EditionFiles {
  const { manifest } = files;
  const values = layer.values ?? layer.points?.reach.communeKm ?? null;
  const { path } = unpublished(uploads);
  const indicator = values && ownIndicator(layer, values, uploads);
  const column = indicator && values && columnOf(indicator, values, manifest.id);
  const landmark = layer.points && ownLandmark(layer, layer.points, uploads);
  let points: Promise<PointsFile> | null = null;
  const communes = manifest.levels.find(({ id }) => id === 'commune');
  return {
    ...files,
    manifest: {
      ...manifest,
      themes: [
        ...manifest.themes,
        { id: OWN_THEME, label: { fr: 'Vos données', en: 'Your data' } },
      ],
      indicators: indicator ? [...manifest.indicators, indicator] : manifest.indicators,
      landmarks: landmark ? [...manifest.landmarks, landmark] : manifest.landmarks,
    },
    column: (record, level) =>
      column && record.id === indicator?.id && level === 'commune'
        ? Promise.resolve(column)
        : files.column(record, level),
    points: (record) => {
      if (record.points.path !== path || !layer.points || !communes) return files.points(record);
      const own = layer.points;
      points ??= files.levelIndex(communes).then(({ codes }) => pointsFile(own, codes));
      return points;
    },
  };
}

/** A file that does not exist: what is kept by its digest changes with each upload. */
function unpublished(uploads: number) {
  const name = `own-${uploads}`;
  return { path: name, bytes: 0, sha256: name };
}

function ownIndicator(layer: OwnLayer, values: Float64Array, uploads: number): IndicatorRecord {
  const { fileName, title } = layer;
  const isDistance = layer.points !== null;
  const known = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  const isWhole = values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  const label = isDistance
    ? { fr: `Distance à vos lieux (${fileName})`, en: `Distance to your places (${fileName})` }
    : { fr: `${title} (${fileName})`, en: `${title} (${fileName})` };
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
  return {
    id: ownIndicatorId(uploads),
    theme: OWN_THEME,
    label,
    shortLabel: isDistance
      ? { fr: 'Distance à vos lieux', en: 'Distance to your places' }
      : { fr: title, en: title },
    definition,
    unit: isDistance ? 'km' : isWhole ? 'count' : 'ratio',
    decimals: isDistance ? 1 : isWhole ? 0 : 2,
    polarity: isDistance ? 'higher-is-worse' : 'neutral',
    sources: [],
    vintage: '',
    coverage: ownFile,
    caveats: [],
    secrecy: null,
    comparableWithin: 'france',
    aggregation: 'none',
    parts: null,
    service: null,
    kind: isDistance ? 'own-distance' : 'own-values',
    thresholdKm: null,
    roundingError: 0,
    licence: 'not-stated',
    levels: {
      commune: { column: unpublished(uploads), known, missing: {} },
    },
  };
}

function columnOf(
  { id, decimals, kind }: IndicatorRecord,
  values: Float64Array,
  edition: string,
): Column {
  const missing: ReasonId = kind === 'own-distance' ? 'no-access-point' : 'not-covered';
  return {
    header: {
      edition,
      indicator: id,
      level: 'commune',
      count: values.length,
      decimals,
      ranges: false,
      reasons: [missing],
    },
    low: values,
    high: values,
    reason: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0)),
  };
}

function ownLandmark(
  { fileName }: OwnLayer,
  { names }: OwnPoints,
  uploads: number,
): LandmarkRecord {
  const label = { fr: `Vos lieux (${fileName})`, en: `Your places (${fileName})` };
  return {
    id: OWN_POINTS,
    label,
    definition: label,
    sources: [],
    vintage: '',
    caveats: [],
    count: names.length,
    points: unpublished(uploads),
  };
}

function pointsFile(
  { longitude, latitude, names, commune }: OwnPoints,
  codes: readonly string[],
): PointsFile {
  const blank = names.map(() => null);
  return {
    id: OWN_POINTS,
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
}
