import type { ReactNode } from 'react';

/** Sections of the page that are written, in reading order; also their anchors. */
export const sectionIds = [
  'distances',
  'comparaison',
  'couverture',
  'quartiers',
  'absences',
  'secret',
  'incertitude',
  'inegalite',
  'grappes',
  'millesimes',
  'discriminations',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** What the sentences say of the edition, already written as a reader sees it. */
export interface MethodFacts {
  readonly communes: string;
  readonly qpv: string;
  readonly earthRadiusKm: string;
  /** Whose population grid people are counted in, in a sentence or two; null at the chefs-lieux. */
  readonly squares: string | null;
  /** Why a value may be missing, in words. */
  readonly reasons: readonly string[];
  /** Page of the Défenseur des droits that lists its delegates; null when the edition has no link. */
  readonly delegatesPage: string | null;
}

/** A section of the page of methods, its numbers taken from the edition. */
export interface MethodSection {
  readonly title: string;
  readonly body: (facts: MethodFacts) => ReactNode;
}

/** Everything that is written on the page, in one language. */
export interface MethodText {
  readonly lead: string;
  readonly sections: Readonly<Record<SectionId, MethodSection>>;
}
