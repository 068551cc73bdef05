import { licences } from '../../../edition/licences.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import type { useLanguage } from '../../i18n/language.tsx';

type Words = ReturnType<typeof useLanguage>;

/** How a figure says where its data come from, given the ids of their sources. */
export interface FigureSources {
  /** Producers and licence, in a line. */
  readonly credit: (ids: readonly string[]) => string;
  /** Sources with their vintages; then the edition and the licence. */
  readonly notes: (ids: readonly string[]) => readonly string[];
}

/** Only what a reader brought has no source: it is said to be theirs. */
export function figureSources(manifest: Manifest, { t, text, format }: Words): FigureSources {
  const found = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => manifest.sources.find((source) => source.id === id) ?? []);
  const licencesOf = (ids: readonly string[]) =>
    [...new Set(found(ids).map(({ licence }) => licence))]
      .map((id) => text(licences[id].label))
      .join(', ') || t('own.figure.licence');
  const sourcesOf = (ids: readonly string[]) =>
    found(ids)
      .map(
        ({ producer, title, vintage }) =>
          `${producer}, ${text(title)} (${format.vintage(vintage)})`,
      )
      .join(' ; ') || t('own.figure.source');
  const producersOf = (ids: readonly string[]) =>
    [...new Set(found(ids).map(({ producer }) => producer))].join(', ') || t('own.figure.source');
  return {
    credit: (ids) =>
      t('share.figure.credit', { producers: producersOf(ids), licence: licencesOf(ids) }),
    notes: (ids) => [
      t('share.figure.sources', { sources: sourcesOf(ids) }),
      t('share.figure.edition', {
        date: format.vintage(manifest.date),
        edition: manifest.id,
        licence: licencesOf(ids),
      }),
    ],
  };
}
