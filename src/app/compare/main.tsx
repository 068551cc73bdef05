import { startPage } from '../page/start-page.tsx';
import { createAddressStore } from '../state/address-store.ts';
import { knownIds } from '../state/known-ids.ts';
import { compareAddress } from './compare-address.ts';
import { CompareContext } from './compare-context.ts';
import { ComparePage } from './compare-page.tsx';

startPage((files, root) => {
  const codec = compareAddress(files.manifest.themes.map(({ id }) => id));
  const store = createAddressStore(codec, knownIds(files.manifest));
  return (
    <CompareContext value={{ files, store }}>
      <ComparePage root={root} />
    </CompareContext>
  );
});
