import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';

const PrintContext = createContext<() => void>(() => window.print());

/** What draws the small maps is loaded when something is printed. */
const PrintedInsets = lazy(() => import('./printed-insets.tsx'));

/**
 * Prints the page with its overseas territories, whether a button or the keys of the browser ask
 * for it: they must be drawn first, which the event before printing does not wait for.
 */
export function PrintingProvider({ children }: { readonly children: ReactNode }) {
  const [isAsked, setAsked] = useState(false);
  const print = useCallback(() => setAsked(true), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!isPrint || event.shiftKey || event.altKey) return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [print]);
  return (
    <PrintContext value={print}>
      {children}
      {isAsked && (
        <Suspense fallback={null}>
          <PrintedInsets onPrinted={() => setAsked(false)} />
        </Suspense>
      )}
    </PrintContext>
  );
}

/** Prints the page as the provider around it does. */
export function usePrint(): () => void {
  return useContext(PrintContext);
}
