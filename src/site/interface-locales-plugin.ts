import type { Plugin } from 'vite';

/** Words of the interface library in one of its languages: `…/intl/<part>/<locale>.mjs`. */
const wordsOfLocale =
  /node_modules\/react-(?:aria|stately)\/.*\/intl\/[^/]+\/([a-z]{2}-[A-Z]{2})\.(m?js)$/;
const spoken = ['fr-FR', 'en-US'];

/**
 * Leaves out what the interface library says in languages that the site does not speak (thirty of
 * them, a tenth of the code of the first page): they say it in English.
 */
export function interfaceLocalesPlugin(): Plugin {
  return {
    name: 'interface-locales',
    enforce: 'pre',
    load(id) {
      const [, locale, extension] = wordsOfLocale.exec(id) ?? [];
      if (!locale || spoken.includes(locale)) return;
      return `export { default } from './en-US.${extension}';`;
    },
  };
}
