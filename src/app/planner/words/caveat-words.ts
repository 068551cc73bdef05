import { travelTimesTo } from '../../../edition/travel-time.ts';
import { ownPlaceId } from '../model/plan-candidates.ts';
import type { AnswerContext } from './answer-words.ts';

/** What must be known beside the answer. */
export function caveatWords({
  plan,
  answer,
  service,
  manifest,
  language,
}: AnswerContext): string[] {
  const { t, text, format } = language;
  const listed = [service.id, ...('services' in plan.candidates ? plan.candidates.services : [])];
  const { existing } = plan;
  const isOwnInstead = existing?.isInstead === true;
  const lists = manifest.services
    .filter(({ id }) => listed.includes(id) && !(isOwnInstead && id === service.id))
    .map((record) =>
      t(record.id === 'delegues-ddd' ? 'planner.caveat.toCheck' : 'planner.caveat.list', {
        service: text(record.label),
        ofVintage: format.ofVintage(record.vintage),
      }),
    );
  const counts = plan.demand.flatMap(({ of }) => {
    const record = manifest.indicators.find(({ id }) => id === of);
    return record ? [t('planner.caveat.spread', { label: text(record.shortLabel) })] : [];
  });
  const { unknownPeople } = answer.assessment.demand;
  const { leftOutPeople, leftOutPlaces } = answer.assessment;
  const supplied = plan.travel === null ? travelTimesTo(manifest, service.id) : null;
  return [
    t(plan.travel === null ? 'planner.caveat.crow' : 'planner.caveat.travel'),
    ...(supplied
      ? [
          t('planner.caveat.suppliedTravel', {
            service: text(service.label),
            by: `${supplied.source.producer}, ${format.vintage(supplied.source.vintage)}`,
          }),
        ]
      : []),
    ...(leftOutPeople > 0
      ? [t('planner.caveat.leftOutPeople', { people: format.people(leftOutPeople) })]
      : []),
    ...(leftOutPlaces > 0 ? [t('planner.caveat.leftOutPlaces', { count: leftOutPlaces })] : []),
    ...(existing
      ? [
          t(isOwnInstead ? 'planner.caveat.ownInstead' : 'planner.caveat.ownBeside', {
            count: new Set(existing.places.map(ownPlaceId)).size,
            service: text(service.label),
          }),
        ]
      : []),
    ...lists,
    ...(plan.candidates.kind === 'post-offices' || (plan.service === 'la-poste' && !isOwnInstead)
      ? [t('planner.caveat.odbl')]
      : []),
    t('planner.caveat.parts'),
    ...counts,
    ...(plan.demand.some(({ of }) => of === 'over75') ? [t('planner.caveat.over75')] : []),
    ...(unknownPeople > 0
      ? [t('planner.caveat.unknown', { people: format.people(unknownPeople) })]
      : []),
    ...(plan.question === 'mean' && Number.isNaN(answer.assessment.meanCost.before)
      ? [t('planner.caveat.unserved')]
      : []),
  ];
}
