/** `dictionary.json.gz`: what each column of each table means, apart so that the manifest stays small. */
export interface DictionaryFile {
  readonly edition: string;
  readonly tables: Readonly<
    Record<
      string,
      readonly {
        readonly name: string;
        readonly type: string;
        readonly unit: string | null;
        /** In French. */
        readonly description: string;
        readonly descriptionEn: string;
        /** Bytes of its values in the Parquet file, as they are compressed there. */
        readonly parquetBytes: number;
      }[]
    >
  >;
}
