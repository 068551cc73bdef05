import type { PlanAnswer } from '../src/app/planner/model/plan-answer.ts';
import type { RobustnessRun } from '../src/app/planner/model/robustness.ts';
import type { Manifest } from '../src/edition/manifest.ts';
import { numberFormat } from '../src/edition/writing/number-format.ts';
import type { EditionOnDisk } from '../src/site/edition-on-disk.ts';
import { officesMap } from '../src/site/offices-map.ts';
import { type OfficesAnswers, officesAnswers } from './offices-answers.ts';

const format = numberFormat('fr');
const people = format.people;
const percent = (value: number) => format.share(100 * value);
const whole = (value: number) => (Number.isNaN(value) ? '–' : format.decimal(Math.round(value), 0));
const gainOf = ({ assessment: { covered } }: PlanAnswer) => covered.after - covered.before;
const servedOf = ({ assessment }: PlanAnswer) =>
  percent(assessment.covered.after / assessment.people);
const proofOf = ({ proof }: PlanAnswer) =>
  proof?.isOptimal ? 'optimum prouvé' : `à ${percent(proof?.gap ?? 1)} au plus`;

/** Where delegates could hold office, as a page in Markdown with its map, and what it took. */
export async function officesPage(files: EditionOnDisk): Promise<{
  readonly page: string;
  readonly map: string;
  readonly timings: readonly string[];
}> {
  const answers = await officesAnswers(files);
  const { main, counts, delegates } = answers;
  const sections = [
    lead(answers, files.manifest.date),
    places(answers),
    changes(answers),
    otherNumbers(answers),
    robustness(answers, files.manifest.services),
    caveats,
  ];
  return {
    page: `${sections.join('\n\n')}\n`,
    map: officesMap(await files.json('shapes/departement.topojson.gz'), delegates, main.places),
    timings: counts.map(
      ({ count, answer, ms }) => `${count} permanences : ${Math.round(ms)} ms, ${proofOf(answer)}`,
    ),
  };
}

function lead({ main, withItinerant }: OfficesAnswers, date: string): string {
  const { covered } = main.assessment;
  return `<!-- Écrit par scripts/delegate-offices.ts à partir de l’édition du ${format.vintage(date)} : ne pas modifier à la main. -->

# Où les délégués du Défenseur des droits pourraient-ils tenir permanence ?

Le réseau des France services et celui des délégués du Défenseur des droits se complètent : dans quelles **20 France services existantes** une permanence rapprocherait-elle le plus d’habitants à 15 km au plus d’un délégué ?

**${people(gainOf(main))} personnes de plus** seraient à 15 km au plus, à vol d’oiseau, d’un délégué : ${people(covered.after)} au lieu de ${people(covered.before)}, soit ${servedOf(main)} de la population au lieu de ${percent(covered.before / main.assessment.people)}. ${main.proof?.isOptimal ? `C’est l’optimum : aucun autre choix de 20 lieux parmi les ${format.decimal(main.candidateCount, 0)} France services fixes des communes (les deux de Saint-Martin sont hors de cette géographie) ne ferait mieux.` : `Cette réponse est ${proofOf(main)} de l’optimum.`} Avec les itinérantes aussi (${format.decimal(withItinerant.candidateCount, 0)} lieux possibles), ce serait ${people(gainOf(withItinerant))} (${proofOf(withItinerant)}).

![Carte : les délégués de 2018, et les 20 France services choisies, par rang](permanences-des-delegues.svg)`;
}

function places({ main, gainByRegion }: OfficesAnswers): string {
  return `## Où

| rang | France services | commune | habitants gagnés | dont QPV | dont rural | dont 75 ans et plus | dont communes pauvres |
| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |
${main.places.map((p, i) => `| ${i + 1} | ${p.name} | ${p.communeName} | ${whole(p.gain.people)} | ${whole(p.gain.qpv)} | ${whole(p.gain.rural)} | ${whole(p.gain.over75)} | ${whole(p.gain.poor)} |`).join('\n')}

Par région : ${[...gainByRegion]
    .sort((a, b) => b[1] - a[1])
    .map(([name, gain]) => `${name} ${people(gain)}`)
    .join(', ')}. L’âge n’est connu que dans l’Hexagone et en Corse ; « – » : inconnu.`;
}

function changes({ main: { assessment } }: OfficesAnswers): string {
  const shareLine = (label: string, id: string) => {
    const group = assessment.groups.find((one) => one.group === id)!;
    const { people: all, beyondBefore, beyondAfter } = group;
    return `| ${label} | ${whole(all)} | ${percent(beyondBefore / all)} | ${percent(beyondAfter / all)} |`;
  };
  const { theil, meanCost } = assessment;
  const theilChange = theil.after - theil.before;
  const theilUncertainty = Math.abs(theil.afterWithTerm - theil.after);
  const theilSentence = `L’indice de Theil de la distance passerait de ${format.decimal(theil.before, 3)} à ${format.decimal(theil.after, 3)} ; compter les habitants autrement dans chaque commune le ferait varier de ${format.decimal(theilUncertainty, 3)} : ${theilUncertainty > Math.abs(theilChange) ? 'l’incertitude est plus grande que l’effet' : 'l’effet dépasse cette incertitude'}.`;
  return `## Ce que cela change

| part des habitants à plus de 15 km d’un délégué | habitants | avant | après |
| --- | ---: | ---: | ---: |
${[shareLine('quartiers prioritaires', 'qpv'), shareLine('hors des quartiers prioritaires', 'not-qpv'), shareLine('espace rural', 'rural'), shareLine('75 ans et plus (Hexagone et Corse)', 'over75'), shareLine('communes pauvres (cinquième le plus bas)', 'poor')].join('\n')}

La distance moyenne passerait de ${format.value(meanCost.before, 'km', 1)} à ${format.value(meanCost.after, 'km', 1)}. ${theilSentence}`;
}

