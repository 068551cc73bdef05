import { useEffect, useState } from 'react';
import { observationAt } from '../../../edition/files/column-file.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { IgnoredParts } from '../../page/notice/ignored-parts.tsx';
import { explorerAddress } from '../../state/address.ts';
import { useTheme } from '../../theme/use-theme.ts';
import { useExplorer } from '../explorer-context.ts';
import { ExplorerProviders } from '../explorer-providers.tsx';
import { useClassified } from '../legend/use-classified.ts';
import { MapOrNotice } from '../map-pane/map-or-notice.tsx';
import { ShownComputed } from '../map-pane/shown-computed.tsx';
import { useFigure } from '../share/use-figure.ts';
import { useSelectedTerritory } from '../territory/use-selected-territory.ts';
import styles from './embedded-map.module.css';
import { EmbeddedView } from './embedded-view.tsx';

/** Any view of the explorer as a map alone, for another site's page: its title, its sources, a way in. */
export function EmbeddedMap({ root }: { root: string }) {
  return (
    <ExplorerProviders>
      <Layout root={root} />
    </ExplorerProviders>
  );
}

function Layout({ root }: { root: string }) {
  const { store, state } = useExplorer();
  const { t } = useLanguage();
  const themeInForce = useTheme(state.theme);
  const [mapUnavailable, setMapUnavailable] = useState(false);
  const selected = useSelectedTerritory();
  const address = new URL(`${root}${explorerAddress.format(state)}`, document.baseURI).href;
  const shown = useFigure(address);
  const title = shown?.figure.title ?? '';
  useEffect(() => {
    document.title = title === '' ? t('embed.title') : `${title} — Écarts`;
  }, [title, t]);
  return (
    <main id="content" className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.subtitle}>
          {shown?.figure.subtitle}
          <Selected />
        </p>
        <IgnoredParts store={store} />
      </header>
      <MapOrNotice
        selected={selected}
        themeInForce={themeInForce}
        isUnavailable={mapUnavailable}
        onUnavailable={() => setMapUnavailable(true)}
        noticeClass={styles.noMap}
      />
      {state.drawer !== 'closed' && <EmbeddedView key={state.drawer} view={state.drawer} />}
      <div className={styles.printedNotes} data-testid="embed-printed">
        {shown?.figure.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <footer className={styles.foot} data-testid="embed-foot">
        <details>
          <summary>{shown?.credit}</summary>
          {shown?.figure.notes.slice(0, 2).map((note) => (
            <p key={note}>{note}</p>
          ))}
          <ShownComputed />
        </details>
        <a className={styles.open} href={address} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </footer>
    </main>
  );
}

/** The chosen territory and its value. */
function Selected() {
  const { files, state, indicator } = useExplorer();
  const { t, text, format } = useLanguage();
  const { territory } = state;
  const column = useClassified();
  const loaded = useSelectedTerritory();
  if (!territory || loaded.status !== 'ready') return null;
  if (!loaded.content) {
    const level = files.manifest.levels.find(({ id }) => id === territory.level);
    return (
      <strong role="alert">
        {t('territory.unknown', {
          code: territory.code,
          level: level ? text(level.plural) : territory.level,
        })}
      </strong>
    );
  }
  const { record, level, position } = loaded.content;
  const shown = column.status === 'ready' ? column.content.column : null;
  const observation =
    shown?.header.level === level.id
      ? observationAt(shown, position)
      : (record.values[indicator.id] ?? null);
  const value =
    observation &&
    (format.observation(observation, indicator.unit, indicator.decimals) ??
      (observation.kind === 'missing'
        ? text(files.manifest.reasons[observation.reason].label)
        : ''));
  return (
    <strong className={styles.selected} role="status">
      {value ? t('embed.selected', { name: record.name, value }) : record.name}
    </strong>
  );
}
