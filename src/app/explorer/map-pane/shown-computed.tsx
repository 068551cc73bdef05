import { useLanguage } from '../../i18n/language.tsx';
import { crossedIndicator } from '../charts/crossed-indicator.ts';
import { useExplorer } from '../explorer-context.ts';
import { ValuesComputed } from '../values-computed.tsx';

/** How the values that the map shows, and the counts of its legend, are computed. */
export function ShownComputed() {
  const { files, state, indicator, level } = useExplorer();
  const { text } = useLanguage();
  const crossed =
    state.colouring === 'crossed'
      ? crossedIndicator(files.manifest, state.crossed, indicator, level)
      : null;
  return (
    <ValuesComputed
      name={`${text(indicator.label)}, ${text(level.plural)}`}
      method={[['computation.map', { level: text(level.plural) }]]}
      indicators={crossed ? [indicator, crossed] : [indicator]}
      kernels={[
        {
          name: 'classifySorted',
          file: 'classification/classification.ts',
          parameters: { method: state.method, classes: state.classCount },
        },
      ]}
    />
  );
}