function otherNumbers({ counts, radii }: OfficesAnswers): string {
  return `## Combien de permanences ?

| permanences | personnes de plus à 15 km | part de la population desservie | preuve |
| ---: | ---: | ---: | --- |
${counts.map(({ count, answer }) => `| ${count} | ${people(gainOf(answer))} | ${servedOf(answer)} | ${proofOf(answer)} |`).join('\n')}

| distance, 20 permanences | personnes de plus | part de la population desservie | preuve |
| ---: | ---: | ---: | --- |
${radii.map(({ threshold, answer }) => `| ${threshold} km | ${people(gainOf(answer))} | ${servedOf(answer)} | ${proofOf(answer)} |`).join('\n')}`;
}

function robustness(
  { robustness: { runs, places } }: OfficesAnswers,
  services: Manifest['services'],
): string {
  const draws = runs.filter(({ change }) => change.kind === 'further');
  const others = runs.filter(({ change }) => change.kind !== 'further');
  const ownGain = between(draws.map((run) => run.ownGain));
  const bestGain = between(draws.map((run) => run.bestGain));
  const kept = draws.map((run) => run.again);
  const again = `${Math.min(...kept)} à ${Math.max(...kept)}`;
  const often = places.filter(({ share }) => share >= 0.5).length;
  return `## Est-ce solide ?

La liste publique des délégués date de **janvier 2018** et compte 532 lieux ; l’institution en annonçait 874 en 2020. Avec 342 lieux de plus, tirés au sort parmi les mairies avec une probabilité proportionnelle à la population (moitié moindre où un lieu est déjà connu ; ${draws.length} tirages à graine fixée), ces 20 permanences gagneraient **${ownGain} personnes**, et les 20 meilleures de chaque tirage ${bestGain} ; ${again} des 20 lieux restent choisis. La liste à jour est donc nécessaire avant de décider lieu par lieu.

| autre hypothèse | lieux repris | gain de ces lieux | gain des meilleurs |
| --- | ---: | ---: | ---: |
${others.map((run) => `| ${assumption(run, services)} | ${run.again} sur 20 | ${people(run.ownGain)} | ${people(run.bestGain)} |`).join('\n')}
| 342 lieux de plus (${draws.length} tirages) | ${again} sur 20 | ${ownGain} | ${bestGain} |

Les gains sont comptés en habitants : quand un public compte double, les meilleurs lieux lui gagnent plus, et peuvent gagner moins d’habitants en tout.

Sur ${runs.length} autres calculs, ${often} lieux sur 20 sont choisis au moins une fois sur deux. Part des calculs où chacun est choisi : ${places.map(({ name, share }) => `${name} ${format.decimal(100 * share, 0)} %`).join(' ; ')}.`;
}

function between(values: readonly number[]): string {
  return `entre ${people(Math.min(...values))} et ${people(Math.max(...values))}`;
}

/** What a run assumes otherwise, in the first column of its table. */
function assumption({ change }: RobustnessRun, services: Manifest['services']): string {
  const listName = (id: string) => services.find((service) => service.id === id)?.label.fr ?? id;
  if (change.kind === 'radius')
    return `distance ${change.factor > 1 ? '+' : '−'} ${Math.round(Math.abs(change.factor - 1) * 100)} %`;
  if (change.kind === 'detour')
    return `par la route, distances × ${format.decimal(change.factor, 2)}`;
  if (change.kind === 'demand') {
    const words = {
      qpv: 'habitants des QPV',
      rural: 'habitants de l’espace rural',
      over75: '75 ans et plus',
      poor: 'habitants des communes pauvres',
    };
    return `${words[change.of]} comptés double`;
  }
  if (change.kind === 'hosts') return `lieux possibles : ${listName(change.service)}`;
  if (change.kind === 'list') return `liste précédente : ${listName(change.service)}`;
  return change.kind;
}

const caveats = `## À savoir

Distances à vol d’oiseau, du lieu où les habitants sont comptés (quartier prioritaire, sinon chef-lieu) : par la route, multipliez-les par 1,2 à 1,45. La capacité d’accueil, les horaires et l’accord des structures ne sont pas pris en compte. Liste des France services du ${format.vintage('2024-08-01')}. Le même calcul se refait, se modifie à la main et se partage dans la page « Planifier » (\`/planifier/?question=permanences\`) ; cette page-ci s’écrit par \`npx tsx scripts/delegate-offices.ts\`.`;
