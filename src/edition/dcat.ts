import { licences } from './licences.ts';
import type { DictionaryFile, FileRecord, Manifest, TableRecord } from './manifest.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const mediaTypes = 'https://www.iana.org/assignments/media-types/';
const fileTypes = 'http://publications.europa.eu/resource/authority/file-type/';

/**
 * `dcat.jsonld`: the tables of an edition as DCAT-AP datasets, in JSON-LD. Addresses are relative to
 * the file itself, so that it holds wherever the edition is hosted.
 */
export function dcatCatalogue(
  manifest: Pick<Manifest, 'id' | 'date' | 'publisher' | 'sources' | 'tables'>,
  dictionary: DictionaryFile,
): object {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': manifest.publisher.name };
  const issued = { '@type': 'xsd:date', '@value': manifest.date };
  return {
    '@context': context,
    '@id': '',
    '@type': 'dcat:Catalog',
    'dct:title': inFrench(
      'Écarts, observatoire ouvert des inégalités territoriales d’accès aux droits',
    ),
    'dct:description': inFrench(
      'Indicateurs, distances aux services, points d’accès et territoires, édition par édition.',
    ),
    'dct:publisher': publisher,
    'dct:issued': issued,
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/FRA' },
    'dcat:dataset': manifest.tables.map((table) => ({
      '@id': `#${table.name}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${manifest.id}/${table.name}`,
      'dct:title': [inFrench(table.title.fr), { '@language': 'en', '@value': table.title.en }],
      'dct:description': inFrench(
        `${table.rows} lignes ; colonnes : ${dictionary.tables[table.name].map(({ name }) => name).join(', ')}`,
      ),
      'dct:publisher': publisher,
      'dct:issued': issued,
      'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/FRA' },
      'dcat:version': manifest.id,
      'dcat:distribution': distributions(table),
    })),
  };
}

function distributions(table: TableRecord): object[] {
  const { url, label } = licences[table.licence];
  const of = (file: FileRecord, mediaType: string, format: string) => ({
    '@id': `#${table.name}-${format.toLowerCase()}`,
    '@type': 'dcat:Distribution',
    'dct:title': inFrench(`${table.title.fr} (${format})`),
    'dcat:accessURL': { '@id': file.path },
    'dcat:downloadURL': { '@id': file.path },
    'dcat:mediaType': { '@id': `${mediaTypes}${mediaType}` },
    'dct:format': { '@id': `${fileTypes}${format}` },
    'dct:license': url === null ? inFrench(label.fr) : { '@id': url },
    ...(table.licences.length > 1 ? { 'dct:rights': rightsBeside(table) } : {}),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
    },
  });
  return [
    of(table.csv, 'text/csv', 'CSV'),
    of(table.parquet, 'application/vnd.apache.parquet', 'PARQUET'),
  ];
}

/** What the licence of the whole does not say of a part of it. */
function rightsBeside({ licences: held }: TableRecord) {
  const said = held.slice(1).map((id) => licences[id].label.fr);
  return {
    '@type': 'dct:RightsStatement',
    'rdfs:label': inFrench(`Pour une partie des sources : ${said.join(', ')}`),
  };
}

function inFrench(text: string) {
  return { '@language': 'fr', '@value': text };
}
