import { type ComponentProps, type KeyboardEvent, memo, Suspense, useId, useRef } from 'react';
import { Tab, TabList, Tabs } from 'react-aria-components';
import { useLanguage } from '../../i18n/language.tsx';
import { Boundary } from '../../page/failure/boundary.tsx';
import { type DrawerView, drawerViews } from '../../state/parameters/view/drawer.ts';
import styles from './drawer.module.css';
import { DrawerEdge } from './drawer-edge.tsx';
import { views } from './views.ts';

interface DrawerProps {
  readonly open: DrawerView | null;
  /** The same function at each render. */
  readonly update: (change: { drawer: DrawerView | 'closed' }) => void;
}

/**
 * The drawer below the map: a row of tabs, always there, and the view of the chosen one. A tab
 * opens the drawer; the chosen tab closes it again. While it is closed no tab is selected, and the
 * arrow keys go along the tabs without opening any. Its tabs are not rendered for what changes in
 * the rest of the page.
 */
export const Drawer = memo(function Drawer({ open, update }: DrawerProps) {
  const { t } = useLanguage();
  // Where the keys come in again after the drawer was closed.
  const last = useRef<DrawerView>(drawerViews[0]);
  const panel = useId();
  if (open) last.current = open;
  const close = () => update({ drawer: 'closed' });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close();
  };
  const Content = open && views[open].Component;
  return (
    <Tabs
      className={styles.tabbed}
      selectedKey={last.current}
      keyboardActivation={open ? 'automatic' : 'manual'}
      onSelectionChange={(view) =>
        update({ drawer: view === open ? 'closed' : (view as DrawerView) })
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere in the row */}
      <div className={styles.bar} onKeyDown={closeOnEscape}>
        {open && <DrawerEdge />}
        <TabList aria-label={t('drawer.label')} className={styles.tabs}>
          {drawerViews.map((view) => (
            <Tab
              key={view}
              id={view}
              ref={view === open ? bringToMiddle : undefined}
              className={styles.tab}
              render={(props) => (
                <div
                  {...(props as ComponentProps<'div'>)}
                  role="tab"
                  tabIndex={props.tabIndex}
                  aria-selected={view === open}
                  id={view === open ? `${panel}-tab` : undefined}
                  aria-controls={view === open ? panel : undefined}
                />
              )}
            >
              {t(views[view].title)}
            </Tab>
          ))}
        </TabList>
        {open && (
          <button type="button" className={styles.close} onClick={close}>
            {t('drawer.close')}
          </button>
        )}
      </div>
      {Content && (
        // Not the panel of the tabs' library, which looks for what can be focused in it each time
        // that anything in it changes.
        <section
          key={open}
          id={panel}
          role="tabpanel"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
          tabIndex={0}
          aria-labelledby={`${panel}-tab`}
          className={styles.body}
        >
          <Boundary>
            <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
              <Content />
            </Suspense>
          </Boundary>
        </section>
      )}
    </Tabs>
  );
});

/** On a narrow screen the row of tabs slides: the chosen one comes to its middle. */
function bringToMiddle(tab: HTMLElement | null): void {
  const row = tab?.parentElement;
  if (!tab || !row) return;
  const { left, width } = tab.getBoundingClientRect();
  const around = row.getBoundingClientRect();
  row.scrollLeft += left + width / 2 - (around.left + around.width / 2);
}
