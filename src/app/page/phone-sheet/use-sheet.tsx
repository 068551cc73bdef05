import { type FocusEvent, type ReactNode, type SyntheticEvent, useState } from 'react';
import { isSheetHandle, SheetHandle, type SheetHeight } from './sheet-handle.tsx';

/** The sheet of a phone: how high it stands, what moves it, and what its content does to it. */
interface Sheet {
  readonly height: SheetHeight;
  readonly setHeight: (height: SheetHeight) => void;
  readonly handle: ReactNode;
  /** For the element of its content: what is used must be seen. */
  readonly raising: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onClick: (event: SyntheticEvent) => void;
  };
}

/**
 * The sheet of a page, first at `initial`: what is used of its content raises it from its lowest
 * height.
 */
export function useSheet(initial: SheetHeight): Sheet {
  const [height, setHeight] = useState(initial);
  const raise = ({ target }: SyntheticEvent) => {
    if (target instanceof Element && !isSheetHandle(target)) {
      setHeight((before) => (before === 'peek' ? 'half' : before));
    }
  };
  return {
    height,
    setHeight,
    handle: <SheetHandle height={height} onHeight={setHeight} />,
    raising: {
      // A finger's focus comes before its tap, which would miss what moves away under it.
      onFocus: (event) => {
        if (event.target.matches(':focus-visible')) raise(event);
      },
      onClick: raise,
    },
  };
}
