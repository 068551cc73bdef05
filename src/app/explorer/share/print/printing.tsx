import {
  type ComponentType,
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useLanguage } from '../../../i18n/language.tsx';
import { useMapHandle } from '../../../map/map-handle.tsx';
import { Boundary } from '../../../page/failure/boundary.tsx';
import { useExplorer } from '../../explorer-context.ts';
import { overseasInsets } from '../overseas-insets.ts';
import { isPrintKey } from './print-key.ts';
import styles from './printed-insets.module.css';

const PrintContext = createContext<() => void>(() => window.print());

interface PrintedProps {
  readonly onPrinted: () => void;
}

/**
 * Prints the page with its overseas territories, whether a button or the keys of the browser ask
 * for it: they must be drawn first, which the event before printing does not wait for. When they
 * cannot be drawn, the page is printed without them.
 */
export function PrintingProvider({ children }: { readonly children: ReactNode }) {
  const [Printed, setPrinted] = useState<ComponentType<PrintedProps> | null>(null);
  const print = useCallback(() => {
    // What draws the small maps is loaded when something is printed.
    import('./printed-insets.tsx').then(
      ({ PrintedInsets }) => setPrinted(() => PrintedInsets),
      (error: unknown) => {
        console.error(error);
        window.print();
      },
    );
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPrintKey(event, navigator.platform)) return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [print]);
  const handle = useMapHandle();
  const { files } = useExplorer();
  const [isWithout, setWithout] = useState(false);
  const { frames } = files.manifest;
  useEffect(() => {
    // The browser's own menu does not wait for small maps to be drawn: the page says where they are.
    const onBefore = () => {
      const view = handle?.current;
      const screen = view && { ...view.camera(), ...view.size() };
      const lacks = !Printed && screen && overseasInsets(screen, frames).length > 0;
      flushSync(() => setWithout(Boolean(lacks)));
    };
    const onAfter = () => setWithout(false);
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, [handle, frames, Printed]);
  const end = () => setPrinted(null);
  return (
    <PrintContext value={print}>
      {children}
      {isWithout && <WithoutInsets />}
      {Printed && (
        <Boundary fallback={() => <PrintedAsItIs onPrinted={end} />}>
          <Printed onPrinted={end} />
        </Boundary>
      )}
    </PrintContext>
  );
}

/** Says on paper that the overseas territories are not there, and how to have them. */
function WithoutInsets() {
  const { t } = useLanguage();
  const stage = document.querySelector('[data-stage]');
  if (!stage) return null;
  return createPortal(
    <p className={styles.printed} data-testid="without-insets">
      {t('share.withoutInsets')}
    </p>,
    stage,
  );
}

/** Prints the page without its small maps. */
function PrintedAsItIs({ onPrinted }: PrintedProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once
  useEffect(() => {
    window.print();
    onPrinted();
  }, []);
  return null;
}

/** Prints the page as the provider around it does. */
export function usePrint(): () => void {
  return useContext(PrintContext);
}
