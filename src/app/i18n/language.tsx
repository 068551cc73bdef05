import type { ReactNode } from 'react';
import { createContext, useContext, useMemo } from 'react';
import { createIntl, createIntlCache, type IntlShape, RawIntlProvider, useIntl } from 'react-intl';
import { type Language, type NumberFormat, numberFormat } from '../../edition/number-format.ts';
import type { Text } from '../../edition/text.ts';
import { en } from './messages.en.ts';
import { fr, type MessageId } from './messages.fr.ts';

const messages: Record<Language, Record<MessageId, string>> = { fr, en };
const cache = createIntlCache();

const NumberFormatContext = createContext<NumberFormat>(numberFormat('fr'));

/** Words and numbers in a language, outside React too. */
function intlFor(language: Language): IntlShape {
  return createIntl(
    {
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      messages: messages[language],
      defaultLocale: 'fr',
    },
    cache,
  );
}

/** Gives its children words and numbers in a language. */
export function LanguageProvider({
  language,
  children,
}: {
  language: Language;
  children: ReactNode;
}) {
  const intl = useMemo(() => intlFor(language), [language]);
  const format = useMemo(() => numberFormat(language), [language]);
  return (
    <RawIntlProvider value={intl}>
      <NumberFormatContext value={format}>{children}</NumberFormatContext>
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
