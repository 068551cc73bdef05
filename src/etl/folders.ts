import { join } from 'node:path';

/** Root of the project, whatever the current directory. */
export const projectRoot = join(import.meta.dirname, '..', '..');

/** Where everything that the ETL reads and writes lives. */
export const folders = {
  /** One folder a source: declaration, staging SQL, parser. */
  sources: join(projectRoot, 'src', 'etl', 'sources'),
  /** Raw files downloaded from their producers (not committed). */
  raw: join(projectRoot, 'data', 'raw'),
  /** What staging made of the raw files (committed): all that an edition is derived from. */
  staged: join(projectRoot, 'data', 'staged'),
  /** What a deployer adds to the edition (not committed): see `src/etl/supplied`. */
  supplied: join(projectRoot, 'data', 'supplied'),
  /** The edition as derived from the staged data (not committed). */
  edition: join(projectRoot, '.cache', 'edition'),
  /** The static site, with the edition in `edition/`. */
  dist: join(projectRoot, 'dist'),
} as const;
