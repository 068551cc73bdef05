import { useMemo } from 'react';
import { valuesQuery } from '../../../../edition/sql/block-sql.ts';
import { codeRuns } from '../../../../edition/sql/code-runs.ts';
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
import { clusterDraws } from './cluster-draws.ts';
import { clusterGroups } from './cluster-groups.ts';
import { clusterCategories } from './cluster-palette.ts';
import { FEWEST_IN_SCOPE, type FoundScope } from './cluster-scopes.ts';
import { CategoryTable, GroupTable } from './cluster-tables.tsx';
import type { FoundClusters } from './find-clusters.ts';
import { type ClusterData, loadClusterData } from './load-clusters-input.ts';
import { NotSearched } from './not-searched.tsx';
import { ScopeNote } from './scope-note.tsx';
import { countedCategories, useClusterPicture } from './use-cluster-picture.ts';

const FALSE_DISCOVERY_RATE = 0.05;
/** Fixed, so that everyone finds the same clusters. */
const SEED = 20261122;

interface SearchProps {
  readonly mode: 'values' | 'residual';
  /** The part of France to look in by itself; null: all of it. It stays the same. */
  readonly scope: FoundScope | null;
}

/** Local Moran of the indicator in view, or of what density and population do not explain of it. */
export function MoranClusters({ mode, scope }: SearchProps) {
  const { files, indicator, level } = useExplorer();
  const words = useLanguage();
  const { t, text, format } = words;
  const key = `${indicator.id} ${level.id} ${mode}`;
  const loaded = useLoaded(key, () => loadClusterData(files, indicator, level, mode));
  const data = loaded.status === 'ready' ? loaded.content : null;
  const within = scope?.mask ?? null;
  const comparable = data ? countComparable(data, within) : 0;
  const isEnough = scope === null || comparable >= FEWEST_IN_SCOPE;
  const computation = useComputation(data && isEnough ? key : null, (options) => {
    const { values, explanatory, adjacency } = data as ClusterData;
    const input = {
      values,
      explanatory,
      within,
      adjacency,
      ...clusterDraws,
      seed: SEED,
      falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    };
    return compute.run('clusters', input, options);
  });
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (data && scope && !isEnough) {
    return (
      <NotSearched
        why={t('clusters.tooFew', {
          place: scope.label(words),
          level: text(level.plural),
          count: comparable,
          fewest: FEWEST_IN_SCOPE,
        })}
      />
    );
  }
  return (
    <Computed
      computation={computation}
      label={t('clusters.computing', {
        permutations: format.decimal(clusterDraws.permutations, 0),
      })}
    >
      {(found) => data && <Found found={found} data={data} mode={mode} scope={scope} />}
    </Computed>
  );
}

/** Territories inside that have all of what is compared. */
function countComparable({ values, explanatory }: ClusterData, within: Uint8Array | null): number {
  const isKnown = (i: number) => [values, ...explanatory].every((of) => !Number.isNaN(of[i]));
  return values.reduce((sum, _, i) => sum + Number(within?.[i] !== 0 && isKnown(i)), 0);
}

interface FoundProps extends SearchProps {
  readonly found: FoundClusters;
  readonly data: ClusterData;
}

