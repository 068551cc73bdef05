import { lazy, Suspense } from 'react';
import { Boundary } from '../../page/failure/boundary.tsx';
import { useExplorer } from '../explorer-context.ts';
import { Legend } from '../legend/legend.tsx';
import { PictureLegend } from '../legend/picture-legend.tsx';
import { LensLegend } from '../lens/lens-legend.tsx';
import type { Painted } from './use-painted.ts';

// The first map has neither.
const CrossedLegend = lazy(async () => ({
  default: (await import('../legend/crossed-legend.tsx')).CrossedLegend,
}));
const SymbolLegend = lazy(async () => ({
  default: (await import('../symbols/symbol-legend.tsx')).SymbolLegend,
}));

interface MapLegendProps {
  readonly painted: Painted;
  readonly zoom: number;
}

/** The legend of what is painted; `zoom` is that of the map, with which circles grow. */
export function MapLegend(props: MapLegendProps) {
  return (
    <Boundary key={props.painted.kind}>
      <Suspense fallback={<div aria-busy="true" />}>
        <LegendOf {...props} />
      </Suspense>
    </Boundary>
  );
}

function LegendOf({ painted, zoom }: MapLegendProps) {
  const { indicator } = useExplorer();
  switch (painted.kind) {
    case 'picture':
      return <PictureLegend picture={painted.picture} />;
    case 'lens':
      return <LensLegend lens={painted.lens} />;
    case 'crossed':
      return <CrossedLegend crossing={painted.crossing} />;
    case 'symbols':
      return <SymbolLegend indicator={indicator} symbols={painted.symbols} zoom={zoom} />;
    case 'classes':
      return <Legend indicator={indicator} classified={painted.classified} />;
  }
}
