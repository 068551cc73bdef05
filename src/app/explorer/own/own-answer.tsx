import { peopleQuery } from '../../../edition/sql/block-sql.ts';
import { BlockComputed } from '../../computation/how-computed.tsx';
import buttonStyles from '../../controls/button.module.css';
import { TableScroll } from '../../controls/table-scroll.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { ownKernels } from '../../own/measure-reach.ts';
import type { OwnLayer, OwnPoints } from '../../own/own-layer.ts';
import { saveFile } from '../../page/save-file.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './own.module.css';

/** What a file of the reader's brought: rows, who lives near its places, and what could not be used. */
export function OwnAnswer({ layer }: { layer: OwnLayer }) {
  const { t, format } = useLanguage();
  const { count, fileName, points, values } = layer;
  const whole = (value: number) => format.decimal(value, 0);
  const known = values?.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0) ?? 0;
  return (
    <>
      {points && <Reach points={points} name={fileName} />}
      {values && count.kept > 0 && (
        <p className={styles.sentence} data-testid="own-values">
          {t('own.values', {
            count: known,
            known: whole(known),
            communes: whole(values?.length ?? 0),
          })}
        </p>
      )}
      {count.kept === 0 && (
        <p role="alert" className={styles.problem} data-testid="own-nothing">
          {t('own.nothing')}
        </p>
      )}
      <p className={styles.note} data-testid="own-rows">
        {t('own.rows', {
          file: fileName,
          count: count.rows,
          rows: whole(count.rows),
          kept: whole(count.kept),
          keptCount: count.kept,
          rejected: whole(count.rejected),
          rejectedCount: count.rejected,
        })}
      </p>
      <Mended layer={layer} />
      {count.rejected > 0 && <Rejected layer={layer} />}
    </>
  );
}

function Reach({ points: { reach, names }, name }: { points: OwnPoints; name: string }) {
  const { files } = useExplorer();
  const { t, format } = useLanguage();
  const [near, middle, far] = reach.within;
  const share = (people: number) => format.share((100 * people) / reach.population);
  return (
    <>
      <p className={styles.sentence} data-testid="own-reach">
        {t('own.reach', {
          count: names.length,
          places: format.decimal(names.length, 0),
          near: format.people(near),
          nearShare: share(near),
          middle: format.people(middle),
          middleShare: share(middle),
          far: format.people(far),
          farShare: share(far),
        })}
      </p>
      {reach.withoutPoint > 0 && (
        <p className={styles.note}>
          {t('own.reach.without', { people: format.people(reach.withoutPoint) })}
        </p>
      )}
      <BlockComputed
        files={files}
        block={{
          name,
          method: [['computation.own']],
          indicator: null,
          kernels: ownKernels,
          queries: [peopleQuery()],
          sources: files.manifest.indicators.find(({ id }) => id === 'population')?.sources ?? [],
        }}
      />
    </>
  );
}

function Mended({ layer: { mended } }: { layer: OwnLayer }) {
  const { t } = useLanguage();
  const { restored, carried } = mended;
  if (restored + carried === 0) return null;
  return (
    <p className={styles.note} data-testid="own-mended">
      {restored > 0 && t('own.preview.restored', { count: restored })}{' '}
      {carried > 0 && t('own.preview.carried', { count: carried })}
    </p>
  );
}

function Rejected({ layer: { count, rejections, rejectionsCsv } }: { layer: OwnLayer }) {
  const { t, format } = useLanguage();
  const reasons = [...count.reasons]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, rows]) => `${t(`own.reason.${reason}`)} (${format.decimal(rows, 0)})`);
  return (
    <details className={styles.rejected} open={count.kept === 0}>
      <summary>{t('own.rejected')}</summary>
      <p className={styles.note}>{t('own.rejected.reasons', { reasons: reasons.join(', ') })}</p>
      {rejectionsCsv && (
        <button
          type="button"
          className={buttonStyles.button}
          onClick={() => saveFile(t('own.rejected.file'), rejectionsCsv)}
        >
          {t('own.rejected.download', { count: format.decimal(count.rejected, 0) })}
        </button>
      )}
      <TableScroll label={t('own.rejected.rows')} className={styles.scroller}>
        <table className={styles.table} data-testid="own-rejected">
          <caption>
            {t('own.rejected.shown', {
              count: rejections.length,
              shown: format.decimal(rejections.length, 0),
            })}
          </caption>
          <thead>
            <tr>
              {(['row', 'column', 'value', 'reason'] as const).map((id) => (
                <th key={id} scope="col">
                  {t(`own.rejected.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rejections.map(({ row, column, value, reason }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{column}</td>
                <td>{value}</td>
                <td>{t(`own.reason.${reason}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
