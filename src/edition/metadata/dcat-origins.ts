import type { SourceRecord } from '../manifest.ts';
import { numberFormat } from '../writing/number-format.ts';
import { contactKind } from './contact.ts';
import { during, inEnglish, inFrench, licenceNode } from './dcat-terms.ts';

/** A producer's data, as a dataset that ours are made of. */
export function sourceNode(source: SourceRecord): object {
  const { title, producer, licence, vintage, landing } = source;
  return {
    '@id': sourceAddress(source),
    '@type': 'dcat:Dataset',
    'dct:identifier': source.id,
    'dct:title': [inFrench(title.fr), inEnglish(title.en)],
    'dct:description': inFrench(
      `${producer}, ${title.fr} (${numberFormat('fr').vintage(vintage)})`,
    ),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': producer },
    'dct:license': licenceNode(licence),
    ...(landing === null
      ? {}
      : { 'dcat:landingPage': { '@id': landing, '@type': 'foaf:Document' } }),
    ...during([vintage]),
  };
}

/** Name of the node of a source in the graph. */
export function sourceAddress({ id }: SourceRecord): string {
  return `#source-${id}`;
}

/** Where readers write: an e-mail or a page. */
export function contactNode(name: string, contact: string): object {
  const kind = contactKind(contact);
  return {
    '@id': '#contact',
    '@type': 'vcard:Kind',
    'vcard:fn': name,
    ...(kind === 'email' ? { 'vcard:hasEmail': { '@id': `mailto:${contact}` } } : {}),
    ...(kind === 'page' ? { 'vcard:hasURL': { '@id': contact } } : {}),
  };
}
