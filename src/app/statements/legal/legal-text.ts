import type { ReactNode } from 'react';

/** Everything that is written in the legal notice, in one language. */
export interface LegalText {
  readonly publisherTitle: string;
  readonly publisher: string;
  readonly contact: string;
  readonly host: string;
  /** Said in the place of what the deployer did not configure. */
  readonly notGiven: string;
  readonly independence: string;
  readonly licencesTitle: string;
  readonly code: string;
  readonly data: string;
  readonly sources: (count: number) => string;
  readonly odbl: string;
  readonly cite: (citation: string) => ReactNode;
  readonly privacyTitle: string;
  readonly privacy: ReactNode;
  readonly liabilityTitle: string;
  readonly liability: string;
}
