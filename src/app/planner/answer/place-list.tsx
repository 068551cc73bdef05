import { useState } from 'react';
import { foldForSearch } from '../../../edition/files/search-index.ts';
import { TableScroll } from '../../controls/table-scroll.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { knownSum, type PeopleSplit, type PlanAnswer } from '../model/plan-answer.ts';
import { splitGroups } from '../model/zone-changes.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { goesAway, takesKeys } from '../use-keyboard-kept.ts';
import { demandWords } from '../words/demand-words.ts';
import { listCaption } from '../words/list-caption.ts';

const FIRST_ROWS = 20;

interface PlaceListProps {
  readonly answer: PlanAnswer;
  /** The reader wants to show on the map where a place added by hand goes. */
  readonly onMove: (rank: number) => void;
}

/** The places of the answer, in the order of what each brings, with whom it brings it to. */
export function PlaceList({ answer, onMove }: PlaceListProps) {
  const { files, plan, state, update } = usePlanner();
  const language = useLanguage();
  const { t, format } = language;
  const [all, setAll] = useState(false);
  const { places, closed } = answer;
  const isDistance = plan.question === 'mean' || plan.question === 'worst';
  const kind = isDistance ? 'served' : 'gain';
  const isHand = plan.question === 'close';
  const [{ of, factor }] = plan.demand;
  const isPeople = plan.demand.length === 1 && of === 'people' && factor === 1;
  const words = demandWords(plan.demand, files.manifest, language);
  const whole = (value: number) =>
    Number.isNaN(value) ? '–' : format.decimal(Math.round(value), 0);
  const totals = places.reduce((sum, place) => sumOf(sum, place[kind]), {
    people: 0,
    qpv: 0,
    rural: 0,
    over75: 0,
    poor: 0,
  } as PeopleSplit);
  const shown = all ? places : places.slice(0, FIRST_ROWS);
  const removeAt = (rank: number) =>
    update({ added: state.added.filter((_, place) => place !== rank) });
  return (
    <section className={styles.places} aria-label={t('planner.places')} {...takesKeys('more')}>
      {places.length > 0 && (
        <TableScroll label={t('planner.places.place')}>
          <table className={styles.table} data-testid="places">
            <caption>{t(listCaption(plan))}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('planner.places.rank')}</span>
                </th>
                <th scope="col">{t('planner.places.place')}</th>
                {!isPeople && !isDistance && (
                  <th scope="col" className={styles.figure}>
                    {words.isCount ? words.noun(2) : t('planner.places.demand')}
                  </th>
                )}
                <th scope="col" className={styles.figure}>
                  {t(`planner.places.${kind}`)}
                </th>
                {splitGroups.map((group) => (
                  <th key={group} scope="col" className={styles.figure}>
                    {t(`planner.places.${group}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((place, rank) => (
                <tr key={isHand ? rank : place.id} data-place={place.id}>
                  <td className={styles.rank}>{rank + 1}</td>
                  <th scope="row">
                    {place.name}
                    {!foldForSearch(place.name).includes(foldForSearch(place.communeName)) && (
                      <span className={styles.note}> {place.communeName}</span>
                    )}
                    {place.isKept && (
                      <span className={styles.note}> ({t('planner.places.kept')})</span>
                    )}
                    {isHand && (
                      <span className={styles.actions}>
                        <button
                          type="button"
                          className={styles.link}
                          onClick={() => onMove(rank)}
                          aria-label={t('planner.places.move', { name: place.name })}
                        >
                          {t('planner.places.moveShort')}
                        </button>
                        <button
                          type="button"
                          className={styles.link}
                          onClick={() => removeAt(rank)}
                          {...goesAway('place')}
                          aria-label={t('planner.places.remove', { name: place.name })}
                        >
                          {t('planner.places.removeShort')}
                        </button>
                      </span>
                    )}
                  </th>
                  {!isPeople && !isDistance && (
                    <td className={styles.figure}>{whole(place.demandGain)}</td>
                  )}
                  <td className={styles.figure}>{whole(place[kind].people)}</td>
                  {splitGroups.map((group) => (
                    <td key={group} className={styles.figure}>
                      {whole(place[kind][group])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td />
                <th scope="row">{t('planner.places.all')}</th>
                {!isPeople && !isDistance && (
                  <td className={styles.figure}>
                    {whole(places.reduce((sum, { demandGain }) => sum + demandGain, 0))}
                  </td>
                )}
                <td className={styles.figure}>{whole(totals.people)}</td>
                {splitGroups.map((group) => (
                  <td key={group} className={styles.figure}>
                    {whole(totals[group])}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </TableScroll>
      )}
      {places.length > FIRST_ROWS && !all && (
        <button
          type="button"
          className={styles.link}
          onClick={() => setAll(true)}
          {...goesAway('more')}
        >
          {t('planner.places.more', { count: format.decimal(places.length, 0) })}
        </button>
      )}
      {closed.length > 0 && <ClosedPlaces closed={closed} isHand={isHand} />}
    </section>
  );
}

function ClosedPlaces({ closed, isHand }: { closed: PlanAnswer['closed']; isHand: boolean }) {
  const { state, update } = usePlanner();
  const { t } = useLanguage();
  if (!isHand) {
    const names = closed.slice(0, 30).map(({ name }) => name);
    return (
      <p className={styles.note}>
        {t('planner.places.closed', {
          count: closed.length,
          names: `${names.join(' · ')}${closed.length > names.length ? '…' : ''}`,
        })}
      </p>
    );
  }
  return (
    <ul className={styles.closed}>
      {closed.map(({ id, name }) => (
        <li key={id}>
          <s>{name}</s>{' '}
          <button
            type="button"
            className={styles.link}
            {...goesAway('closed')}
            onClick={() => {
              const own = id.slice(id.indexOf(':') + 1);
              update({ closed: state.closed.filter((one) => one !== own) });
            }}
          >
            {t('planner.places.reopen', { name: '' }).trim()}
            <span className="visually-hidden"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function sumOf(a: PeopleSplit, b: PeopleSplit): PeopleSplit {
  return {
    people: a.people + b.people,
    qpv: knownSum(a.qpv, b.qpv),
    rural: knownSum(a.rural, b.rural),
    over75: knownSum(a.over75, b.over75),
    poor: knownSum(a.poor, b.poor),
  };
}
