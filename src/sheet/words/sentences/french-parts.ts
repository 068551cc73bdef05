import type { NumberFormat } from '../../../edition/number-format.ts';
import type { PartFacts, TerritoryFacts } from '../facts.ts';
import { frenchName } from '../french-name.ts';
import { distanceWords } from '../number-words.ts';
import type { NameForms } from '../territory-name.ts';
import { sentenceCase } from '../typeset.ts';

/** Whether the people of its QPV or of its rural communes are the farther from the main service. */
export function frenchParts(
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
  const distance = (km: number) => distanceWords(km, numbers, 'moins de 100\u202fm');
  const whole = {
    km: mainService.distanceKm,
    who: countedAt === 'chef-lieu' ? 'le chef-lieu' : 'l’ensemble de la population',
  };
  const [first, second] =
    qpv && rural
      ? rural.meanKm >= qpv.meanKm
        ? [
            ofRural(rural, numbers),
            { ...ofQpv(qpv, numbers), who: `ceux ${ofQpv(qpv, numbers).who}` },
          ]
        : [
            ofQpv(qpv, numbers),
            { ...ofRural(rural, numbers), who: `ceux ${ofRural(rural, numbers).who}` },
          ]
      : [qpv ? ofQpv(qpv, numbers) : ofRural(rural!, numbers), whole];
  const ones = distance(first.km);
  const others = distance(second.km);
  const comparison =
    ones === others
      ? `sont aussi près ${mainService.ofOne.fr} (${ones} en moyenne) que ${second.who}`
      : `sont plus ${first.km > second.km ? 'loin' : 'près'} ${mainService.ofOne.fr} (${ones} en moyenne) que ${second.who} (${others})`;
  return `${sentenceCase(name.where)}, les habitants ${first.who} ${comparison}.`;
}

/** A QPV against the chef-lieu of its commune. */
function besideTownHall(
  { home, mainService }: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string | null {
  if (!home || !mainService || mainService.distanceKm === null) return null;
  const own = distanceWords(mainService.distanceKm, numbers, 'moins de 100\u202fm');
  const other = distanceWords(home.distanceKm, numbers, 'moins de 100\u202fm');
  const townHall = `le chef-lieu ${frenchName(home.commune).of}`;
  const subject = sentenceCase(name.subject);
  if (own === other) {
    return `${subject} est aussi près ${mainService.ofOne.fr} (${own}) que ${townHall}.`;
  }
  const side = mainService.distanceKm > home.distanceKm ? 'plus loin' : 'plus près';
  return `${subject} est ${side} ${mainService.ofOne.fr} (${own}) que ${townHall} (${other}).`;
}

function ofQpv({ count, meanKm }: PartFacts, numbers: NumberFormat) {
  const who =
    count > 1
      ? `des ${numbers.decimal(count, 0)} quartiers prioritaires`
      : 'du quartier prioritaire';
  return { who, km: meanKm };
}

function ofRural({ count, meanKm }: PartFacts, numbers: NumberFormat) {
  const who =
    count > 1 ? `des ${numbers.decimal(count, 0)} communes rurales` : 'de la commune rurale';
  return { who, km: meanKm };
}
