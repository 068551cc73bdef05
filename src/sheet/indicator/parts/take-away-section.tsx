import { bibtexEntry, citationText } from '../../../edition/metadata/citation.ts';
import { indicatorTablePath } from '../../../edition/sql/figure-sql.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { IndicatorContext } from '../indicator-context.ts';
import { indicatorPath } from '../page-address.ts';
import { CodeBlock } from './code-block.tsx';

/** Name of the column as CSV, beside the page. */
export const columnFile = 'valeurs.csv';

/** Files to take away, and how to cite what they hold. */
export function TakeAwaySection({ context }: { context: IndicatorContext }) {
  const { facts, indicator, manifest, siteUrl, root, t, text, format } = context;
  const path = indicatorPath(indicator.id);
  const address = `${siteUrl ?? ''}${path}`;
  const levels = manifest.levels.filter(({ id }) => indicator.levels[id]);
  const label = text(indicator.label);
  return (
    <section aria-labelledby="emporter">
      <h2 id="emporter">{t('take')}</h2>
      <ul className="files">
        <li>
          <a href={columnFile} download={`ecarts-${indicator.id}.csv`}>
            {t('takeColumn')}
          </a>
        </li>
        {levels.map(({ id, plural }) => {
          const parquet = indicatorTablePath(indicator, id);
          const edition = `${root}edition/${facts.edition}/`;
          return (
            <li key={id}>
              {sentenceCase(text(plural))}{' '}
              {[parquet, parquet.replace(/parquet$/, 'csv')].map((file) => (
                <a key={file} href={`${edition}${file}`} download>
                  {file.endsWith('csv') ? 'CSV' : 'Parquet'}
                </a>
              ))}
            </li>
          );
        })}
        <li className="screen">
          <a href="donnees.json" download={`ecarts-${indicator.id}.json`}>
            {t('takeFacts')}
          </a>
        </li>
      </ul>
      <h3>{t('cite')}</h3>
      <CodeBlock label={t('citation')} content={citationText(manifest, address, format, label)} />
      <CodeBlock
        label="BibTeX"
        content={bibtexEntry(manifest, address, { id: indicator.id, name: label })}
      />
    </section>
  );
}
