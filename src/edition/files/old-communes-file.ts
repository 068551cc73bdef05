/** `old-communes.json.gz`: commune codes that are no more, and what became of them. */
export interface OldCommunesFile {
  readonly edition: string;
  /** By old code. */
  readonly communes: Readonly<Record<string, OldCommune>>;
}

/** What became of a commune code that is no more. */
export interface OldCommune {
  /** Its last name; null when no event tells it. */
  readonly name: string | null;
  /** The last event that took the code away; null when the lists tell none. */
  readonly event: OldCommuneEvent | null;
  /** Codes of the communes that its territory is in now; several when it was divided. */
  readonly successors: readonly string[];
}

/** The event of the official geographic code that took a commune away. */
export interface OldCommuneEvent {
  /** INSEE’s type of event (MOD), such as `32`, entry into a new commune. */
  readonly kind: string;
  /** ISO date. */
  readonly date: string;
  /** What the commune became then, under the names of the day. */
  readonly into: readonly { readonly code: string; readonly name: string }[];
}
