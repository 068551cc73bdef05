import { Suspense, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { Boundary } from '../../page/failure/boundary.tsx';
import type { DrawerView } from '../../state/parameters/view/drawer.ts';
import { views } from '../drawer/views.ts';
import styles from './embedded-map.module.css';

/** An iframe this large has room for the map, its legend and what is below them. */
const ROOM_PX = { width: 760, height: 640 } as const;

/** The view that the link opened below the map: it can be folded, and what it paints stays painted. */
export function EmbeddedView({ view }: { readonly view: DrawerView }) {
  const { t } = useLanguage();
  const { title, Component } = views[view];
  const [isOpen, setOpen] = useState(
    () => innerWidth > ROOM_PX.width && innerHeight >= ROOM_PX.height,
  );
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
