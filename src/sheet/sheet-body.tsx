import { MapFigure } from './map/map-figure.tsx';
import type { SituationMap } from './map/situation-map-parts.ts';
import { AccessSection } from './parts/access-section.tsx';
import { ActSection } from './parts/act-section.tsx';
import { PeopleSection } from './parts/people-section.tsx';
import { levelLabel, type SheetContext } from './parts/sheet-context.ts';
import { SheetHeader } from './parts/sheet-header.tsx';
import { SourcesSection } from './parts/sources-section.tsx';
import { TerritoryLead } from './parts/territory-lead.tsx';
import { WordsSection } from './parts/words-section.tsx';
import { ZoningsList } from './parts/zonings-list.tsx';
import { printedName } from './words/names/french-article.ts';

/** What a sheet is made from, in Node or in a browser (`kept`: the map that is there stays). */
export interface SheetBodyProps {
  readonly context: SheetContext;
  /** null where the territory has no shape. */
  readonly map: SituationMap | 'kept' | null;
  /** Permanent address of the sheet, null when the deployment has none. */
  readonly address: string | null;
}

/** Everything that a reader sees of a sheet. */
export function SheetBody({ context, map, address }: SheetBodyProps) {
  const { facts } = context;
  const level = levelLabel(context, facts.level);
  return (
    <>
      <SheetHeader context={context} />
      <main id="contenu">
        <div className="top" id="resume">
          <div>
            {level !== facts.name && <p>{level.charAt(0).toUpperCase() + level.slice(1)}</p>}
            <h1>{printedName(facts.name)}</h1>
            <TerritoryLead context={context} />
            <WordsSection context={context} />
          </div>
          {map && <MapFigure map={map} context={context} />}
        </div>
        <AccessSection context={context} />
        <PeopleSection context={context} />
        <ZoningsList context={context} />
        <ActSection context={context} />
        <SourcesSection context={context} address={address} />
      </main>
    </>
  );
}
