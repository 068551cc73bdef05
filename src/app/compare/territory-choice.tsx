import { useState } from 'react';
import buttonStyles from '../controls/button.module.css';
import { PlainSelect } from '../controls/plain-select.tsx';
import { TerritorySearch } from '../controls/search/territory-search.tsx';
import { useLoaded } from '../edition/use-loaded.ts';
import { useLanguage } from '../i18n/language.tsx';
import type { TerritoryRef } from '../state/parameters/view/territory.ts';
import styles from './compare.module.css';
import { isSame, MOST_TERRITORIES } from './compare-address.ts';
import { useCompare } from './compare-context.ts';
import { fourthSites, pilotSites } from './pilot-sites.ts';

/** Which territories are compared: search, list, and the pilot sites in one click. */
export function TerritoryChoice() {
  const { files, state, update } = useCompare();
  const { t } = useLanguage();
  const { territories } = state;
  const isFull = territories.length >= MOST_TERRITORIES;
  const add = (refs: readonly TerritoryRef[]) => {
    const others = refs.filter((ref) => !territories.some((one) => isSame(one, ref)));
    update({ territories: [...territories, ...others].slice(0, MOST_TERRITORIES) });
  };
  return (
    <section aria-labelledby="territories">
      <h2 id="territories" className={styles.heading}>
        {t('compare.territories', { count: territories.length, most: MOST_TERRITORIES })}
      </h2>
      {territories.length > 0 && (
        <ul className={styles.chips}>
          {territories.map((ref) => (
            <li key={`${ref.level}-${ref.code}`}>
              <Chip
                territory={ref}
                onRemove={() =>
                  update({ territories: territories.filter((one) => !isSame(one, ref)) })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {isFull ? (
        <p className={styles.note}>{t('compare.full', { most: MOST_TERRITORIES })}</p>
      ) : (
        <div className={styles.search}>
          <TerritorySearch
            files={files}
            label={t('compare.add')}
            onTerritory={(ref) => add([ref])}
          />
        </div>
      )}
      <div className={styles.pilots}>
        <PilotSites />
        {hasPilots(territories) && !isFull && <FourthSite onSite={(ref) => add([ref])} />}
      </div>
    </section>
  );
}

const hasPilots = (territories: readonly TerritoryRef[]) =>
  pilotSites.every((site) => territories.some((one) => isSame(one, site)));

/**
 * The pilot sites in one click: beside the territories chosen as long as there is room, else in
 * their place, and then the way back.
 */
function PilotSites() {
  const { state, update } = useCompare();
  const { t } = useLanguage();
  const { territories } = state;
  const [replaced, setReplaced] = useState<readonly TerritoryRef[] | null>(null);
  const others = territories.filter((one) => !pilotSites.some((site) => isSame(one, site)));
  const hasRoom = others.length + pilotSites.length <= MOST_TERRITORIES;
  const areOnlyPilots = hasPilots(territories) && others.length === 0;
  const put = () => {
    const missing = pilotSites.filter((site) => !territories.some((one) => isSame(one, site)));
    setReplaced(hasRoom ? null : territories);
    update({ territories: hasRoom ? [...territories, ...missing] : pilotSites });
  };
  return (
    <>
      <button
        type="button"
        className={buttonStyles.button}
        disabled={hasPilots(territories)}
        onClick={put}
      >
        {t(
          others.length === 0 || hasPilots(territories)
            ? 'compare.pilots'
            : hasRoom
              ? 'compare.pilots.add'
              : 'compare.pilots.replace',
        )}
      </button>
      {replaced && areOnlyPilots && (
        <p className={styles.note} role="status">
          {t('compare.pilots.replaced', { count: replaced.length })}{' '}
          <button
            type="button"
            className={styles.linkButton}
            onClick={() => {
              setReplaced(null);
              update({ territories: replaced });
            }}
          >
            {t('compare.pilots.undo')}
          </button>
        </p>
      )}
    </>
  );
}

function Chip({ territory, onRemove }: { territory: TerritoryRef; onRemove: () => void }) {
  const { files } = useCompare();
  const { t, text } = useLanguage();
  const { level, code } = territory;
  const record = files.manifest.levels.find(({ id }) => id === level);
  const loaded = useLoaded(record ? `${level}-${code}` : null, async () => {
    const index = record && (await files.levelIndex(record));
    return index?.names[index.codes.indexOf(code)] ?? code;
  });
  const name = loaded.status === 'ready' ? loaded.content : code;
  // « Paris » is a commune and a département.
  const kind = record ? text(record.label) : level;
  return (
    <span className={styles.chip}>
      {name} <span className={styles.chipKind}>{kind}</span>
      <button
        type="button"
        aria-label={t('compare.remove', { name: `${name} (${kind})` })}
        onClick={onRemove}
      >
        ×
      </button>
    </span>
  );
}

/** The fourth pilot site, which the convention does not name. */
function FourthSite({ onSite }: { onSite: (ref: TerritoryRef) => void }) {
  const { files, state } = useCompare();
  const { t } = useLanguage();
  const level = (wanted: string) => files.manifest.levels.find(({ id }) => id === wanted);
  const [epci, commune] = [level('epci'), level('commune')];
  const loaded = useLoaded(epci && commune ? 'epci' : null, async () => {
    if (!epci || !commune) return [];
    return fourthSites(...(await Promise.all([files.levelIndex(epci), files.levelIndex(commune)])));
  });
  if (loaded.status !== 'ready') return null;
  const isChosen = state.territories.some(({ code }) =>
    loaded.content.some((site) => site.code === code),
  );
  if (isChosen) return null;
  return (
    <div className={styles.fourth}>
      <PlainSelect
        label={t('compare.fourth')}
        value=""
        placeholder={t('compare.fourth.choose')}
        onChange={(code) => {
          if (code) onSite({ level: 'epci', code });
        }}
        options={loaded.content.map(({ code, name }) => ({ id: code, label: name }))}
      />
    </div>
  );
}
