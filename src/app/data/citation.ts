import type { Manifest } from '../../edition/manifest.ts';
import type { NumberFormat } from '../../edition/number-format.ts';

type Cited = Pick<Manifest, 'id' | 'date' | 'publisher'>;

const titles = {
  fr: 'Écarts, observatoire ouvert des inégalités territoriales d’accès aux droits',
  en: 'Écarts, open observatory of territorial inequality in access to rights',
} as const;

/** How to cite the edition in a text; `address` is its permanent one. */
export function citationText(
  { id, date, publisher }: Cited,
  address: string,
  { language, vintage }: NumberFormat,
): string {
  const by = language === 'fr' ? 'publié par' : 'published by';
  return [
    `${titles[language]} (${date.slice(0, 4)})`,
    `${language === 'fr' ? 'Édition' : 'Edition'} ${id}, ${vintage(date)}`,
    ...(publisher.name === 'Écarts' ? [] : [`${by} ${publisher.name}`]),
    address,
  ].join('. ');
}

/** The same for BibTeX. */
export function bibtexEntry(edition: Cited, address: string): string {
  const [year, month] = edition.date.split('-');
  return [
    `@misc{ecarts-${edition.id},`,
    `  author = {{${edition.publisher.name}}},`,
    `  title = {{${titles.fr}}},`,
    `  edition = {${edition.id}},`,
    `  year = {${year}},`,
    `  month = {${Number(month)}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');
}
