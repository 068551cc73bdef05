import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../page/save-file.ts';

/** Where the file that was asked for last is. */
export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'making' }
  | { readonly status: 'done'; readonly name: string }
  | { readonly status: 'failed'; readonly error: unknown };

/** Makes a file and saves it; one at a time, and it can be cancelled. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (name: string, make: (signal: AbortSignal) => Promise<Blob>) => {
    running.current?.abort();
    const cancellation = new AbortController();
    running.current = cancellation;
    setState({ status: 'making' });
    try {
      const content = await make(cancellation.signal);
      if (cancellation.signal.aborted) return;
      saveFile(name, content);
      setState({ status: 'done', name });
    } catch (error) {
      if (!cancellation.signal.aborted) setState({ status: 'failed', error });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ status: 'idle' });
  };
  return { state, start, cancel };
}
