import type { Manifest } from './manifest.ts';
import type { NumberFormat } from './number-format.ts';

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

/** Characters that mean something to TeX, made plain. */
function escaped(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
