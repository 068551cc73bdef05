import type { ComponentType } from 'react';
import { useLoaded } from '../../edition/use-loaded.ts';
import { Failure } from '../../page/failure/failure.tsx';

interface LoadedPartProps {
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** What a folded section holds, whose code is loaded when it is first opened. */
export function LoadedPart({ load }: LoadedPartProps) {
  const loaded = useLoaded('part', load);
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') return <div aria-busy="true" />;
  return <loaded.content.default />;
}
