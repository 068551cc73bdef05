import { useMemo } from 'react';
import { EARTH_RADIUS_KM } from '../../../../core/geo/haversine.ts';
import type { ServiceRecord } from '../../../../edition/manifest.ts';
import { peopleQuery } from '../../../../edition/sql/block-sql.ts';
import { codeRuns } from '../../../../edition/sql/code-runs.ts';
import { distanceIndicator } from '../../../computation/distance-indicator.ts';
import { BlockComputed } from '../../../computation/how-computed.tsx';
import { useLoaded } from '../../../edition/use-loaded.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { usePaintedPicture } from '../../../map/map-picture.tsx';
import { Failure } from '../../../page/failure/failure.tsx';
import { useComputation } from '../../../worker/use-computation.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useThemeInForce } from '../../use-theme-in-force.ts';
import analysis from '../analysis.module.css';
import { Computed } from '../computed.tsx';
import { compute } from '../computing/compute.ts';
import { FigureTable } from '../figure-table.tsx';
import { chanceCommunes } from './chance-communes.ts';
import { chanceCategories } from './cluster-palette.ts';
import { FEWEST_IN_SCOPE, type FoundScope } from './cluster-scopes.ts';
import { loadPlacement, type PlacementData, placementWithin } from './load-placement.ts';
import { NotSearched } from './not-searched.tsx';
import type { ReplacedPoints } from './replace-points.ts';
import { ScopeNote } from './scope-note.tsx';
import { useChancePicture } from './use-chance-picture.ts';

const DRAWS = 99;
/** Fixed, so that everyone gets the same draws. */
const SEED = 20261122;
/** A difference that chance makes more often than this is none. */
const SIGNIFICANT = 0.05;

interface ScopeProps {
  /** The part of France whose places are put elsewhere in it, the others staying; null: all of it. */
  readonly scope: FoundScope | null;
}

/** The distance to a service beside that of as many places put at random where people live. */
export function ChanceClusters({ scope }: ScopeProps) {
  const { files, indicator, service: asked } = useExplorer();
  const words = useLanguage();
  const { t, text } = words;
  const service = files.manifest.services.find(({ id }) => id === indicator.service) ?? asked;
  const loaded = useLoaded(service.id, () => loadPlacement(files, service));
  const everywhere = loaded.status === 'ready' ? loaded.content : null;
  const data = useMemo(
    () => everywhere && placementWithin(everywhere, scope?.mask ?? null),
    [everywhere, scope],
  );
  const places = data ? placeCount(data) : 0;
  const isSearched = scope === null || (places > 0 && scope.count >= FEWEST_IN_SCOPE);
  const key = `${service.id} ${scope?.kind} ${scope?.key}`;
  const computation = useComputation(data && isSearched ? key : null, (options) =>
    compute.run(
      'replace-points',
      { ...(data as PlacementData).points, draws: DRAWS, seed: SEED },
      options,
    ),
  );
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (data && scope && !isSearched) {
    const place = scope.label(words);
    const values = { place, count: scope.count, fewest: FEWEST_IN_SCOPE };
    return (
      <NotSearched
        why={
          scope.count < FEWEST_IN_SCOPE
            ? t('clusters.chance.tooFew', values)
            : t('clusters.chance.noPlace', { place, service: text(service.ofOne) })
        }
      />
    );
  }
  return (
    <Computed computation={computation} label={t('clusters.chance.computing', { draws: DRAWS })}>
      {(replaced) =>
        data && <Compared replaced={replaced} data={data} service={service} scope={scope} />
      }
    </Computed>
  );
}

/** Places that are put elsewhere. */
function placeCount({ points }: PlacementData): number {
  return points.pointCounts.reduce((sum, count) => sum + count, 0);
}

interface ComparedProps extends ScopeProps {
  readonly replaced: ReplacedPoints;
  readonly data: PlacementData;
  readonly service: ServiceRecord;
}

