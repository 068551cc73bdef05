import { useId, useState } from 'react';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { goesAway, type KeyGroup } from '../use-keyboard-kept.ts';

interface LinkedPlacesButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  /** When it goes away once it is pressed. */
  readonly keys?: KeyGroup;
  readonly onClick: () => void;
}

/**
 * A button that writes the places of an answer into the address. Where they may come from the
 * reader's file, which no link holds, it says so and asks first.
 */
export function LinkedPlacesButton({ label, disabled, keys, onClick }: LinkedPlacesButtonProps) {
  const { state } = usePlanner();
  const { t } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const question = useId();
  const mustAsk = state.candidates === 'file' && state.question !== 'close';
  const isAsking = mustAsk && isAsked && !disabled;
  return (
    <>
      <button
        type="button"
        className={buttonStyles.button}
        disabled={disabled}
        aria-expanded={mustAsk ? isAsking : undefined}
        onClick={() => (mustAsk ? setAsked(!isAsked) : onClick())}
        {...(keys && goesAway(keys))}
      >
        {label}
      </button>
      {isAsking && (
        <div className={styles.asked}>
          <p id={question} role="status">
            {t('planner.candidates.file.linked')}
          </p>
          <button
            type="button"
            className={buttonStyles.button}
            aria-describedby={question}
            {...(keys && goesAway(keys))}
            onClick={() => {
              setAsked(false);
              onClick();
            }}
          >
            {t('planner.candidates.file.link')}
          </button>
        </div>
      )}
    </>
  );
}
