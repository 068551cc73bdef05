/** The method page, in French. */
export const methodFr = {
  'method.title': 'Méthode',
} as const;
