import { dcatContext } from '../../../src/edition/metadata/dcat-terms.ts';

/**
 * What DCAT-AP 2.1.1 says of the classes that the catalogue uses, beside the constraints of the
 * extract in `tests/vectors/catalogues`: the class of each value, what else must be there, what
 * should be, and from which vocabulary. https://semiceu.github.io/DCAT-AP/releases/2.1.1/
 */
const ranges: Rules = {
  'dcat:Catalog': {
    'dct:language': 'dct:LinguisticSystem',
    'dct:license': 'dct:LicenseDocument',
    'dct:spatial': 'dct:Location',
    'dct:rights': 'dct:RightsStatement',
    'dcat:themeTaxonomy': 'skos:ConceptScheme',
    'dcat:dataset': 'dcat:Dataset',
    'dct:publisher': 'foaf:Agent',
  },
  'dcat:Dataset': {
    'dcat:contactPoint': 'vcard:Kind',
    'dcat:distribution': 'dcat:Distribution',
    'dct:publisher': 'foaf:Agent',
    'dct:spatial': 'dct:Location',
    'dct:temporal': 'dct:PeriodOfTime',
    'dcat:theme': 'skos:Concept',
    'dct:accessRights': 'dct:RightsStatement',
    'dct:accrualPeriodicity': 'dct:Frequency',
    'dct:language': 'dct:LinguisticSystem',
    'dct:source': 'dcat:Dataset',
    'dcat:landingPage': 'foaf:Document',
  },
  'dcat:Distribution': {
    'dct:conformsTo': 'dct:Standard',
    'dct:rights': 'dct:RightsStatement',
    'spdx:checksum': 'spdx:Checksum',
    'dcat:mediaType': 'dct:MediaType',
    'dct:format': 'dct:MediaTypeOrExtent',
    'dct:license': 'dct:LicenseDocument',
    'dcatap:availability': 'skos:Concept',
  },
  'spdx:Checksum': { 'spdx:algorithm': 'spdx:ChecksumAlgorithm' },
};

/** Texts that a thing of a class has at least once. */
const named: Rules = {
  'skos:Concept': { 'skos:prefLabel': 'text' },
  'skos:ConceptScheme': { 'dct:title': 'text' },
  'foaf:Agent': { 'foaf:name': 'text' },
  'dcat:Dataset': { 'dct:title': 'text', 'dct:description': 'text' },
};

const vocabulary = 'http://publications.europa.eu/resource/authority/';
const vocabularies: Rules = {
  'dcat:Catalog': { 'dct:language': 'language', 'dct:spatial': 'country' },
  'dcat:Dataset': {
    'dct:language': 'language',
    'dct:spatial': 'country',
    'dct:accrualPeriodicity': 'frequency',
    'dct:accessRights': 'access-right',
    'dcat:theme': 'data-theme',
  },
  'dcat:Distribution': { 'dct:format': 'file-type', 'dcatap:availability': 'planned-availability' },
};

/** Recommended, and known whoever deploys: a page of the catalogue and a contact are not. */
const recommended: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': [
    'dct:language',
    'dct:issued',
    'dct:modified',
    'dct:license',
    'dct:spatial',
    'dcat:themeTaxonomy',
    'dcat:dataset',
  ],
  'dcat:Distribution': ['dct:description', 'dcatap:availability', 'dct:license'],
  'dct:PeriodOfTime': ['dcat:startDate', 'dcat:endDate'],
};

type Rules = Readonly<Record<string, Readonly<Record<string, string>>>>;

const property = (path: string, constraint: string) =>
  `sh:property [ sh:path ${path} ; ${constraint} ]`;

/** The rules as shapes (SHACL), in Turtle. */
export function dcatRules(): string {
  const shapes: string[] = [];
  const shape = (target: string, properties: readonly string[]) =>
    shapes.push(`[] a sh:NodeShape ; sh:targetClass ${target} ; ${properties.join(' ; ')} .`);
  const each = (rules: Rules, constraint: (value: string) => string) => {
    for (const [target, values] of Object.entries(rules)) {
      shape(
        target,
        Object.entries(values).map(([path, value]) => property(path, constraint(value))),
      );
    }
  };
  each(ranges, (type) => `sh:class ${type}`);
  each(named, () => 'sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:minLength 1');
  each(
    vocabularies,
    (name) =>
      `sh:nodeKind sh:IRI ; sh:node [ ${property('skos:inScheme', `sh:minCount 1 ; sh:hasValue <${vocabulary}${name}>`)} ]`,
  );
  for (const [target, paths] of Object.entries(recommended)) {
    shape(
      target,
      paths.map((path) => property(path, 'sh:minCount 1')),
    );
  }
  // As DCAT-AP 3.0.0 has them: 2.1.1 knew of SHA-1 and of decimals only.
  shape('spdx:Checksum', [property('spdx:algorithm', 'sh:minCount 1 ; sh:maxCount 1')]);
  shape('dcat:Distribution', [
    property('dcat:byteSize', 'sh:datatype xsd:nonNegativeInteger ; sh:maxCount 1'),
  ]);
  shape(
    'dct:PeriodOfTime',
    ['dcat:startDate', 'dcat:endDate'].map((path) =>
      property(path, 'sh:datatype xsd:date ; sh:maxCount 1'),
    ),
  );
  const prefixes = { ...dcatContext, sh: 'http://www.w3.org/ns/shacl#' };
  const heads = Object.entries(prefixes).map(
    ([name, address]) => `@prefix ${name}: <${address}> .`,
  );
  return [...heads, ...shapes].join('\n');
}
