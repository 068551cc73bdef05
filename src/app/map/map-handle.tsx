import { createContext, type ReactNode, type RefObject, useContext, useRef } from 'react';
import type { MapView } from './map-view.ts';

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
