import 'maplibre-gl/dist/maplibre-gl.css';
import { startPage } from '../page/start-page.tsx';
import { explorerAddress } from '../state/address.ts';
import { createAddressStore } from '../state/address-store.ts';
import { knownIds } from '../state/known-ids.ts';
import { Explorer } from './explorer.tsx';
import { ExplorerContext } from './explorer-context.ts';

startPage((files, root, former) => {
  const store = createAddressStore(explorerAddress, knownIds(files.manifest, former));
  return (
    <ExplorerContext value={{ files, store }}>
      <Explorer root={root} />
    </ExplorerContext>
  );
});
