/** How a number was computed, in French. */
export const computationFr = {
  'computation.title': 'Comment ce chiffre est calculé',
  'computation.ask': 'Comment ce chiffre est calculé',
  'computation.askOf': '(comment ce chiffre est calculé : {indicator})',
  'computation.close': 'Fermer',
  'computation.titleAll': 'Comment ces chiffres sont calculés',
  'computation.askAll': 'Comment ces chiffres sont calculés',
  'computation.again': 'Retrouver ces chiffres',
  'computation.figures': 'Les mêmes chiffres, tirés de la table publique :',
  'computation.inputs': 'Ce qui a été donné à ces fonctions, tiré de la table publique :',
  'computation.kernels': 'Fonctions exécutées dans cette page',
  'computation.copy': 'Copier',
  'computation.copied': 'Copié',
} as const;
