import { Suspense, useState, useSyncExternalStore } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { Boundary } from '../../page/failure/boundary.tsx';
import type { DrawerView } from '../../state/parameters/view/drawer.ts';
import { views } from '../drawer/views.ts';
import styles from './embedded-map.module.css';

/** An iframe this large has room for the map, its legend and what is below them. */
const ROOM = '(min-width: 761px) and (min-height: 640px)';

/**
 * The view that the link opened below the map, folded where there is no room for it until the reader
 * folds or unfolds it; what it paints stays painted.
 */
export function EmbeddedView({ view }: { readonly view: DrawerView }) {
  const { t } = useLanguage();
  const { title, Component } = views[view];
  const hasRoom = useSyncExternalStore(followRoom, () => matchMedia(ROOM).matches);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? hasRoom;
  return (
    <details
      className={styles.view}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        // Told too of what the room did.
        if (currentTarget.open !== isOpen) setChosen(currentTarget.open);
      }}
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

function followRoom(listener: () => void): () => void {
  const room = matchMedia(ROOM);
  room.addEventListener('change', listener);
  return () => room.removeEventListener('change', listener);
}
