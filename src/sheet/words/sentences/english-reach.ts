import type { NumberFormat } from '../../../edition/number-format.ts';
import { englishPeerClause } from '../english-peers.ts';
import type { BeyondFacts, TerritoryFacts } from '../facts.ts';
import { distanceWords, shareWords } from '../number-words.ts';
import { englishServiceNoun } from '../service-noun.ts';
import type { NameForms } from '../territory-name.ts';
import { sentenceCase } from '../typeset.ts';

/** How far the main service is, how many people are counted beyond 10 km, and how peers fare. */
export function englishReach(
  facts: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string | null {
  const service = facts.mainService;
  if (!service) return null;
  const noun = englishServiceNoun(service.ofOne);
  if (service.distanceKm === null) return `No ${noun} is recorded for this territory.`;
  const distance = distanceWords(service.distanceKm, numbers, 'less than 100\u202fm');
  const peers = englishPeerClause(facts.territory.level, facts.peers);
  const year = facts.populationYear === null ? '' : ` (population of ${facts.populationYear})`;
  if (facts.countedAt === 'several') {
    const people = service.beyond10Km
      ? peopleBeyond(service.beyond10Km, service.ofOne.en, { name, numbers, year })
      : `${sentenceCase(name.where)}, it is not known how many people are more than 10\u202fkm ${service.ofOne.en}`;
    return `${people}; on average it is ${distance} away${peers ? `, ${peers}` : ''}.`;
  }
  const nearest = `The nearest ${noun} is ${distance} from ${facts.countedAt === 'inside' ? name.subject : `the town hall ${name.of}`}`;
  const isBeyond = (service.beyond10Km?.people ?? 0) > 0;
  const people = peopleAtOnePoint(facts.population, isBeyond, { numbers, year });
  return `${nearest}: ${people}${peers ? `; it is ${peers}` : ''}.`;
}

function peopleAtOnePoint(
  population: number | null,
  isBeyond: boolean,
  { numbers, year }: { numbers: NumberFormat; year: string },
): string {
  if (population === null) return 'its population is not published';
  if (population === 0) return 'the commune has no inhabitant';
  if (population === 1) {
    return `its only inhabitant${year} is ${isBeyond ? '' : 'not '}counted more than 10\u202fkm away`;
  }
  return isBeyond
    ? `all of its ${numbers.people(population)} inhabitants${year} are counted more than 10\u202fkm away`
    : `none of its ${numbers.people(population)} inhabitants${year} is counted more than 10\u202fkm away`;
}

function peopleBeyond(
  { people, percent, withoutPoint }: BeyondFacts,
  ofOne: string,
  { name, numbers, year }: { name: NameForms; numbers: NumberFormat; year: string },
): string {
  const beyond = `more than 10\u202fkm ${ofOne}`;
  const others =
    withoutPoint > 0 ? `; for ${numbers.people(withoutPoint)} more, the distance is not known` : '';
  if (people === 0) {
    return `${sentenceCase(name.where)}, no inhabitant${year} is counted ${beyond}${others}`;
  }
  if (percent === 100) {
    return `${sentenceCase(name.where)}, all inhabitants${year} are counted ${beyond}, that is ${numbers.people(people)}${others}`;
  }
  const share = shareWords(percent, numbers, { lessThan: 'less than', moreThan: 'more than' });
  const whole = withoutPoint > 0 ? 'of those whose distance is known' : 'of the population';
  return people === 1
    ? `${sentenceCase(name.where)}, 1 inhabitant${year}, or ${share} ${whole}, is counted ${beyond}${others}`
    : `${sentenceCase(name.where)}, ${numbers.people(people)} inhabitants${year}, or ${share} ${whole}, are counted ${beyond}${others}`;
}
