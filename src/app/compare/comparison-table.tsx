import { indicatorsQueries } from '../../edition/sql/block-sql.ts';
import type { FigureQuery } from '../../edition/sql/figure-sql.ts';
import { sheetPath } from '../../sheet/parts/sheet-path.ts';
import { BlockComputed } from '../computation/how-computed.tsx';
import { TableScroll } from '../controls/table-scroll.tsx';
import { useLanguage } from '../i18n/language.tsx';
import { Failure } from '../page/failure/failure.tsx';
import styles from './compare.module.css';
import { CHOSEN_ONLY } from './compare-address.ts';
import { useCompare } from './compare-context.ts';
import { ComparedCell } from './compared-cell.tsx';
import { type Compared, type ComparedRow, comparisonKernels } from './comparison.ts';
import { useDistributions } from './use-distributions.ts';

interface ComparisonTableProps {
  readonly root: string;
  readonly territories: readonly Compared[];
  readonly rows: readonly ComparedRow[];
}

/** One row an indicator, one column a territory: value, gap, rank and a bar on the scale of the row. */
export function ComparisonTable({ root, territories, rows }: ComparisonTableProps) {
  const { files, state } = useCompare();
  const { t, text } = useLanguage();
  const distributions = useDistributions(
    rows.map(({ indicator }) => indicator),
    territories.map(({ ref }) => ref),
  );
  if (rows.length === 0) {
    const isChoice = state.subject === CHOSEN_ONLY && state.indicators.length === 0;
    return (
      <p className={styles.nothing}>{t(isChoice ? 'compare.noneChosen' : 'compare.nothing')}</p>
    );
  }
  return (
    <>
      <TableScroll label={t('compare.table')}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            {t('compare.caption', { count: territories.length })}
          </caption>
          <ComparedHead root={root} territories={territories} />
          <tbody>
            {rows.map(({ indicator, cells }) => (
              <tr key={indicator.id} data-indicator={indicator.id}>
                <th scope="row">
                  {text(indicator.shortLabel)}
                  <span className={styles.kind}>{t(`compare.polarity.${indicator.polarity}`)}</span>
                </th>
                {cells.map((cell, i) => (
                  <td key={`${territories[i].ref.level}-${territories[i].ref.code}`}>
                    <ComparedCell
                      cell={cell}
                      indicator={indicator}
                      territory={territories[i]}
                      distributions={
                        distributions.status === 'ready' ? distributions.content : null
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {distributions.status === 'failed' && (
        <Failure error={distributions.error} retry={distributions.retry} />
      )}
      <p className={styles.note}>{t('compare.note')}</p>
      <BlockComputed
        files={files}
        block={{
          name: t('compare.gapsAndRanks'),
          method: [
            ['computation.compare', { reference: t(`compare.reference.${state.reference}`) }],
          ],
          indicator: null,
          kernels: comparisonKernels,
          queries: inputsOf(territories, rows, state.reference),
          sources: [...new Set(rows.flatMap(({ indicator }) => indicator.sources))],
        }}
      />
    </>
  );
}

/** The published values of the compared levels, and of the level that gaps are to. */
function inputsOf(
  territories: readonly Compared[],
  rows: readonly ComparedRow[],
  reference: string,
): readonly FigureQuery[] {
  const levels = new Set([...territories.map(({ ref }) => ref.level), reference]);
  return [...levels].flatMap((level) =>
    indicatorsQueries(
      rows.map(({ indicator }) => indicator).filter((indicator) => indicator.levels[level]),
      level,
    ),
  );
}

/** Each territory with its level and people, and what its gaps are to. */
function ComparedHead({ root, territories }: Pick<ComparisonTableProps, 'root' | 'territories'>) {
  const { files, state } = useCompare();
  const { t, text, format } = useLanguage();
  const levelLabel = (id: string) => {
    const level = files.manifest.levels.find((one) => one.id === id);
    return level ? text(level.label) : id;
  };
  return (
    <thead>
      <tr>
        <th scope="col">{t('compare.indicator')}</th>
        {territories.map(({ ref, record, reference }) => (
          <th key={`${ref.level}-${ref.code}`} scope="col">
            <a
              href={`${root}${sheetPath(ref.level, ref.code)}${state.language === 'en' ? '?langue=en' : ''}`}
            >
              {record.name}
            </a>
            <span className={styles.kind}>
              {levelLabel(ref.level)}
              {', '}
              {record.population === null
                ? t('compare.peopleUnknown')
                : t('compare.people', { people: format.decimal(record.population, 0) })}
            </span>
            <span className={styles.kind}>
              {reference
                ? t('compare.beside', { name: reference.name })
                : t('compare.besideNothing')}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
