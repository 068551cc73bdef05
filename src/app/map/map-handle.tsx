import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
} from 'react';
import type { MapView } from './view/map-view.ts';

const MapHandleContext = createContext<RefObject<MapView | null> | null>(null);

/** Lets views beside the map ask it for its picture. */
export function MapHandleProvider({ children }: { children: ReactNode }) {
  const handle = useRef<MapView | null>(null);
  return <MapHandleContext value={handle}>{children}</MapHandleContext>;
}

/** The map of the page once it is made; null outside a provider. */
export function useMapHandle(): RefObject<MapView | null> | null {
  return useContext(MapHandleContext);
}

/** Makes a map that of the page, for as long as the view that draws it is there. */
export function useAsPageMap(view: MapView | null): void {
  const handle = useMapHandle();
  useEffect(() => {
    if (!handle || !view) return;
    handle.current = view;
    return () => {
      handle.current = null;
    };
  }, [handle, view]);
}
