import { useEffect, useRef, useState } from 'react';

/** Takes files dropped anywhere on the page, which would else leave for it; says whether any is held over it. */
export function useFileDrop(
  onFiles: (files: readonly File[]) => void,
  onHeld: () => void,
): boolean {
  const [isDragging, setDragging] = useState(false);
  const latest = useRef({ onFiles, onHeld });
  latest.current = { onFiles, onHeld };
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      latest.current.onHeld();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setDragging(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current.onFiles(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isDragging;
}
