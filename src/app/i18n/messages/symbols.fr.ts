/** Counts drawn as circles, in French. */
export const symbolsFr = {
  'symbols.why':
    'Un cercle par territoire, de surface proportionnelle au nombre\u00a0: en aplat, les plus étendus paraîtraient les plus touchés.',
  'symbols.scale': 'Cercles de la légende\u00a0: {values}.',
  'symbols.range': 'Fourchette\u00a0: au moins le disque, au plus l’anneau',
  'symbols.withheld': 'Masqué (secret)',
} as const;
