import { useMemo, useState } from 'react';
import { licences } from '../../../edition/licences.ts';
import type { Manifest, TableRecord } from '../../../edition/manifest.ts';
import { Select } from '../../controls/select.tsx';
import { TableScroll } from '../../controls/table-scroll.tsx';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import styles from '../../page/text-page.module.css';
import { type LedgerEntry, ledgerActions, parseLedger } from './ledger-entries.ts';

const ALL = 'all';
const PAGE = 200;

/** The tables of the ledger: what it quotes of ODbL data is one of its own. */
export function manifestLedgers({ tables }: Pick<Manifest, 'tables'>): TableRecord[] {
  return tables.filter(({ name }) => /^(odbl_)?quality_ledger$/.test(name));
}

/** Every rejection, repair and doubt, by source and action. */
export function LedgerTable({ files }: { files: EditionFiles }) {
  const { t, text } = useLanguage();
  const [source, setSource] = useState(ALL);
  const [action, setAction] = useState<string>(ALL);
  const [shown, setShown] = useState(PAGE);
  const tables = manifestLedgers(files.manifest);
  const loaded = useLoaded('ledger', async () => {
    const read = async ({ csv: { path } }: TableRecord) =>
      parseLedger(path, new TextDecoder().decode(await files.bytes(path)));
    return (await Promise.all(tables.map(read))).flat();
  });
  const entries = useMemo(
    () =>
      loaded.status === 'ready'
        ? loaded.content.filter(
            (entry) =>
              (source === ALL || entry.source === source) &&
              (action === ALL || entry.action === action),
          )
        : [],
    [loaded, source, action],
  );
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id);
    setShown(PAGE);
  };
  return (
    <section className={styles.section} aria-labelledby="entries">
      <h2 id="entries" className={styles.heading}>
        {t('quality.entries')}
      </h2>
      <div className={styles.filters}>
        <Select
          variant="field"
          label={t('quality.filter.source')}
          value={source}
          onChange={choose(setSource)}
          options={[
            { id: ALL, label: t('quality.filter.all') },
            ...files.manifest.sources.map(({ id, title }) => ({ id, label: text(title) })),
          ]}
        />
        <Select
          variant="field"
          label={t('quality.filter.action')}
          value={action}
          onChange={choose(setAction)}
          options={[
            { id: ALL, label: t('quality.filter.all') },
            ...ledgerActions.map((id) => ({ id, label: t(`quality.action.${id}`) })),
          ]}
        />
        {tables.map(({ name, licence, csv, parquet }) => (
          <p key={name} className={styles.note}>
            {t('quality.download', { licence: text(licences[licence].label) })}{' '}
            <a href={files.address(csv.path)} download>
              CSV
            </a>{' '}
            <a href={files.address(parquet.path)} download>
              Parquet
            </a>
          </p>
        ))}
      </div>
      {loaded.status === 'failed' && <Failure error={loaded.error} retry={loaded.retry} />}
      <p className={styles.note} role="status" data-testid="ledger-count">
        {loaded.status === 'ready' && t('quality.shown', { count: entries.length })}
      </p>
      <LedgerRows entries={entries.slice(0, shown)} />
      {entries.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {t('quality.more')}
        </button>
      )}
    </section>
  );
}

function LedgerRows({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const { t, format } = useLanguage();
  return (
    <TableScroll label={t('quality.entries.caption')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('quality.entries.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quality.source')}</th>
            <th scope="col">{t('quality.row')}</th>
            <th scope="col">{t('quality.column')}</th>
            <th scope="col">{t('quality.value')}</th>
            <th scope="col">{t('quality.filter.action')}</th>
            <th scope="col">{t('quality.detail')}</th>
            <th scope="col" className={styles.number}>
              {t('quality.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity of their own
            <tr key={i}>
              <td>{entry.source}</td>
              <td>{entry.row}</td>
              <td>{entry.column}</td>
              <td className={styles.value}>{entry.value}</td>
              <td>{t(`quality.action.${entry.action}`)}</td>
              <td>
                <span lang="fr">{entry.detail}</span>{' '}
                <span className={styles.note}>({entry.reason})</span>
              </td>
              <td className={styles.number}>{format.decimal(Number(entry.count), 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
