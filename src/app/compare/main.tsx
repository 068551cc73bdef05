import { startPage } from '../page/start-page.tsx';
import { createAddressStore } from '../state/address-store.ts';
import { knownIds } from '../state/known-ids.ts';
import { compareAddress } from './compare-address.ts';
import { CompareContext } from './compare-context.ts';
import { ComparePage } from './compare-page.tsx';
import { comparableIndicators } from './comparison.ts';

startPage((files, root, former) => {
  const comparable = comparableIndicators(files.manifest);
  const subjects = files.manifest.themes.filter(({ id }) =>
    comparable.some(({ theme }) => theme === id),
  );
  const codec = compareAddress(
    subjects.map(({ id }) => id),
    comparable.map(({ id }) => id),
  );
  const store = createAddressStore(codec, knownIds(files.manifest, former));
  return (
    <CompareContext value={{ files, store }}>
      <ComparePage root={root} />
    </CompareContext>
  );
});
