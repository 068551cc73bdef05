/** `zone-classes.json.gz`: the class of every commune in every zoning, without a database. */
export interface ZoneClassesFile {
  readonly edition: string;
  readonly zonings: Readonly<
    Record<
      string,
      {
        readonly classes: readonly string[];
        /** Position in `classes` of each commune, in the order of their index; −1 without class. */
        readonly communes: readonly number[];
      }
    >
  >;
}
