import { type LicenceId, licences } from '../licences.ts';
import { temporalCoverage } from './temporal-coverage.ts';

export const dcatContext = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Vocabularies of the Publications Office of the European Union. */
const authority = 'http://publications.europa.eu/resource/authority/';
const mediaTypes = 'https://www.iana.org/assignments/media-types/';

/** What the catalogue names of vocabularies that others keep: each with its class, once. */
const terms = {
  french: ['dct:LinguisticSystem', `${authority}language/FRA`],
  france: ['dct:Location', `${authority}country/FRA`],
  // An edition is published when there is something new.
  irregular: ['dct:Frequency', `${authority}frequency/IRREG`],
  themes: ['skos:ConceptScheme', `${authority}data-theme`, 'dct:title', 'Thèmes de données'],
  society: [
    'skos:Concept',
    `${authority}data-theme/SOCI`,
    'skos:prefLabel',
    'Population et société',
  ],
  regions: ['skos:Concept', `${authority}data-theme/REGI`, 'skos:prefLabel', 'Régions et villes'],
  stable: ['skos:Concept', `${authority}planned-availability/STABLE`, 'skos:prefLabel', 'stable'],
  public: ['dct:RightsStatement', `${authority}access-right/PUBLIC`],
  csv: ['dct:MediaTypeOrExtent', `${authority}file-type/CSV`],
  parquet: ['dct:MediaTypeOrExtent', `${authority}file-type/PARQUET`],
  geojson: ['dct:MediaTypeOrExtent', `${authority}file-type/GEOJSON`],
  csvMedia: ['dct:MediaType', `${mediaTypes}text/csv`],
  parquetMedia: ['dct:MediaType', `${mediaTypes}application/vnd.apache.parquet`],
  geojsonMedia: ['dct:MediaType', `${mediaTypes}application/geo+json`],
  bytesMedia: ['dct:MediaType', `${mediaTypes}application/octet-stream`],
  geoparquet: ['dct:Standard', 'https://geoparquet.org/releases/v1.1.0/'],
  sha256: ['spdx:ChecksumAlgorithm', 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256'],
} as const satisfies Record<
  string,
  | readonly [type: string, id: string]
  | readonly [type: string, id: string, property: string, label: string]
>;

export type TermId = keyof typeof terms;

/** A reference to one of the named terms. */
export function term(id: TermId): object {
  return { '@id': terms[id][1] };
}

/** What each named term is: nodes of the graph beside the catalogue. */
export function termNodes(): object[] {
  return [
    ...Object.values(terms).map(([type, id, property, label]) => ({
      '@id': id,
      '@type': type,
      ...(id.startsWith(authority) && type !== 'skos:ConceptScheme'
        ? { 'skos:inScheme': { '@id': id.slice(0, id.lastIndexOf('/')) } }
        : {}),
      ...(property === undefined ? {} : { [property]: inFrench(label) }),
    })),
    ...Object.values(licences).flatMap(({ url, label }) =>
      url === null
        ? []
        : [{ '@id': url, '@type': 'dct:LicenseDocument', 'dct:title': inFrench(label.fr) }],
    ),
  ];
}

/** The licence of a file, or that none is stated. */
export function licenceNode(id: LicenceId): object {
  const { url, label } = licences[id];
  return url === null
    ? { '@type': 'dct:LicenseDocument', 'dct:title': inFrench(label.fr) }
    : { '@id': url };
}

/** A text marked as French. */
export function inFrench(text: string): object {
  return { '@language': 'fr', '@value': text };
}

/** A text marked as English. */
export function inEnglish(text: string): object {
  return { '@language': 'en', '@value': text };
}

/** The period that some vintages cover, where one of them is a date. */
export function during(vintages: Iterable<string>): object {
  const period = temporalCoverage(vintages);
  return period === null
    ? {}
    : {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': onDay(period.start),
          'dcat:endDate': onDay(period.end),
        },
      };
}

/** An ISO date as a typed literal. */
export function onDay(day: string): object {
  return { '@type': 'xsd:date', '@value': day };
}
