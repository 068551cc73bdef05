import { licences } from '../../../edition/licences.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import { citationText } from '../../../edition/metadata/citation.ts';
import { numberFormat } from '../../../edition/writing/number-format.ts';
import { type UnitId, units } from '../../../edition/writing/units.ts';
import type { Described } from './described-selection.ts';
import { chosenIndicators, selectionLicences } from './selection.ts';

/** A row of texts; an empty one parts two lists. */
export type SourceRow = readonly string[];

/** What the file of a selection says of itself, in the formats that have a place for it. */
export interface SelfDescription {
  /** Pairs that a Parquet carries, see `selectionMetadata`. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Second sheet of a workbook, see `sourceRows`. */
  readonly sourceRows: readonly SourceRow[];
}

/** The sources of the indicators of a selection. */
export function usedSources({
  manifest,
  selection,
}: Pick<Described, 'manifest' | 'selection'>): Manifest['sources'] {
  const ids = chosenIndicators(manifest, selection).flatMap(({ sources }) => sources);
  return manifest.sources.filter(({ id }) => ids.includes(id));
}

/**
 * What a Parquet file of a selection says of itself, wherever it is copied: key-value pairs of its
 * footer, those of the published tables (`edition`, `title`, `licences`, `columns`) first.
 */
export function selectionMetadata(described: Described): SelfDescription['metadata'] {
  const { manifest, level, selection, root } = described;
  const chosen = chosenIndicators(manifest, selection);
  return {
    edition: manifest.id,
    title: JSON.stringify({
      fr: `Écarts, sélection : ${level.plural.fr}`,
      en: `Écarts, selection: ${level.plural.en}`,
    }),
    licences: JSON.stringify(
      selectionLicences(manifest, chosen).map((id) => ({
        id,
        title: licences[id].label.fr,
        path: licences[id].url,
      })),
    ),
    columns: JSON.stringify(columnsOf(described).map(({ parquetBytes: _, ...column }) => column)),
    citation: citationText(manifest, root, numberFormat('fr')),
    sources: JSON.stringify(
      usedSources(described).map(({ id, producer, title, vintage, licence, landing }) => ({
        id,
        producer,
        title,
        vintage,
        licence,
        path: landing,
      })),
    ),
    indicators: JSON.stringify(
      chosen.map(({ id, label, unit, vintage }) => ({ id, label, unit, vintage })),
    ),
  };
}

/** The same for who opens a workbook: the rows of its second sheet. */
export function sourceRows(described: Described): SelfDescription['sourceRows'] {
  const { manifest, selection, root } = described;
  const french = numberFormat('fr');
  const chosen = chosenIndicators(manifest, selection);
  const vintages = new Map(chosen.map(({ id, vintage }) => [id, french.vintage(vintage)]));
  const ofIndicator = (column: string) => column.replace(/_(low|high|status)$/, '');
  return [
    ['Édition', manifest.id],
    ['Adresse', root],
    ['Citation', citationText(manifest, root, french)],
    ...selectionLicences(manifest, chosen).map((id, i) => [
      i === 0 ? 'Licence de l’ensemble' : 'Une partie des sources',
      licences[id].label.fr,
      licences[id].url ?? '',
    ]),
    [],
    ['Source', 'Producteur', 'Millésime', 'Licence', 'Adresse'],
    ...usedSources(described).map(({ title, producer, vintage, licence, landing }) => [
      title.fr,
      producer,
      french.vintage(vintage),
      licences[licence].label.fr,
      landing ?? '',
    ]),
    [],
    ['Colonne', 'Sens', 'Unité', 'Millésime'],
    ...columnsOf(described).map(({ name, unit, description }) => [
      name,
      description,
      unit !== null && unit in units ? units[unit as UnitId].label.fr : (unit ?? ''),
      vintages.get(ofIndicator(name)) ?? '',
    ]),
    [],
    ['Valeur absente', 'Raison'],
    ...Object.entries(manifest.reasons).map(([id, { label }]) => [id, label.fr]),
  ];
}

function columnsOf({ parts, dictionary }: Pick<Described, 'parts' | 'dictionary'>) {
  return parts.flatMap(({ table, columns }) =>
    columns.map((name) => dictionary.tables[table.name].find((column) => column.name === name)!),
  );
}
