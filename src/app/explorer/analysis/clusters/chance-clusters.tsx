import { useMemo } from 'react';
import { EARTH_RADIUS_KM } from '../../../../core/geo/haversine.ts';
import type { ServiceRecord } from '../../../../edition/manifest.ts';
import { peopleQuery } from '../../../../edition/sql/block-sql.ts';
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
import { loadPlacement, type PlacementData } from './load-placement.ts';
import type { ReplacedPoints } from './replace-points.ts';
import { ScopeNote } from './scope-note.tsx';
import { useChancePicture } from './use-chance-picture.ts';

const DRAWS = 99;
/** Fixed, so that everyone gets the same draws. */
const SEED = 20261122;
/** A difference that chance makes more often than this is none. */
const SIGNIFICANT = 0.05;

/** The distance to a service beside that of as many places put at random where people live. */
export function ChanceClusters() {
  const { files, indicator, service: asked } = useExplorer();
  const { t } = useLanguage();
  const service = files.manifest.services.find(({ id }) => id === indicator.service) ?? asked;
  const loaded = useLoaded(service.id, () => loadPlacement(files, service));
  const data = loaded.status === 'ready' ? loaded.content : null;
  const computation = useComputation(data && service.id, (options) =>
    compute.run(
      'replace-points',
      { ...(data as PlacementData).points, draws: DRAWS, seed: SEED },
      options,
    ),
  );
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  return (
    <Computed computation={computation} label={t('clusters.chance.computing', { draws: DRAWS })}>
      {(replaced) => data && <Compared replaced={replaced} data={data} service={service} />}
    </Computed>
  );
}

interface ComparedProps {
  readonly replaced: ReplacedPoints;
  readonly data: PlacementData;
  readonly service: ServiceRecord;
}

function Compared({ replaced, data, service }: ComparedProps) {
  const { level, update } = useExplorer();
  const theme = useThemeInForce();
  const categories = useMemo(() => chanceCategories(theme), [theme]);
  const { t, format } = useLanguage();
  const communes = useMemo(
    () => chanceCommunes(replaced, data.commune, data.points.population, data.index.codes.length),
    [replaced, data],
  );
  const { meanKm, expectedMeanKm, drawnMeanKm } = replaced;
  usePaintedPicture(useChancePicture(communes, service));
  const places = data.points.pointCounts.reduce((sum, count) => sum + count, 0);
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
          {t('clusters.chance.mean', {
            places: format.decimal(places, 0),
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
          index={data.index}
          classes={communes.classes}
          categories={categories.map(({ id }) => t(`clusters.chance.category.${id}`))}
        />
        <p className={analysis.note}>{t('clusters.chance.method')}</p>
        <ChanceComputed service={service} />
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
function ChanceComputed({ service }: { readonly service: ServiceRecord }) {
  const { files } = useExplorer();
  const { t, text } = useLanguage();
  return (
    <BlockComputed
      files={files}
      block={{
        name: t('clusters.title', { indicator: text(service.label) }),
        method: [['clusters.chance.method']],
        indicator: distanceIndicator(files.manifest, service.id),
        kernels: [
          {
            name: 'randomPlacementTest',
            file: 'association/random-placement.ts',
            parameters: { draws: DRAWS, seed: SEED },
          },
          {
            name: 'nearestWithinGroups',
            file: 'geo/nearest-within-groups.ts',
            parameters: { earthRadiusKm: EARTH_RADIUS_KM },
          },
        ],
        queries: [peopleQuery()],
        sources: service.sources,
      }}
    />
  );
}
