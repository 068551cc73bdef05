import { type RefObject, useLayoutEffect, useState } from 'react';

/** In CSS pixels; 0 before the element is laid out, and while it is hidden. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Inner size of an element, followed as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([{ contentRect }]) => {
      setSize({ width: Math.floor(contentRect.width), height: Math.floor(contentRect.height) });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
