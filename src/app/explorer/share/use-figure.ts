import { useLanguage } from '../../i18n/language.tsx';
import { useMapPicture } from '../../map/map-picture.tsx';
import { palettes } from '../../theme/palettes.ts';
import { useExplorer } from '../explorer-context.ts';
import { useClassified } from '../legend/use-classified.ts';
import { useCrossed } from '../legend/use-crossed.ts';
import { useLensTitle } from '../lens/lens-legend.tsx';
import { useLens } from '../lens/use-lens.ts';
import { useClauses } from '../selection/selection-provider.tsx';
import { useSymbols } from '../symbols/use-symbols.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';
import type { Figure } from './figure-layout.ts';
import {
  type Drawn,
  type FigureContext,
  figureOfClasses,
  figureOfCrossing,
  figureOfLens,
  figureOfPicture,
  figureOfSymbols,
} from './figure-of.ts';
import { figureSources } from './figure-sources.ts';

/** The figure of what the map shows, and the fill of each territory. */
export interface ShownFigure extends Pick<Drawn, 'fillOf' | 'symbols'> {
  readonly figure: Figure;
  /** Producers and licence, in a line. */
  readonly credit: string;
}

/** Title, legend and sources of what the map shows now; null while it loads. */
export function useFigure(address: string): ShownFigure | null {
  const { files } = useExplorer();
  const drawn = useDrawn();
  const { credit, notes } = figureSources(files.manifest, useLanguage());
  if (!drawn) return null;
  const { title, subtitle, entries, sources, note, fillOf, symbols } = drawn;
  const said = [...(note === undefined ? [] : [note]), ...notes(sources), address];
  return {
    figure: { title, subtitle, entries, notes: said },
    credit: credit(sources),
    fillOf,
    symbols,
  };
}

/** What comes first on the map comes first here; null while it loads. */
function useDrawn(): Drawn | null {
  const { files, state, indicator, level } = useExplorer();
  const words = useLanguage();
  const column = useClassified();
  const crossing = useCrossed();
  const lens = useLens();
  const symbols = useSymbols();
  const picture = useMapPicture(level.id);
  const lensTitle = useLensTitle();
  const { lens: lensPalette } = palettes[useThemeInForce()];
  const { clauses } = useClauses();
  const filters = clauses.map(({ clause, data }) => clause.label(words, data)).join(' · ');
  const subtitle = [words.text(level.plural), filters].filter((part) => part !== '').join(' · ');
  const context: FigureContext = { words, level, indicator, subtitle };
  if (picture) return figureOfPicture(picture, context);
  if (lens) {
    if (lens.status !== 'ready') return null;
    const { content } = lens;
    const services = files.manifest.services.filter(({ id }) =>
      content.question.services.includes(id),
    );
    const title = lensTitle(content);
    return figureOfLens({ lens: content, services, title, palette: lensPalette }, context);
  }
  if (crossing)
    return crossing.status === 'ready' ? figureOfCrossing(crossing.content, context) : null;
  if (symbols) return symbols.status === 'ready' ? figureOfSymbols(symbols.content, context) : null;
  return column.status === 'ready'
    ? figureOfClasses(column.content, state.reference, context)
    : null;
}
