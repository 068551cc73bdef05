import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useContext,
  useEffect,
  useState,
} from 'react';

/** What a view below the map paints on it in the place of the indicator. */
export interface MapPicture {
  /** Level that it colours: shown while the map is at that level. */
  readonly level: string;
  readonly title: string;
  /** By position in the level: an index in `categories`, or a value of `withoutColour`. */
  readonly classes: Int16Array;
  /** Entries of the legend, in order. */
  readonly categories: readonly { readonly label: string; readonly colour: string }[];
  /** What is said of the territory under the pointer. */
  readonly describe: (position: number) => string;
}

type SetPicture = Dispatch<SetStateAction<MapPicture | null>>;

const PictureContext = createContext<MapPicture | null>(null);
const SetPictureContext = createContext<SetPicture>(() => {});

/** Holds the picture that a view paints on the map. */
export function MapPictureProvider({ children }: { children: ReactNode }) {
  const [picture, setPicture] = useState<MapPicture | null>(null);
  return (
    <SetPictureContext value={setPicture}>
      <PictureContext value={picture}>{children}</PictureContext>
    </SetPictureContext>
  );
}

/** The picture in force for a level; null when the map shows its indicator. */
export function useMapPicture(level: string): MapPicture | null {
  const picture = useContext(PictureContext);
  return picture?.level === level ? picture : null;
}

/** Paints a picture on the map for as long as the calling view shows it; the same object is not painted twice. */
export function usePaintedPicture(picture: MapPicture | null): void {
  const setPicture = useContext(SetPictureContext);
  useEffect(() => {
    setPicture(picture);
    return () => setPicture((current) => (current === picture ? null : current));
  }, [picture, setPicture]);
}
