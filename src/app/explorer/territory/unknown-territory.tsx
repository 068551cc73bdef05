import { prepareSearch, rankMatches } from '../../controls/search/rank-matches.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { TerritoryRef } from '../../state/parameters/view/territory.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './territory-panel.module.css';

/** As many as one reads at a glance. */
const MOST_OFFERED = 4;

/** A code that no territory of its level has: those of other levels that have it, or the search. */
export function UnknownTerritory({ level, code }: TerritoryRef) {
  const { files, update } = useExplorer();
  const { t, text } = useLanguage();
  const levelOf = (id: string) => files.manifest.levels.find((one) => one.id === id);
  const found = useLoaded(`search ${code}`, async () =>
    rankMatches(prepareSearch(await files.search()), code, MOST_OFFERED),
  );
  const offered = found.status === 'ready' ? found.content : [];
  const plural = levelOf(level)?.plural;
  return (
    <div id="territory" role="alert" className={styles.unknown}>
      <p>{t('territory.unknown', { code, level: plural ? text(plural) : level })}</p>
      {offered.length > 0 && (
        <>
          <p>{t('territory.unknown.others')}</p>
          <ul>
            {offered.map((one) => (
              <li key={`${one.level} ${one.code}`}>
                <button
                  type="button"
                  className={styles.offered}
                  onClick={() => update({ territory: { level: one.level, code: one.code } })}
                >
                  {one.name}
                </button>{' '}
                ({text(levelOf(one.level)?.label ?? { fr: one.level, en: one.level })})
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('territory.unknown.search')}</p>
    </div>
  );
}
