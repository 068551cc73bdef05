import { roadFactors } from '../../core/access/road-factors.ts';
import type { ServiceRecord } from '../../edition/manifest.ts';
import { travelTimesTo } from '../../edition/travel-time.ts';
import type { PlaceFacts } from '../facts/sheet-facts.ts';
import { printedName } from '../words/names/french-article.ts';
import { distanceWords } from '../words/number-words.ts';
import { isCountedAtSeveral } from '../words/several-points.ts';
import { isOldList } from './list-age.ts';
import { placeDetail } from './place-detail.ts';
import { ServiceMark } from './service-mark.tsx';
import type { SheetContext } from './sheet-context.ts';

/** The nearest place of each service: where it is, how far, and when it is open. */
export function AccessPlaces({ context }: { context: SheetContext }) {
  const { facts, manifest } = context;
  return (
    <ul className="places">
      {manifest.services
        .filter(({ id }) => id in facts.places)
        .map((service) => (
          <Place
            key={service.id}
            context={context}
            service={service}
            place={facts.places[service.id]}
          />
        ))}
    </ul>
  );
}

interface PlaceProps {
  readonly context: SheetContext;
  readonly service: ServiceRecord;
  readonly place: PlaceFacts | null;
}

function Place({ context, service, place }: PlaceProps) {
  const { facts, texts, text, format, manifest } = context;
  const isMean = isCountedAtSeveral(facts.level, facts.code, facts.squares);
  const road = place && byRoad(context, service, place);
  const isOld = isOldList(service, manifest.date);
  const landing = manifest.sources.find(({ id }) => service.sources.includes(id))?.landing;
  return (
    <li>
      <h3>
        <ServiceMark service={service.id} />
        {text(service.label)}
      </h3>
      {place ? (
        <>
          <p className="far">
            <b>{distanceWords(place.distanceKm, format, texts.lessThanLeast)}</b>
            {isMean && ` ${texts.onAverage}${road ? ',' : ''}`}
            {road}
          </p>
          <p>{address(place)}</p>
          {!isOld && place.detail && (
            <p className="hours">{placeDetail(hoursOf(service, place.detail), context.language)}</p>
          )}
          <p className="note">
            {place.inside !== undefined && `${texts.inside(place.inside)} · `}
            {texts.nearby(
              ...(place.within.map((count) => format.decimal(count, 0)) as [
                string,
                string,
                string,
              ]),
            )}
          </p>
        </>
      ) : (
        <p className="why">{texts.none}</p>
      )}
      <p className="note">
        {isOld
          ? texts.toCheck(format.ofVintage(service.vintage))
          : texts.list(format.ofVintage(service.vintage))}
        {isOld && landing && (
          <>
            {' · '}
            <a href={landing}>{texts.currentPage}</a>
          </>
        )}
      </p>
    </li>
  );
}

/** An itinerant service has the hours of its base, where nobody is received: they are left out. */
function hoursOf({ itinerant }: ServiceRecord, detail: string): string {
  return itinerant ? detail.split(' · ')[0] : detail;
}

function address({ name, address: street, commune }: PlaceFacts): string {
  const town = commune && !name.includes(commune.name) ? commune.name : null;
  return printedName([name, street, town].filter(Boolean).join(', '));
}

/** What the road adds to the distance: supplied minutes where there are any, else an estimate. */
function byRoad(context: SheetContext, { id }: ServiceRecord, place: PlaceFacts): string | null {
  const { facts, manifest, texts, text, format } = context;
  const times = travelTimesTo(manifest, id);
  if (times === null) {
    return facts.roadEstimate && place.distanceKm >= 1
      ? ` ${estimate(context, place.distanceKm)}`
      : null;
  }
  const minutes = facts.indicators[times.indicator.id]?.value ?? 'not-covered';
  if (typeof minutes === 'string') {
    return ` ${texts.travelUnknown(text(manifest.reasons[minutes].label))}`;
  }
  if (typeof minutes !== 'number') return null;
  const written = minutes < 1 ? texts.lessThanMinute : format.value(minutes, 'minutes', 0);
  return ` ${texts.travel(written, place.soonest ? printedName(place.soonest) : null)}`;
}

function estimate({ texts, format }: SheetContext, distanceKm: number): string {
  const [low, high] = [roadFactors.low, roadFactors.high].map((factor) =>
    format.decimal(distanceKm * factor, distanceKm < 7 ? 1 : 0),
  );
  return texts.road(low, high);
}
