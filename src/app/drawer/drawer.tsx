import { type KeyboardEvent, Suspense, useRef } from 'react';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import { type DrawerView, drawerViews } from '../state/parameters/drawer.ts';
import styles from './drawer.module.css';
import { DrawerEdge } from './drawer-edge.tsx';
import { views } from './views.ts';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * The drawer below the map: a row of tabs, always there, and the view of the chosen one. A tab
 * opens the drawer; the chosen tab closes it again.
 */
export function Drawer({ open }: { readonly open: DrawerView | null }) {
  const { update } = useExplorer();
  const { t } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const focusable = open ?? drawerViews[0];
  const choose = (view: DrawerView) => update({ drawer: view === open ? 'closed' : view });
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      update({ drawer: 'closed' });
      return;
    }
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? buttons.length - 1
          : (at + (steps[event.key] ?? 0) + buttons.length) % buttons.length;
    if (at < 0 || to === at) return;
    event.preventDefault();
    buttons[to].focus();
    if (open) update({ drawer: drawerViews[to] });
  };
  const Content = open && views[open].Component;
  return (
    <>
      <div className={styles.bar}>
        {open && <DrawerEdge />}
        <div
          ref={list}
          role="tablist"
          aria-label={t('drawer.label')}
          className={styles.tabs}
          onKeyDown={key}
        >
          {drawerViews.map((view) => (
            <button
              key={view}
              type="button"
              role="tab"
              id={`tab-${view}`}
              aria-selected={view === open}
              aria-controls={view === open ? 'drawer' : undefined}
              tabIndex={view === focusable ? 0 : -1}
              onClick={() => choose(view)}
            >
              {t(views[view].title)}
            </button>
          ))}
        </div>
        {open && (
          <button
            type="button"
            className={styles.close}
            onClick={() => update({ drawer: 'closed' })}
          >
            {t('drawer.close')}
          </button>
        )}
      </div>
      {Content && (
        <div id="drawer" role="tabpanel" aria-labelledby={`tab-${open}`} className={styles.body}>
          <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
            <Content />
          </Suspense>
        </div>
      )}
    </>
  );
}
