import { licences } from '../../../edition/licences.ts';
import { balanceQuery, ledgerQuery } from '../../../edition/sql/balance-sql.ts';
import { BlockComputed } from '../../computation/how-computed.tsx';
import { TableScroll } from '../../controls/table-scroll.tsx';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from '../../page/text-page.module.css';
import { LedgerTable, manifestLedgers } from './ledger-table.tsx';

/** What became of every row of every source. */
export function Quality({ files }: { files: EditionFiles }) {
  const { t, text, format } = useLanguage();
  const { sources } = files.manifest;
  return (
    <>
      <p className={styles.lead}>{t('quality.lead')}</p>
      <section className={styles.section} aria-labelledby="balance">
        <h2 id="balance" className={styles.heading}>
          {t('quality.balance')}
        </h2>
        <TableScroll label={t('quality.balance.rows')}>
          <table className={styles.table} data-testid="balance">
            <caption>{t('quality.balanced')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('quality.source')}</th>
                <th scope="col">{t('quality.producer')}</th>
                <th scope="col">{t('quality.vintage')}</th>
                <th scope="col">{t('quality.licence')}</th>
                <th scope="col" className={styles.number}>
                  {t('quality.rowsIn')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('quality.rowsKept')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('quality.rowsRejected')}
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <tr key={source.id} id={source.id} data-source={source.id}>
                  <th scope="row">
                    {source.landing ? (
                      <a href={source.landing}>{text(source.title)}</a>
                    ) : (
                      text(source.title)
                    )}
                  </th>
                  <td>{source.producer}</td>
                  <td>{format.vintage(source.vintage)}</td>
                  <td>{text(licences[source.licence].label)}</td>
                  <td className={styles.number}>{format.decimal(source.rowsIn, 0)}</td>
                  <td className={styles.number}>{format.decimal(source.rowsKept, 0)}</td>
                  <td className={styles.number}>{format.decimal(source.rowsRejected, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </section>
      <LedgerTable files={files} />
      <BlockComputed
        files={files}
        block={{
          name: t('quality.title'),
          method: [['computation.balance']],
          indicator: null,
          kernels: [],
          queries: [
            balanceQuery,
            ...manifestLedgers(files.manifest).map(({ parquet }) => ledgerQuery(parquet.path)),
          ],
          sources: sources.map(({ id }) => id),
        }}
      />
      <section className={styles.section} aria-labelledby="defects">
        <h2 id="defects" className={styles.heading}>
          {t('quality.defects')}
        </h2>
        <dl className={styles.defects}>
          {sources
            .filter(({ defects }) => defects.length > 0)
            .map(({ id, title, defects }) => (
              <div key={id}>
                <dt>{text(title)}</dt>
                {defects.map(({ defect, treatment }) => (
                  <dd key={defect.fr}>
                    {text(defect)} <em>{text(treatment)}</em>
                  </dd>
                ))}
              </div>
            ))}
        </dl>
      </section>
    </>
  );
}
