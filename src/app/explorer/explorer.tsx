import { useEffect, useState } from 'react';
import { TerritorySearch } from '../controls/search/territory-search.tsx';
import { useLanguage } from '../i18n/language.tsx';
import { MapHandleProvider } from '../map/map-handle.tsx';
import { Boundary } from '../page/failure/boundary.tsx';
import { Header } from '../page/header/header.tsx';
import { IgnoredParts } from '../page/notice/ignored-parts.tsx';
import { useSheet } from '../page/phone-sheet/use-sheet.tsx';
import styles from '../page/workbench.module.css';
import { useTheme } from '../theme/use-theme.ts';
import { Drawer } from './drawer/drawer.tsx';
import { useExplorer } from './explorer-context.ts';
import { ExplorerProviders } from './explorer-providers.tsx';
import { LevelNotice } from './map-pane/level-notice.tsx';
import { MapOrNotice } from './map-pane/map-or-notice.tsx';
import { sections } from './panel/sections.ts';
import { QuestionPanel } from './question/question-panel.tsx';
import { SelectionBar } from './selection/selection-bar.tsx';
import { PrintingProvider } from './share/print/printing.tsx';
import { TerritoryPanel } from './territory/territory-panel.tsx';
import { useSelectedTerritory } from './territory/use-selected-territory.ts';

/** The explorer: question and controls on the left, the map, the territory on the right, the table below. */
export function Explorer({ root }: { root: string }) {
  return (
    <ExplorerProviders>
      <MapHandleProvider>
        <PrintingProvider>
          <ExplorerLayout root={root} />
        </PrintingProvider>
      </MapHandleProvider>
    </ExplorerProviders>
  );
}

function ExplorerLayout({ root }: { root: string }) {
  const { files, store, state, update } = useExplorer();
  const { t } = useLanguage();
  const themeInForce = useTheme(state.theme);
  const [mapUnavailable, setMapUnavailable] = useState(false);
  const { territory } = state;
  const selected = useSelectedTerritory();
  const { height, setHeight, handle, raising } = useSheet(territory ? 'half' : 'peek');
  // What was just chosen is worth half of a phone's screen; without it the sentence is enough.
  useEffect(() => setHeight(territory ? 'half' : 'peek'), [territory, setHeight]);
  // Without a map the table says the same.
  const open = state.drawer !== 'closed' ? state.drawer : mapUnavailable ? 'table' : null;
  const query = state.language === 'en' ? '?langue=en' : '';
  return (
    <div
      className={styles.page}
      data-territory={territory !== null}
      data-drawer={open !== null}
      data-sheet={height}
    >
      <div className={styles.top}>
        <Header
          page="explorer"
          root={root}
          theme={state.theme}
          onTheme={(theme) => update({ theme }, 'replace')}
          onLanguage={(language) => update({ language }, 'replace')}
        >
          <TerritorySearch
            files={files}
            label={t('search.label')}
            onTerritory={(territory) => update({ territory })}
            offersSheet
          />
        </Header>
        <IgnoredParts store={store} />
      </div>
      <main id="content" className={styles.main} tabIndex={-1}>
        <div className={styles.panel} {...raising}>
          {handle}
          <Boundary>
            <QuestionPanel root={root} />
          </Boundary>
          <div>
            {sections.map(({ id, Component }) => (
              <Boundary key={id}>
                <Component />
              </Boundary>
            ))}
          </div>
          <p className={styles.attribution}>
            {t('map.attribution', { edition: files.manifest.id })}{' '}
            <a href={`${root}qualite/${query}`}>{t('map.sources')}</a> ·{' '}
            <a href={`${root}accessibilite/${query}`}>{t('nav.accessibility')}</a> ·{' '}
            <a href={`${root}mentions-legales/${query}`}>{t('nav.legal')}</a>
          </p>
        </div>
        <h1 className={`${styles.hiddenTitle} visually-hidden`}>{t('nav.explorer')}</h1>
        <div className={styles.stage} data-stage>
          <div className={styles.view}>
            <LevelNotice />
            <Boundary>
              <SelectionBar />
            </Boundary>
            <Boundary>
              <MapOrNotice
                selected={selected}
                themeInForce={themeInForce}
                isUnavailable={mapUnavailable}
                onUnavailable={() => setMapUnavailable(true)}
                noticeClass={styles.noMap}
              />
            </Boundary>
          </div>
          <Drawer open={open} update={update} />
        </div>
        {territory && (
          <Boundary key={`${territory.level} ${territory.code}`}>
            <TerritoryPanel selected={selected} handle={handle} />
          </Boundary>
        )}
      </main>
    </div>
  );
}
