import type { copyableFr } from './copyable.fr.ts';

/** What copies a text, in English. */
export const copyableEn: Record<keyof typeof copyableFr, string> = {
  'copyable.copy': 'Copy',
  'copyable.copied': 'Copied',
};