function Found({ found, data, mode, scope }: FoundProps) {
  const { indicator, level } = useExplorer();
  const theme = useThemeInForce();
  const language = useLanguage();
  const { t, text, format } = language;
  const { cluster } = found;
  const { index, adjacency } = data;
  const categories = useMemo(
    () =>
      countedCategories(clusterCategories(indicator.polarity, theme), cluster, index.population),
    [cluster, index, indicator, theme],
  );
  const groups = useMemo(() => {
    const joined = categories.filter(({ isCluster }) => isCluster);
    const kept = cluster.map((own) => (joined.some(({ quadrant }) => quadrant === own) ? own : 0));
    return clusterGroups(kept, adjacency, index.population);
  }, [cluster, categories, adjacency, index]);
  const picture = useClusterPicture(found, categories, mode, scope);
  usePaintedPicture(picture);
  const [highHigh, highLow, lowHigh, lowLow] = categories.map(({ count }) => count);
  const words = {
    level: text(level.plural),
    highHigh: format.decimal(highHigh, 0),
    lowLow: format.decimal(lowLow, 0),
    outliers: format.decimal(highLow + lowHigh, 0),
    outlierCount: highLow + lowHigh,
  };
  const verdict = found.moranP > 0.05 ? 'scattered' : found.moran > 0 ? 'clustered' : 'dispersed';
  return (
    <div className={analysis.columns}>
      <div className={analysis.said}>
        <p className={analysis.answer} data-testid="clusters-answer">
          {scope && `${t('clusters.only', { place: scope.label(language) })} `}
          <strong>{t(`clusters.verdict.${verdict}`)}</strong>{' '}
          {t(
            found.significantCount > 0
              ? 'clusters.some'
              : verdict === 'clustered'
                ? 'clusters.none.clustered'
                : 'clusters.none',
            words,
          )}
        </p>
        {(scope || found.significantCount > 0) && (
          <ScopeNote
            scope={scope}
            meaning={
              scope &&
              t('clusters.scope.only', {
                place: scope.label(language),
                level: words.level,
                count: format.decimal(scope.count, 0),
              })
            }
            index={index}
            classes={picture.classes}
            categories={categories.map(({ id }) => t(`clusters.category.${id}`))}
          />
        )}
        <p data-testid="clusters-moran">
          {t('clusters.moran', { moran: format.decimal(found.moran, 2) })}{' '}
          {found.significantCount > 0 &&
            t('clusters.control', { rate: format.value(100 * FALSE_DISCOVERY_RATE, 'percent', 0) })}
        </p>
        {found.rSquared !== null && (
          <p>
            {t(indicator.kind === 'distance' ? 'clusters.model.distance' : 'clusters.model', {
              share: format.value(100 * found.rSquared, 'percent', 0),
            })}
          </p>
        )}
        <p className={analysis.note}>
          {t('clusters.method', {
            permutations: format.decimal(clusterDraws.permutations, 0),
            tested: format.decimal(found.count, 0),
            missing: format.decimal(found.missingCount, 0),
            islands: format.decimal(found.islandCount, 0),
          })}
        </p>
        <ClustersComputed mode={mode} scope={scope} codes={index.codes} />
      </div>
      <div className={analysis.tables}>
        <CategoryTable categories={categories} />
        {groups.length > 0 && <GroupTable groups={groups} categories={categories} index={index} />}
      </div>
    </div>
  );
}

/** How the clusters are found. */
function ClustersComputed({
  mode,
  scope,
  codes,
}: SearchProps & { readonly codes: readonly string[] }) {
  const { files, indicator, level } = useExplorer();
  const words = useLanguage();
  const { t, text } = words;
  return (
    <BlockComputed
      files={files}
      block={{
        name: t('clusters.title', { indicator: text(indicator.shortLabel) }),
        method: [
          [`computation.clusters.${mode}`, { level: text(level.plural) }],
          ...(scope
            ? [['computation.clusters.within', { place: scope.label(words) }] as const]
            : []),
        ],
        indicator,
        kernels: [
          { name: 'moran', file: 'association/moran.ts', parameters: {} },
          {
            name: 'localMoran',
            file: 'association/local-moran.ts',
            parameters: { ...clusterDraws, seed: SEED },
          },
          {
            name: 'controlFalseDiscovery',
            file: 'association/false-discovery-rate.ts',
            parameters: { rate: FALSE_DISCOVERY_RATE },
          },
          ...(mode === 'residual'
            ? [{ name: 'leastSquares', file: 'association/least-squares.ts', parameters: {} }]
            : []),
        ],
        // A file of the reader's is in no table.
        queries: indicator.kind.startsWith('own-')
          ? []
          : [valuesQuery(indicator, level.id, codeRuns(codes, scope?.mask ?? null))],
        sources: [],
      }}
    />
  );
}
