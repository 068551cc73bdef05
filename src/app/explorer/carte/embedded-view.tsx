import { Suspense, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { Boundary } from '../../page/failure/boundary.tsx';
import type { DrawerView } from '../../state/parameters/drawer.ts';
import { views } from '../drawer/views.ts';
import styles from './embedded-map.module.css';

/** An iframe this high has room for the map and what is below it. */
const ROOM_PX = 560;

/** The view that the link opened below the map: it can be folded, and what it paints stays painted. */
export function EmbeddedView({ view }: { readonly view: DrawerView }) {
  const { t } = useLanguage();
  const { title, Component } = views[view];
  const [isOpen, setOpen] = useState(() => innerHeight >= ROOM_PX);
  return (
    <details
      className={styles.view}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-testid="embedded-view"
    >
      <summary>{t(title)}</summary>
      <div className={styles.viewBody}>
        <Boundary>
          <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
            <Component />
          </Suspense>
        </Boundary>
      </div>
    </details>
  );
}
