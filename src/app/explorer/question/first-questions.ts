/** A question that a first-time reader may begin with: the address that answers it. */
export interface FirstQuestion {
  readonly id: 'farAndPoor' | 'qpv';
  /** Query of the explorer. */
  readonly query: string;
}

/** What the explorer answers beyond its first sentence, by example. */
export const firstQuestions: readonly FirstQuestion[] = [
  { id: 'farAndPoor', query: '?couleurs=croisees&tiroir=charts' },
  {
    id: 'qpv',
    query: '?service=delegues-ddd&seuil=5&niveau=qpv&loin=delegues-ddd:5&tiroir=table',
  },
];
