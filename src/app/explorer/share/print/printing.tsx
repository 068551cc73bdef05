import {
  type ComponentType,
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';
import { Boundary } from '../../../page/failure/boundary.tsx';
import { isPrintKey } from './print-key.ts';

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
  const end = () => setPrinted(null);
  return (
    <PrintContext value={print}>
      {children}
      {Printed && (
        <Boundary fallback={() => <PrintedAsItIs onPrinted={end} />}>
          <Printed onPrinted={end} />
        </Boundary>
      )}
    </PrintContext>
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
