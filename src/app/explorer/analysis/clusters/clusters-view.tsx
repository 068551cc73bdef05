import { Select } from '../../../controls/select.tsx';
import { isMadeOfCommunes } from '../../../edition/made-of-communes.ts';
import { useLoaded } from '../../../edition/use-loaded.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { clustersFr } from '../../../i18n/messages/clusters.fr.ts';
import { withWords } from '../../../i18n/with-words.tsx';
import { Failure } from '../../../page/failure/failure.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import { ChanceClusters } from './chance-clusters.tsx';
import { modesFor } from './cluster-modes.ts';
import { findScopes, scopesKey } from './cluster-scopes.ts';
import { MoranClusters } from './moran-clusters.tsx';

/** Is the gap clustered or scattered? In a sentence, on the map, and as a table. */
function ClustersView() {
  const { files, state, update, indicator, level } = useExplorer();
  const words = useLanguage();
  const { t, text } = words;
  const modes = modesFor(indicator, files.manifest);
  const mode = modes.find((one) => one === state.clusters) ?? modes[0];
  const searched =
    mode === 'chance' ? (files.manifest.levels.find(({ id }) => id === 'commune') ?? level) : level;
  const asked = state.clusterScope;
  const loaded = useLoaded(`${searched.id} ${scopesKey(state)}`, () =>
    findScopes(files, state, searched),
  );
  const scopes = loaded.status === 'ready' ? loaded.content : [];
  const scope = scopes.find(({ kind }) => kind === asked) ?? null;
  const isFrance = asked === 'france';
  return (
    <div className={analysis.view}>
      <div className={analysis.controls}>
        <h2 className={analysis.title}>
          {t('clusters.title', { indicator: text(indicator.shortLabel) })}
        </h2>
        {modes.length > 1 && (
          <Select
            variant="field"
            label={t('clusters.mode')}
            value={mode}
            onChange={(id) => update({ clusters: id === modes[0] ? 'auto' : (id as typeof mode) })}
            options={modes.map((id) => ({ id, label: t(`clusters.mode.${id}`) }))}
          />
        )}
        {scopes.length > 0 && isMadeOfCommunes(searched.id) && (
          <Select
            variant="field"
            label={t('clusters.in')}
            value={scope?.kind ?? 'france'}
            onChange={(id) => update({ clusterScope: id as typeof asked })}
            options={[
              { id: 'france', label: t('clusters.in.france') },
              ...scopes.map(({ kind, label }) => ({ id: kind, label: label(words) })),
            ]}
          />
        )}
      </div>
      {!isFrance && loaded.status === 'failed' ? (
        <Failure error={loaded.error} retry={loaded.retry} />
      ) : !isFrance && loaded.status === 'loading' ? (
        // All of France waits for no boundary.
        <div className={analysis.waiting} aria-busy="true" />
      ) : mode === 'chance' ? (
        <ChanceClusters scope={scope} />
      ) : !isMadeOfCommunes(level.id) ? (
        <NotMadeOfCommunes />
      ) : (
        <MoranClusters
          key={`${indicator.id} ${level.id} ${mode} ${scope?.kind} ${scope?.key}`}
          mode={mode}
          scope={scope}
        />
      )}
    </div>
  );
}

/** Why there are no clusters here, and where there are some. */
function NotMadeOfCommunes() {
  const { update, indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  return (
    <>
      <p className={analysis.answer} data-testid="clusters-answer">
        {t('clusters.noBorders', { level: text(level.plural) })}
      </p>
      {indicator.levels.commune && (
        <p>
          <button
            type="button"
            className={analysis.link}
            onClick={() => update({ level: 'commune' })}
          >
            {t('clusters.showCommunes')}
          </button>
        </p>
      )}
    </>
  );
}

export default withWords(
  {
    fr: clustersFr,
    en: async () => (await import('../../../i18n/messages/clusters.en.ts')).clustersEn,
  },
  ClustersView,
);
