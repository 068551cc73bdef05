/** What copies a text, in French. */
export const copyableFr = {
  'copyable.copy': 'Copier',
  'copyable.copied': 'Copié',
} as const;
