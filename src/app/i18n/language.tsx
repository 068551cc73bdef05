import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createIntl, createIntlCache, type IntlShape, RawIntlProvider, useIntl } from 'react-intl';
import type { Text } from '../../edition/text.ts';
import {
  type Language,
  type NumberFormat,
  numberFormat,
} from '../../edition/writing/number-format.ts';
import { fr, type MessageId } from './messages.fr.ts';

type Words = Readonly<Partial<Record<MessageId, string>>>;

/** Words in the language of the site, at hand, and in the others, loaded when they are asked for. */
export interface PageWords {
  readonly fr: Words;
  readonly en: () => Promise<Words>;
}

const siteWords: PageWords = {
  fr,
  en: async () => (await import('./messages.en.ts')).en,
};
const noMore: PageWords = { fr: {}, en: async () => ({}) };

/**
 * What the edition that is open says otherwise, whatever the page: an edition that counts people
 * elsewhere than at the chefs-lieux.
 */
export const EditionWordsContext = createContext<PageWords>(noMore);

const cache = createIntlCache();

const NumberFormatContext = createContext<NumberFormat>(numberFormat('fr'));

interface Spoken {
  readonly language: Language;
  readonly intl: IntlShape;
}

function speak(language: Language, ...parts: readonly Words[]): Spoken {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const messages: Record<string, string> = Object.assign({}, ...parts);
  return { language, intl: createIntl({ locale, messages, defaultLocale: 'fr' }, cache) };
}

/**
 * What the page speaks: French at once, another language when its words have come, which until then
 * leaves what was spoken; null when nothing was.
 */
function useSpoken(language: Language, words: PageWords): Spoken | null {
  const editionWords = useContext(EditionWordsContext);
  const [spoken, setSpoken] = useState<Spoken | null>(() =>
    language === 'fr' ? speak('fr', siteWords.fr, words.fr, editionWords.fr) : null,
  );
  const isSpoken = spoken?.language === language;
  useEffect(() => {
    if (isSpoken) return;
    const french = () => speak('fr', siteWords.fr, words.fr, editionWords.fr);
    if (language === 'fr') {
      setSpoken(french());
      return;
    }
    let isWanted = true;
    Promise.all([siteWords.en(), words.en(), editionWords.en()]).then(
      (parts) => isWanted && setSpoken(speak('en', ...parts)),
      (error) => {
        console.error(error);
        // A page in French is better than none.
        if (isWanted) setSpoken((before) => before ?? french());
      },
    );
    return () => {
      isWanted = false;
    };
  }, [isSpoken, language, words, editionWords]);
  return spoken;
}

/** Gives its children words and numbers in a language, with the words of their page alone. */
export function LanguageProvider({
  language,
  words = noMore,
  children,
}: {
  language: Language;
  words?: PageWords;
  children: ReactNode;
}) {
  const spoken = useSpoken(language, words);
  const format = useMemo(() => numberFormat(spoken?.language ?? language), [spoken, language]);
  if (!spoken) return null;
  const { intl } = spoken;
  return (
    <RawIntlProvider value={intl}>
      <I18nProvider locale={intl.locale}>
        <NumberFormatContext value={format}>{children}</NumberFormatContext>
      </I18nProvider>
    </RawIntlProvider>
  );
}

type Values = Record<string, string | number>;

/** What a component needs to speak: `t` for words, `text` for texts of the edition, `format` for numbers. */
export function useLanguage() {
  const intl = useIntl();
  const format = useContext(NumberFormatContext);
  return useMemo(
    () => ({
      language: format.language,
      format,
      t: (id: MessageId, values?: Values): string => intl.formatMessage({ id }, values),
      /** A sentence that holds elements. */
      rich: (id: MessageId, values: Record<string, ReactNode>): ReactNode =>
        intl.formatMessage({ id }, values) as ReactNode,
      text: (text: Text): string => text[format.language],
    }),
    [intl, format],
  );
}
