import { observationAt } from '../../../edition/files/column-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { TableScroll } from '../../controls/table-scroll.tsx';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import pageStyles from '../../page/text-page.module.css';

const ROWS = 5;

interface SelectionPreviewProps {
  readonly files: EditionFiles;
  readonly level: string;
  readonly index: LevelIndex;
  readonly positions: readonly number[];
  readonly indicators: readonly IndicatorRecord[];
}

/** The first rows of a selection, from the small files of its indicators. */
export function SelectionPreview(props: SelectionPreviewProps) {
  const { files, level, index, positions, indicators } = props;
  const { t, text, format } = useLanguage();
  const loaded = useLoaded(`${level} ${indicators.map(({ id }) => id).join(' ')}`, () =>
    Promise.all(indicators.map((indicator) => files.column(indicator, level))),
  );
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (indicators.length === 0) return null;
  const said = (column: number, position: number) => {
    if (loaded.status !== 'ready') return '…';
    const { unit, decimals } = indicators[column];
    const observation = observationAt(loaded.content[column], position);
    return observation.kind === 'missing'
      ? text(files.manifest.reasons[observation.reason].label)
      : format.observation(observation, unit, decimals);
  };
  return (
    <TableScroll label={t('data.selection.rows')}>
      <table className={pageStyles.table} data-testid="selection-preview">
        <caption>
          {t('data.selection.preview', { count: Math.min(ROWS, positions.length) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('data.selection.code')}</th>
            <th scope="col">{t('data.selection.name')}</th>
            {indicators.map(({ id, shortLabel }) => (
              <th key={id} scope="col" className={pageStyles.number}>
                {text(shortLabel)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {positions.slice(0, ROWS).map((position) => (
            <tr key={position}>
              <td>{index.codes[position]}</td>
              <th scope="row">{index.names[position]}</th>
              {indicators.map(({ id }, column) => (
                <td key={id} className={pageStyles.number}>
                  {said(column, position)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
