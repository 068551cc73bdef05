import { GEOMETRY } from '../../../edition/files/geo-parquet.ts';
import { licences } from '../../../edition/licences.ts';
import { citationText } from '../../../edition/metadata/citation.ts';
import {
  citedSources,
  type DataPackage,
  dataLicence,
  frenchDialect,
  type TableSchema,
  tableSchema,
  withDecimalCommas,
} from '../../../edition/metadata/data-package.ts';
import { numberFormat } from '../../../edition/writing/number-format.ts';
import { units } from '../../../edition/writing/units.ts';
import { filteredZonings } from '../../edition/filtered-zonings.ts';
import type { Described } from './described-selection.ts';
import {
  chosenIndicators,
  dataFileName,
  type SelectionFormat,
  selectionLicences,
} from './selection.ts';
import { usedSources } from './selection-metadata.ts';

const mediaTypes: Record<SelectionFormat, string> = {
  csv: 'text/csv',
  french: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  geoparquet: 'application/vnd.apache.parquet',
};

/** `datapackage.json` of a selection: its file, the schema of its columns, its licence and sources. */
export function selectionPackage(described: Described): DataPackage {
  const { manifest, dictionary, selection, format, parts } = described;
  const held = selectionLicences(manifest, chosenIndicators(manifest, selection)).map(dataLicence);
  const path = dataFileName(selection, format);
  const schema = tableSchema(
    parts.flatMap(({ table, columns }) =>
      columns.map((name) => dictionary.tables[table.name].find((column) => column.name === name)!),
    ),
  );
  const isCsv = format === 'csv' || format === 'french';
  return {
    profile: 'data-package',
    name: 'ecarts-selection',
    title: `Écarts, sélection : ${selection.level}`,
    description: `Extrait de l’édition ${manifest.id}.`,
    version: manifest.id,
    created: `${manifest.date}T00:00:00Z`,
    licenses: held,
    sources: citedSources(usedSources(described)),
    resources: [
      {
        // Which is of CSV and JSON only.
        profile: isCsv ? 'tabular-data-resource' : 'data-resource',
        name: 'selection',
        path,
        title: path,
        format: path.split('.').at(-1)!,
        mediatype: mediaTypes[format],
        ...(isCsv ? { encoding: 'utf-8' as const } : {}),
        ...(format === 'french' ? { dialect: frenchDialect } : {}),
        licenses: held,
        schema:
          format === 'french'
            ? withDecimalCommas(schema)
            : format === 'geoparquet'
              ? withGeometry(schema)
              : schema,
      },
    ],
  };
}

/** A schema with the column of outlines of GeoParquet. */
function withGeometry(schema: TableSchema): TableSchema {
  const geometry = {
    name: GEOMETRY,
    type: 'any',
    description: 'contour du territoire (WKB, degrés WGS 84)',
  } as const;
  return { ...schema, fields: [...schema.fields, geometry] };
}

/** Which territories are kept; nothing where all are. */
function keptWords({ manifest, level, selection }: Described): string[] {
  const { within, zone } = selection;
  const zoning = zone && filteredZonings(manifest).find(({ id }) => id === zone.zoning);
  const kept = zoning?.classes.find(({ id }) => id === zone?.class);
  if (within.length === 0 && !kept) return [];
  const sentences = [`Niveau : ${level.plural.fr}.`];
  if (within.length > 0) sentences.push(`Où : ${within.map(({ name }) => name).join(', ')}.`);
  if (zoning && kept) sentences.push(`Zone : ${zoning.label.fr}, ${kept.label.fr}.`);
  return [sentences.join(' '), ''];
}

/** `LISEZMOI.md`: what the file holds, how to cite it, and under which licences. */
export function selectionReadme(described: Described): string {
  const { manifest, selection, format, root } = described;
  const french = numberFormat('fr');
  const chosen = chosenIndicators(manifest, selection);
  const [whole, ...beside] = selectionLicences(manifest, chosen);
  const licence = licences[whole ?? 'licence-ouverte-2.0'];
  const absent = Object.entries(manifest.reasons).map(
    ([id, { label }]) => `- \`${id}\` : ${label.fr}`,
  );
  return [
    '# Écarts — sélection',
    '',
    `Fichier : \`${dataFileName(selection, format)}\``,
    '',
    ...keptWords(described),
    '## Citer',
    '',
    citationText(manifest, root, french),
    '',
    '## Licence',
    '',
    `L’ensemble est sous la plus restrictive des licences de ce qu’il contient : ${licence.label.fr}${licence.url ? ` (${licence.url})` : ''}.`,
    ...(beside.length > 0
      ? [
          '',
          'Une partie de ses sources n’a pas de licence précisée par son producteur : voyez ci-dessous lesquelles, et demandez-lui avant de rediffuser.',
        ]
      : []),
    '',
    ...usedSources(described).map(
      ({ producer, title, vintage, licence: own, landing }) =>
        `- ${producer}, ${title.fr} (${french.vintage(vintage)}), ${licences[own].label.fr}${landing ? `, ${landing}` : ''}`,
    ),
    '',
    '## Indicateurs',
    '',
    ...chosen.flatMap(({ id, label, definition, unit, vintage, caveats, secrecy }) => [
      `### \`${id}\` — ${label.fr}`,
      '',
      `${definition.fr} Unité : ${units[unit].label.fr}. Millésime : ${french.vintage(vintage)}.`,
      '',
      ...[...caveats, ...(secrecy ? [secrecy] : [])].map(({ fr }) => `- ${fr}`),
      '',
    ]),
    '## Valeurs absentes',
    '',
    'Une valeur absente n’est jamais zéro : la colonne `_status` en dit la raison. Là où seule une fourchette est connue, `_low` et `_high` en donnent les bornes.',
    '',
    ...absent,
    '',
    'La requête qui redonne ce fichier est dans `requete.sql`.',
    '',
  ].join('\n');
}
