/** How a number was computed, in French. */
export const computationFr = {
  'computation.title': 'Comment ce chiffre est calculé',
  'computation.ask': 'Comment ce chiffre est calculé',
  'computation.askOf': '(comment ce chiffre est calculé : {indicator})',
  'computation.close': 'Fermer',
} as const;
