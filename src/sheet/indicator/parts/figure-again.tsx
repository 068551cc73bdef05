import type { ComponentType } from 'react';
import type { FigureQuery } from '../../../edition/sql/figure-sql.ts';
import { snippets } from '../../../edition/sql/snippets.ts';
import type { PageWords } from '../indicator-context.ts';
import { CodeBlock, type CodeBlockProps } from './code-block.tsx';

/** A query that gives a figure back, and how it is told. */
export interface FigureAgainProps {
  readonly words: PageWords;
  /** Empty for a query that goes with the one before. */
  readonly title: string;
  /** What the query gives, in a sentence. */
  readonly said: string;
  readonly query: FigureQuery;
  /** Permanent address of the edition, ending in `/`; null when the deployment has none. */
  readonly address: string | null;
  readonly Code?: ComponentType<CodeBlockProps>;
}

/** The queries that give a number of the page back from the public table, program by program. */
export function FigureAgain({
  words,
  title,
  said,
  query,
  address,
  Code = CodeBlock,
}: FigureAgainProps) {
  const { t } = words;
  const file = query.path.slice(query.path.lastIndexOf('/') + 1);
  const sql = query.sql(address === null ? file : `${address}${query.path}`);
  return (
    <div className="again" data-path={query.path}>
      {title && <h3>{title}</h3>}
      <p>{said}</p>
      {address === null && <p className="note local">{t('againLocal', { file })}</p>}
      {snippets(sql).map(({ id, program, code }) => (
        <Code key={id} label={program} content={code} />
      ))}
    </div>
  );
}
