import { defaultPlan, officesPlan, type Plan } from '../src/app/planner/model/plan.ts';
import type { PlanAnswer } from '../src/app/planner/model/plan-answer.ts';
import { robustnessOf } from '../src/app/planner/model/robustness.ts';
import { earlierServices } from '../src/app/planner/model/robustness-runs.ts';
import { solvePlan } from '../src/app/planner/model/solve-plan.ts';
import { loadPlannerData, loadPlanSources } from '../src/app/planner/worker/plan-sources.ts';
import { completeSteps } from '../src/core/steps.ts';
import type { LevelIndex } from '../src/edition/files/level-index.ts';
import { numberFormat } from '../src/edition/writing/number-format.ts';
import type { EditionOnDisk } from '../src/site/edition-on-disk.ts';
import { officesMap } from '../src/site/offices-map.ts';

const format = numberFormat('fr');
const people = format.people;
const percent = (value: number) => format.share(100 * value);

/** Where delegates could hold office, as a page in Markdown with its map, and what it took. */
export async function officesPage(files: EditionOnDisk): Promise<{
  readonly page: string;
  readonly map: string;
  readonly timings: readonly string[];
}> {
  const { manifest, json } = files;
  const data = await loadPlannerData(files);
  const plan: Plan = {
    ...defaultPlan,
    ...officesPlan,
    threshold: 15,
    count: 20,
  };
  const everyHost: Plan = {
    ...plan,
    candidates: { kind: 'places', services: ['france-services', 'france-services-itinerantes'] },
  };
  const sources = await loadPlanSources(files, data, everyHost, earlierServices(plan));

  function solve(asked: Plan): { answer: PlanAnswer; ms: number } {
    const started = performance.now();
    const answer = completeSteps(solvePlan(sources, asked));
    return { answer, ms: performance.now() - started };
  }

  const main = solve(plan).answer;
  const { assessment } = main;
  const gainOf = ({ assessment: { covered } }: PlanAnswer) => covered.after - covered.before;
  const proofOf = ({ proof }: PlanAnswer) =>
    proof?.isOptimal ? 'optimum prouvé' : `à ${percent(proof?.gap ?? 1)} au plus`;

  const counts = [5, 10, 20, 50, 100, 200].map((count) => ({
    count,
    ...solve({ ...plan, count }),
  }));
  const radii = [5, 10, 15, 20].map((threshold) => ({
    threshold,
    ...solve({ ...plan, threshold }),
  }));
  const withItinerant = solve(everyHost).answer;
  const robustness = completeSteps(
    robustnessOf(
      sources,
      plan,
      main.places.map(({ id }) => id),
    ),
  );
  const draws = robustness.runs.filter(({ change }) => change.kind === 'further');
  const others = robustness.runs.filter(({ change }) => change.kind !== 'further');
  const between = (values: readonly number[]) =>
    `entre ${people(Math.min(...values))} et ${people(Math.max(...values))}`;

  const regions = await json<LevelIndex>(
    manifest.levels.find(({ id }) => id === 'region')!.index.path,
  );
  const byRegion = new Map<string, number>();
  for (const place of main.places) {
    const code = data.communes.within.region[data.positionOfCommune.get(place.commune)!];
    const name = regions.names[regions.codes.indexOf(code ?? '')];
    byRegion.set(name, (byRegion.get(name) ?? 0) + place.gain.people);
  }

  const listName = (id: string) =>
    manifest.services.find((service) => service.id === id)?.label.fr ?? id;
  const changeName = ({ change }: (typeof others)[number]) => {
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
  };
  const whole = (value: number) =>
    Number.isNaN(value) ? '–' : format.decimal(Math.round(value), 0);
  const group = (id: string) => assessment.groups.find((one) => one.group === id)!;
  const shareLine = (label: string, id: string) => {
    const { people: all, beyondBefore, beyondAfter } = group(id);
    return `| ${label} | ${whole(all)} | ${percent(beyondBefore / all)} | ${percent(beyondAfter / all)} |`;
  };
  const theilChange = assessment.theil.after - assessment.theil.before;
  const theilUncertainty = Math.abs(assessment.theil.afterWithTerm - assessment.theil.after);
  const theilSentence = `L’indice de Theil de la distance passerait de ${format.decimal(assessment.theil.before, 3)} à ${format.decimal(assessment.theil.after, 3)} ; compter les habitants autrement dans chaque commune le ferait varier de ${format.decimal(theilUncertainty, 3)} : ${theilUncertainty > Math.abs(theilChange) ? 'l’incertitude est plus grande que l’effet' : 'l’effet dépasse cette incertitude'}.`;
  const always = robustness.places.filter(({ share }) => share >= 0.5).length;

  const page = `<!-- Écrit par scripts/delegate-offices.ts à partir de l’édition ${manifest.id} : ne pas modifier à la main. -->

# Où les délégués du Défenseur des droits pourraient-ils tenir permanence ?

Le réseau des France services et celui des délégués du Défenseur des droits se complètent : dans quelles **20 France services existantes** une permanence rapprocherait-elle le plus d’habitants à 15 km au plus d’un délégué ?

**${people(gainOf(main))} personnes de plus** seraient à 15 km au plus, à vol d’oiseau, d’un délégué : ${people(assessment.covered.after)} au lieu de ${people(assessment.covered.before)}, soit ${percent(assessment.covered.after / assessment.people)} de la population au lieu de ${percent(assessment.covered.before / assessment.people)}. ${main.proof?.isOptimal ? `C’est l’optimum : aucun autre choix de 20 lieux parmi les ${format.decimal(main.candidateCount, 0)} France services fixes des communes (les deux de Saint-Martin sont hors de cette géographie) ne ferait mieux.` : `Cette réponse est ${proofOf(main)} de l’optimum.`} Avec les itinérantes aussi (${format.decimal(withItinerant.candidateCount, 0)} lieux possibles), ce serait ${people(gainOf(withItinerant))} (${proofOf(withItinerant)}).

![Carte : les délégués de 2018, et les 20 France services choisies, par rang](permanences-des-delegues.svg)

## Où

| rang | France services | commune | habitants gagnés | dont QPV | dont rural | dont 75 ans et plus | dont communes pauvres |
| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |
${main.places.map((p, i) => `| ${i + 1} | ${p.name} | ${p.communeName} | ${whole(p.gain.people)} | ${whole(p.gain.qpv)} | ${whole(p.gain.rural)} | ${whole(p.gain.over75)} | ${whole(p.gain.poor)} |`).join('\n')}

Par région : ${[...byRegion]
    .sort((a, b) => b[1] - a[1])
    .map(([name, gain]) => `${name} ${people(gain)}`)
    .join(', ')}. L’âge n’est connu que dans l’Hexagone et en Corse ; « – » : inconnu.

## Ce que cela change

| part des habitants à plus de 15 km d’un délégué | habitants | avant | après |
| --- | ---: | ---: | ---: |
${[shareLine('quartiers prioritaires', 'qpv'), shareLine('hors des quartiers prioritaires', 'not-qpv'), shareLine('espace rural', 'rural'), shareLine('75 ans et plus (Hexagone et Corse)', 'over75'), shareLine('communes pauvres (cinquième le plus bas)', 'poor')].join('\n')}

La distance moyenne passerait de ${format.value(assessment.meanCost.before, 'km', 1)} à ${format.value(assessment.meanCost.after, 'km', 1)}. ${theilSentence}

## Combien de permanences ?

| permanences | personnes de plus à 15 km | part de la population desservie | preuve |
| ---: | ---: | ---: | --- |
${counts.map(({ count, answer }) => `| ${count} | ${people(gainOf(answer))} | ${percent(answer.assessment.covered.after / answer.assessment.people)} | ${proofOf(answer)} |`).join('\n')}

| distance, 20 permanences | personnes de plus | part de la population desservie | preuve |
| ---: | ---: | ---: | --- |
${radii.map(({ threshold, answer }) => `| ${threshold} km | ${people(gainOf(answer))} | ${percent(answer.assessment.covered.after / answer.assessment.people)} | ${proofOf(answer)} |`).join('\n')}

## Est-ce solide ?

La liste publique des délégués date de **janvier 2018** et compte 532 lieux ; l’institution en annonçait 874 en 2020. Avec 342 lieux de plus, tirés au sort parmi les mairies avec une probabilité proportionnelle à la population (moitié moindre où un lieu est déjà connu ; ${draws.length} tirages à graine fixée), ces 20 permanences gagneraient **${between(draws.map(({ ownGain }) => ownGain))} personnes**, et les 20 meilleures de chaque tirage ${between(draws.map(({ bestGain }) => bestGain))} ; ${Math.min(...draws.map(({ again }) => again))} à ${Math.max(...draws.map(({ again }) => again))} des 20 lieux restent choisis. La liste à jour est donc nécessaire avant de décider lieu par lieu.

| autre hypothèse | lieux repris | gain de ces lieux | gain des meilleurs |
| --- | ---: | ---: | ---: |
${others.map((run) => `| ${changeName(run)} | ${run.again} sur 20 | ${people(run.ownGain)} | ${people(run.bestGain)} |`).join('\n')}
| 342 lieux de plus (${draws.length} tirages) | ${Math.min(...draws.map(({ again }) => again))} à ${Math.max(...draws.map(({ again }) => again))} sur 20 | ${between(draws.map(({ ownGain }) => ownGain))} | ${between(draws.map(({ bestGain }) => bestGain))} |

Les gains sont comptés en habitants : quand un public compte double, les meilleurs lieux lui gagnent plus, et peuvent gagner moins d’habitants en tout.

Sur ${robustness.runs.length} autres calculs, ${always} lieux sur 20 sont choisis au moins une fois sur deux. Part des calculs où chacun est choisi : ${robustness.places.map(({ name, share }) => `${name} ${format.decimal(100 * share, 0)} %`).join(' ; ')}.

## À savoir

Distances à vol d’oiseau, du lieu où les habitants sont comptés (quartier prioritaire, sinon chef-lieu) : par la route, multipliez-les par 1,2 à 1,45. La capacité d’accueil, les horaires et l’accord des structures ne sont pas pris en compte. Liste des France services du ${format.vintage('2024-08-01')}. Le même calcul se refait, se modifie à la main et se partage dans la page « Planifier » (\`/planifier/?question=permanences\`) ; cette page-ci s’écrit par \`npx tsx scripts/delegate-offices.ts\`.
`;
  const delegates = sources.places.get('delegues-ddd')!;
  return {
    page,
    map: officesMap(await json('shapes/departement.topojson.gz'), delegates, main.places),
    timings: counts.map(
      ({ count, answer, ms }) => `${count} permanences : ${Math.round(ms)} ms, ${proofOf(answer)}`,
    ),
  };
}
