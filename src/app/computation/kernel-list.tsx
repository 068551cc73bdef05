import { useLanguage } from '../i18n/language.tsx';
import type { KernelUse } from './computed-figure.ts';

/** The functions that a page ran, with the file and the parameters of each. */
export function KernelList({ kernels }: { readonly kernels: readonly KernelUse[] }) {
  const { t } = useLanguage();
  if (kernels.length === 0) return null;
  return (
    <>
      <h3>{t('computation.kernels')}</h3>
      <ul>
        {kernels.map(({ name, file, parameters }) => (
          <li key={name}>
            <code>{name}</code> (<code>src/core/{file}</code>)
            {Object.entries(parameters).map(([parameter, value]) => (
              <span key={parameter} className="note">
                {parameter} = {value}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
