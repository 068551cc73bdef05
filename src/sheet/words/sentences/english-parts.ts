import type { NumberFormat } from '../../../edition/number-format.ts';
import { englishName } from '../english-name.ts';
import type { PartFacts, TerritoryFacts } from '../facts.ts';
import { distanceWords } from '../number-words.ts';
import type { NameForms } from '../territory-name.ts';
import { sentenceCase } from '../typeset.ts';

/** Whether the people of its QPV or of its rural communes are the farther from the main service. */
export function englishParts(
  facts: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string | null {
  const { mainService, parts, countedAt, population } = facts;
  if (facts.home) return besideTownHall(facts, name, numbers);
  const { qpv } = parts;
  // Where everyone is rural, there is no one to compare with.
  const rural = parts.rural && parts.rural.population < (population ?? 0) ? parts.rural : null;
  if (!mainService || mainService.distanceKm === null || (!qpv && !rural)) return null;
  const distance = (km: number) => distanceWords(km, numbers, 'less than 100\u202fm');
  const whole = {
    km: mainService.distanceKm,
    who: countedAt === 'chef-lieu' ? 'the town hall' : 'the whole population',
  };
  const [first, second] =
    qpv && rural
      ? rural.meanKm >= qpv.meanKm
        ? [
            ofRural(rural, numbers),
            { ...ofQpv(qpv, numbers), who: `those ${ofQpv(qpv, numbers).who}` },
          ]
        : [
            ofQpv(qpv, numbers),
            { ...ofRural(rural, numbers), who: `those ${ofRural(rural, numbers).who}` },
          ]
      : [qpv ? ofQpv(qpv, numbers) : ofRural(rural!, numbers), whole];
  const ones = distance(first.km);
  const others = distance(second.km);
  const place = mainService.ofOne.en.replace(/^from /, '');
  const comparison =
    ones === others
      ? `are as near to ${place} (${ones} on average) as ${second.who}`
      : first.km > second.km
        ? `are farther from ${place} (${ones} on average) than ${second.who} (${others})`
        : `are nearer to ${place} (${ones} on average) than ${second.who} (${others})`;
  return `${sentenceCase(name.where)}, the people ${first.who} ${comparison}.`;
}

/** A QPV against the chef-lieu of its commune. */
function besideTownHall(
  { home, mainService }: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string | null {
  if (!home || !mainService || mainService.distanceKm === null) return null;
  const own = distanceWords(mainService.distanceKm, numbers, 'less than 100\u202fm');
  const other = distanceWords(home.distanceKm, numbers, 'less than 100\u202fm');
  const townHall = `the town hall ${englishName(home.commune).of}`;
  const subject = sentenceCase(name.subject);
  const place = mainService.ofOne.en.replace(/^from /, '');
  if (own === other) return `${subject} is as near to ${place} (${own}) as ${townHall}.`;
  return mainService.distanceKm > home.distanceKm
    ? `${subject} is farther from ${place} (${own}) than ${townHall} (${other}).`
    : `${subject} is nearer to ${place} (${own}) than ${townHall} (${other}).`;
}

function ofQpv({ count, meanKm }: PartFacts, numbers: NumberFormat) {
  const who =
    count > 1
      ? `of the ${numbers.decimal(count, 0)} priority neighbourhoods`
      : 'of the priority neighbourhood';
  return { who, km: meanKm };
}

function ofRural({ count, meanKm }: PartFacts, numbers: NumberFormat) {
  const who =
    count > 1 ? `of the ${numbers.decimal(count, 0)} rural communes` : 'of the rural commune';
  return { who, km: meanKm };
}
