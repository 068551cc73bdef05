/** A query as it is typed into one of the programs that read Parquet at an address. */
export interface Snippet {
  readonly id: 'duckdb' | 'python' | 'r';
  readonly program: string;
  readonly code: string;
}

/** The query for the command line of DuckDB, for Python and for R, each to be run as it is. */
export function snippets(sql: string): readonly Snippet[] {
  return [
    { id: 'duckdb', program: 'DuckDB', code: `duckdb <<'SQL'\n${sql}\nSQL` },
    {
      id: 'python',
      program: 'Python',
      code: `import duckdb  # pip install duckdb\n\nprint(duckdb.sql("""\n${pythonText(sql)}\n"""))`,
    },
    {
      id: 'r',
      program: 'R',
      code: [
        'library(duckdb)  # install.packages("duckdb")',
        '',
        'con <- dbConnect(duckdb())',
        `print(dbGetQuery(con, "\n${rText(sql)}\n"))`,
        'dbDisconnect(con, shutdown = TRUE)',
      ].join('\n'),
    },
  ];
}

/** Inside three double quotes. */
function pythonText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
}

/** Inside double quotes. */
function rText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