function Compared({ replaced, data, service, scope }: ComparedProps) {
  const { level, update } = useExplorer();
  const theme = useThemeInForce();
  const categories = useMemo(() => chanceCategories(theme), [theme]);
  const words = useLanguage();
  const { t, format } = words;
  const communes = useMemo(
    () =>
      chanceCommunes(
        replaced,
        data.commune,
        data.points.population,
        data.index.codes.length,
        scope?.mask ?? null,
      ),
    [replaced, data, scope],
  );
  const { meanKm, expectedMeanKm, drawnMeanKm } = replaced;
  usePaintedPicture(useChancePicture(communes, service, scope));
  const km = (value: number) => format.value(value, 'km', 1);
  const isChance = replaced.twoSidedP > SIGNIFICANT;
  const verdict = isChance ? 'about' : meanKm < expectedMeanKm ? 'nearer' : 'farther';
  const rows = [
    ['farther', communes.farther, communes.fartherPeople],
    ['nearer', communes.nearer, communes.nearerPeople],
  ] as const;
  return (
    <div className={analysis.columns}>
      <div className={analysis.said}>
        <p className={analysis.answer} data-testid="clusters-answer">
          {scope && `${t('clusters.only', { place: scope.label(words) })} `}
          {t(scope ? 'clusters.chance.meanWithin' : 'clusters.chance.mean', {
            places: format.decimal(placeCount(data), 0),
            placeCount: placeCount(data),
            expected: km(expectedMeanKm),
            least: km(Math.min(...drawnMeanKm)),
            most: km(Math.max(...drawnMeanKm)),
            draws: replaced.draws,
            mean: km(meanKm),
          })}{' '}
          <strong>{t(`clusters.chance.verdict.${verdict}`)}</strong>
        </p>
        <p data-testid="clusters-farther">
          {t('clusters.chance.farther', {
            count: format.decimal(communes.farther, 0),
            people: format.people(communes.fartherPeople),
            draws: replaced.draws,
            expected: format.decimal(communes.expected, 0),
          })}
        </p>
        <ScopeNote
          scope={scope}
          meaning={null}
          index={data.index}
          classes={communes.classes}
          categories={categories.map(({ id }) => t(`clusters.chance.category.${id}`))}
        />
        <p className={analysis.note}>
          {t(scope ? 'clusters.chance.methodWithin' : 'clusters.chance.method')}
        </p>
        <ChanceComputed service={service} scope={scope} codes={data.index.codes} />
        {level.id !== 'commune' && (
          <p>
            <button
              type="button"
              className={analysis.link}
              onClick={() => update({ level: 'commune' })}
            >
              {t('clusters.chance.showCommunes')}
            </button>
          </p>
        )}
      </div>
      <FigureTable
        caption={t('clusters.chance.table', { draws: replaced.draws })}
        heading={t('clusters.table.category')}
        columns={[
          t('clusters.chance.communes'),
          t('clusters.chance.expected'),
          t('table.population'),
        ]}
        rows={rows.map(([id, count, people], i) => ({
          id,
          name: (
            <>
              <span className={analysis.swatch} style={{ background: categories[i].colour }} />
              {t(`clusters.chance.category.${id}`)}
            </>
          ),
          cells: [count, communes.expected, people].map((figure) => format.decimal(figure, 0)),
        }))}
      />
    </div>
  );
}

/** How the draws are made. */
function ChanceComputed({
  service,
  scope,
  codes,
}: Pick<ComparedProps, 'service' | 'scope'> & { readonly codes: readonly string[] }) {
  const { files } = useExplorer();
  const words = useLanguage();
  const { t, text } = words;
  return (
    <BlockComputed
      files={files}
      block={{
        name: t('clusters.title', { indicator: text(service.label) }),
        method: scope
          ? [
              ['clusters.chance.methodWithin'],
              ['computation.clusters.within', { place: scope.label(words) }],
            ]
          : [['clusters.chance.method']],
        indicator: distanceIndicator(files.manifest, service.id),
        kernels: [
          {
            name: 'randomPlacementTest',
            file: 'association/random-placement.ts',
            parameters: { draws: DRAWS, seed: SEED },
          },
          {
            name: 'nearestToNetworks',
            file: 'geo/nearest-to-networks.ts',
            parameters: { earthRadiusKm: EARTH_RADIUS_KM },
          },
        ],
        queries: [peopleQuery(codeRuns(codes, scope?.mask ?? null))],
        sources: service.sources,
      }}
    />
  );
}
