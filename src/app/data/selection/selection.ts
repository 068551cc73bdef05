import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { type LicenceId, licencesOfWhole } from '../../../edition/licences.ts';
import type { Manifest, TableRecord } from '../../../edition/manifest.ts';

export const formats = ['csv', 'french', 'parquet', 'xlsx', 'geojson', 'geoparquet'] as const;
/** Id of a format that a selection is taken away in. */
export type SelectionFormat = (typeof formats)[number];

/** Whether a format has the outline of each territory. */
export function hasShapes(format: SelectionFormat): boolean {
  return format === 'geojson' || format === 'geoparquet';
}

/** A territory that a selection keeps, or within which it keeps territories. */
export interface Place {
  readonly level: string;
  readonly code: string;
  readonly name: string;
}

/** What a reader takes away: indicators of the territories of a level, all or those of some places. */
export interface Selection {
  readonly level: string;
  readonly indicators: readonly string[];
  readonly within: readonly Place[];
  /** A class of a zoning, of communes only. */
  readonly zone: { readonly zoning: string; readonly class: string } | null;
}

/** Columns to read of one table of the edition. */
export interface TablePart {
  readonly table: TableRecord;
  readonly columns: readonly string[];
}

const extensions = {
  csv: 'csv',
  french: 'csv',
  parquet: 'parquet',
  xlsx: 'xlsx',
  geojson: 'geojson',
  geoparquet: 'parquet',
} as const;

/** `ecarts-commune-departement-01.csv`; more than three places are counted. */
export function dataFileName({ level, within, zone }: Selection, format: SelectionFormat): string {
  const place =
    within.length > 3
      ? `-${within.length}-territoires`
      : within.map((each) => `-${each.level}-${each.code}`).join('');
  const kept = zone ? `-${zone.zoning}-${zone.class}` : '';
  return `ecarts-${level}${place}${kept}.${extensions[format]}`;
}

/** The chosen indicators that are known at the level, in the order of the manifest. */
export function chosenIndicators(
  { indicators }: Pick<Manifest, 'indicators'>,
  selection: Pick<Selection, 'level' | 'indicators'>,
): IndicatorRecord[] {
  return indicators.filter(
    ({ id, levels }) => selection.indicators.includes(id) && levels[selection.level],
  );
}

/**
 * Columns of the tables of the level: code, name, then each indicator with its bounds and the reason
 * of what is absent. What derives from ODbL sources is in a table of its own.
 */
export function tableParts(manifest: Manifest, selection: Selection): TablePart[] {
  const chosen = chosenIndicators(manifest, selection);
  const columnsOf = ({ id, kind }: IndicatorRecord) => [
    id,
    ...(kind.startsWith('bounded') ? [`${id}_low`, `${id}_high`] : []),
    `${id}_status`,
  ];
  const part = (prefix: string, indicators: readonly IndicatorRecord[]) => {
    const name = `${prefix}indicators_${selection.level}`;
    const table = manifest.tables.find((each) => each.name === name);
    return table ? [{ table, columns: indicators.flatMap(columnsOf) }] : [];
  };
  const odbl = chosen.filter(({ licence }) => licence === 'odbl-1.0');
  const open = chosen.filter((indicator) => !odbl.includes(indicator));
  const [main] = part('', open);
  return [
    ...(main ? [{ ...main, columns: ['code', 'name', ...main.columns] }] : []),
    ...(odbl.length > 0 ? part('odbl_', odbl) : []),
  ];
}

/** The licences of what is chosen, that of the whole first. */
export function selectionLicences(
  { sources }: Pick<Manifest, 'sources'>,
  indicators: readonly IndicatorRecord[],
): readonly LicenceId[] {
  const used = new Set(indicators.flatMap((indicator) => indicator.sources));
  return licencesOfWhole(sources.filter(({ id }) => used.has(id)).map(({ licence }) => licence));
}
