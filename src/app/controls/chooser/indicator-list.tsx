import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useFavourites } from './favourites.ts';
import { IndicatorEntry } from './indicator-entry.tsx';
import styles from './indicator-list.module.css';
import type { IndicatorQuestion } from './indicator-question.ts';

/** Indicators under one title; none where the list has nothing to put there. */
export interface IndicatorGroup {
  readonly title: string;
  readonly indicators: readonly IndicatorRecord[];
}

interface IndicatorListProps extends IndicatorQuestion {
  readonly groups: readonly IndicatorGroup[];
}

/** The list of the chooser: a row an indicator, whose buttons are reached with the arrow keys. */
export function IndicatorList({ groups, label, chosen, onChoose, ...scope }: IndicatorListProps) {
  const { text } = useLanguage();
  const favourites = useFavourites();
  return (
    <GridList
      className={styles.list}
      aria-label={label}
      selectionMode="none"
      onAction={(key) => onChoose(indicatorOf(String(key)))}
    >
      {groups
        .filter(({ indicators }) => indicators.length > 0)
        .map(({ title, indicators }) => (
          <GridListSection key={title} className={styles.group}>
            <GridListHeader className={styles.heading}>{title}</GridListHeader>
            {indicators.map((indicator) => (
              <GridListItem
                key={indicator.id}
                id={`${title}/${indicator.id}`}
                textValue={text(indicator.label)}
                className={styles.row}
                data-indicator={indicator.id}
              >
                <IndicatorEntry
                  {...scope}
                  indicator={indicator}
                  isChosen={indicator.id === chosen}
                  isFavourite={favourites.includes(indicator.id)}
                />
              </GridListItem>
            ))}
          </GridListSection>
        ))}
    </GridList>
  );
}

/** A favourite stands twice in the list: its rows are told apart by their group. */
function indicatorOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
