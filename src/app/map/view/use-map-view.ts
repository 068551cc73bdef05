import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { ZoningRecord } from '../../../edition/manifest.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { type MarkShape, shapeOf } from '../layers/patterns.ts';
import { wholeFrame } from '../whole-frame.ts';
import type { Camera, DrawStep, MapTarget } from './map-content.ts';
import type { MapView } from './map-view.ts';

/** What the pointer is on, and where, in pixels of the map. */
export interface Hovered {
  readonly target: MapTarget;
  readonly at: { readonly x: number; readonly y: number };
  /** The keyboard is there: it is the territory in the centre. */
  readonly isCentre?: boolean;
}

interface MapViewUse {
  readonly files: EditionFiles;
  /** Keeps the camera with the rest of the state. */
  readonly store: {
    readonly get: () => { readonly camera: Camera | null };
    readonly update: (change: { camera: Camera }, how: 'replace') => void;
  };
  /** Accessible name of the map. */
  readonly name: string;
  readonly zonings: readonly ZoningRecord[];
  /** Shapes of the places that are not those of a service. */
  readonly otherMarks?: readonly { readonly id: string; readonly shape: MarkShape }[];
  readonly themeInForce: 'light' | 'dark';
  readonly onSelect: (target: MapTarget, at: Hovered['at']) => void;
  readonly onDraw?: (step: DrawStep) => void;
  /** Whether the keyboard chooses territories only, and `hovered` is then what is in the centre. */
  readonly keyboardChooses?: 'territories';
  /** The map cannot be drawn here. */
  readonly onUnavailable: () => void;
}

interface MapInUse {
  readonly container: RefObject<HTMLDivElement | null>;
  /** null until the code of the map has come. */
  readonly view: MapView | null;
  /** Whether the first picture is complete. */
  readonly drawn: boolean;
  readonly hovered: Hovered | null;
  readonly setHovered: (hovered: Hovered | null) => void;
  /** What keeps the map from being whole; null where nothing does. */
  readonly failure: unknown;
  /** Asks again for what did not come. */
  readonly retry: () => void;
}

/** Makes the map once, in the container that it gives, and redraws it in the theme in force. */
export function useMapView(use: MapViewUse): MapInUse {
  const { files, store, themeInForce } = use;
  const { t } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const latest = useRef(use);
  latest.current = use;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; what changes is given by `show`
  useEffect(() => {
    let created: MapView | null = null;
    let cancelled = false;
    const start = async () => {
      const { createMapView } = await import('./map-view.ts');
      if (cancelled || !container.current) return;
      try {
        created = createMapView({
          container: container.current,
          tilesAddress: files.address(files.manifest.files.tiles.path),
          zonings: use.zonings,
          marks: [
            ...files.manifest.services.map(({ id, itinerant, role }) => ({
              id,
              shape: shapeOf(id, itinerant, role === 'history'),
            })),
            ...(use.otherMarks ?? []),
          ],
          camera: store.get().camera,
          frame: wholeFrame(files.manifest.frames),
          words: { map: use.name, zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut') },
          reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
          onCamera: (camera) => store.update({ camera }, 'replace'),
          onHover: (target, at) => setHovered(target && { target, at }),
          onSelect: (target, at) => latest.current.onSelect(target, at),
          onDraw: (step) => latest.current.onDraw?.(step),
          ...(use.keyboardChooses && {
            onCentre: (target, at) => setHovered(target && { target, at, isCentre: true }),
          }),
          onFailure: (error) => {
            if (error !== null) console.error(error);
            setFailure(error);
          },
          onIdle: () => setDrawn(true),
        });
        setView(created);
      } catch (error) {
        console.error(error);
        latest.current.onUnavailable();
      }
    };
    void start();
    return () => {
      cancelled = true;
      created?.remove();
    };
  }, []);

  const lastTheme = useRef(themeInForce);
  useEffect(() => {
    if (!view || lastTheme.current === themeInForce) return;
    lastTheme.current = themeInForce;
    view.restyle();
  }, [view, themeInForce]);

  const retry = useCallback(() => {
    setFailure(null);
    view?.retry();
  }, [view]);
  // What was lost with the connection comes with it.
  useEffect(() => {
    if (failure === null) return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [failure, retry]);

  return { container, view, drawn, hovered, setHovered, failure, retry };
}
