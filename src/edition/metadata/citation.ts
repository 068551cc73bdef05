import type { Manifest } from '../manifest.ts';
import type { NumberFormat } from '../writing/number-format.ts';
import { contactKind } from './contact.ts';

type Cited = Pick<Manifest, 'id' | 'date' | 'publisher'>;

const titles = {
  fr: 'Écarts, observatoire ouvert des inégalités territoriales d’accès aux droits',
  en: 'Écarts, open observatory of territorial inequality in access to rights',
} as const;

/**
 * How to cite the edition in a text, or a part of it; `address` is a permanent one.
 *
 * @param part what of it is cited: the label of an indicator, say
 */
export function citationText(
  { id, date, publisher }: Cited,
  address: string,
  { language, vintage }: NumberFormat,
  part?: string,
): string {
  const by = language === 'fr' ? 'publié par' : 'published by';
  return [
    ...(part === undefined ? [] : [part]),
    `${titles[language]} (${date.slice(0, 4)})`,
    `${language === 'fr' ? 'Édition' : 'Edition'} ${id}, ${vintage(date)}`,
    ...(publisher.name === 'Écarts' ? [] : [`${by} ${publisher.name}`]),
    address,
  ].join('. ');
}

/** The same for BibTeX; `part` is its identifier and its name. */
export function bibtexEntry(
  edition: Cited,
  address: string,
  part?: { readonly id: string; readonly name: string },
): string {
  const [year, month] = edition.date.split('-');
  return [
    `@misc{ecarts-${edition.id}${part ? `-${part.id}` : ''},`,
    `  author = {{${edition.publisher.name}}},`,
    `  title = {{${part ? `${escaped(part.name)}. ` : ''}${titles.fr}}},`,
    `  edition = {${edition.id}},`,
    `  year = {${year}},`,
    `  month = {${Number(month)}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');
}

/**
 * `CITATION.cff`: the edition as a dataset to cite, in the Citation File Format 1.2.0, which programs
 * that keep references read.
 */
export function citationFile(edition: Cited & Pick<Manifest, 'tables'>): string {
  const { id, date, publisher, tables } = edition;
  const hasOdbl = tables.some(({ licence }) => licence === 'odbl-1.0');
  const author = { name: publisher.name, ...contactOf(publisher.contact) };
  const fields = {
    'cff-version': '1.2.0',
    type: 'dataset',
    message: 'Pour citer ces données, utilisez ces références.',
    title: titles.fr,
    abstract: [
      'Indicateurs, distances aux services, points d’accès et territoires.',
      ...(hasOdbl
        ? ['Ce qui dérive de données ODbL est dans des tables à part, sous ODbL 1.0.']
        : []),
      'Chaque table dit ses licences et ses sources dans datapackage.json.',
    ].join(' '),
    authors: [author],
    version: id,
    'date-released': date,
    license: 'etalab-2.0',
    keywords: ['accès aux droits', 'services publics', 'inégalités territoriales', 'France'],
  };
  // JSON is YAML: a field a line, what is in it as JSON.
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

function contactOf(contact: string | null): { email?: string; website?: string } {
  if (contact === null) return {};
  const kind = contactKind(contact);
  return kind === 'email' ? { email: contact } : kind === 'page' ? { website: contact } : {};
}

/** Characters that mean something to TeX, made plain. */
function escaped(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
