import type { NumberFormat } from '../../../edition/number-format.ts';
import type { BeyondFacts, TerritoryFacts } from '../facts.ts';
import { frenchPeerClause } from '../french-peers.ts';
import { distanceWords, shareWords } from '../number-words.ts';
import { frenchServiceNoun, theFrenchService } from '../service-noun.ts';
import type { NameForms } from '../territory-name.ts';
import { sentenceCase } from '../typeset.ts';

/** How far the main service is, how many people are counted beyond 10 km, and how peers fare. */
export function frenchReach(
  facts: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string | null {
  const service = facts.mainService;
  if (!service) return null;
  const { noun, isFeminine } = frenchServiceNoun(service.ofOne);
  if (service.distanceKm === null) {
    return isFeminine
      ? `Aucune ${noun} n’est recensée pour ce territoire.`
      : `Aucun ${noun} n’est recensé pour ce territoire.`;
  }
  const distance = distanceWords(service.distanceKm, numbers, 'moins de 100\u202fm');
  const peers = frenchPeerClause(facts.territory.level, facts.peers);
  const year = facts.populationYear === null ? '' : ` (population de ${facts.populationYear})`;
  if (facts.countedAt === 'several') {
    const people = service.beyond10Km
      ? peopleBeyond(service.beyond10Km, service.ofOne.fr, { name, numbers, year })
      : `${sentenceCase(name.where)}, on ne sait pas combien d’habitants sont à plus de 10\u202fkm ${service.ofOne.fr}`;
    const mean = `en moyenne, ${isFeminine ? 'elle' : 'il'} est à ${distance}`;
    return `${people} ; ${mean}${peers ? `, ${peers}` : ''}.`;
  }
  const nearest = `${sentenceCase(theFrenchService(service.ofOne))} ${isFeminine ? 'la' : 'le'} plus proche est à ${distance} ${facts.countedAt === 'inside' ? name.of : `du chef-lieu ${name.of}`}`;
  const isBeyond = (service.beyond10Km?.people ?? 0) > 0;
  const people = peopleAtOnePoint(facts.population, isBeyond, { numbers, year });
  return `${nearest} : ${people}${peers ? ` ; c’est ${peers}` : ''}.`;
}

function peopleAtOnePoint(
  population: number | null,
  isBeyond: boolean,
  { numbers, year }: { numbers: NumberFormat; year: string },
): string {
  if (population === null) return 'sa population n’est pas publiée';
  if (population === 0) return 'la commune n’a aucun habitant';
  if (population === 1) {
    return `son unique habitant${year} ${isBeyond ? 'est' : 'n’est pas'} compté à plus de 10\u202fkm`;
  }
  return isBeyond
    ? `ses ${numbers.people(population)} habitants${year} sont tous comptés à plus de 10\u202fkm`
    : `aucun de ses ${numbers.people(population)} habitants${year} n’est compté à plus de 10\u202fkm`;
}

function peopleBeyond(
  { people, percent, withoutPoint }: BeyondFacts,
  ofOne: string,
  { name, numbers, year }: { name: NameForms; numbers: NumberFormat; year: string },
): string {
  const beyond = `à plus de 10\u202fkm ${ofOne}`;
  const others =
    withoutPoint > 0
      ? ` ; pour ${numbers.people(withoutPoint)} ${withoutPoint > 1 ? 'autres' : 'autre'}, la distance n’est pas connue`
      : '';
  if (people === 0) {
    return `Aucun habitant ${name.of}${year} n’est compté ${beyond}${others}`;
  }
  if (percent === 100) {
    return `${sentenceCase(name.where)}, tous les habitants${year} sont comptés ${beyond}, soit ${numbers.people(people)}${others}`;
  }
  const share = shareWords(percent, numbers, { lessThan: 'moins de', moreThan: 'plus de' });
  const whole = withoutPoint > 0 ? 'de ceux dont la distance est connue' : 'de la population';
  return people === 1
    ? `${sentenceCase(name.where)}, 1 habitant${year}, soit ${share} ${whole}, est compté ${beyond}${others}`
    : `${sentenceCase(name.where)}, ${numbers.people(people)} habitants${year}, soit ${share} ${whole}, sont comptés ${beyond}${others}`;
}
