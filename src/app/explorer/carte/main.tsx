import 'maplibre-gl/dist/maplibre-gl.css';
import { startPage } from '../../page/start-page.tsx';
import { explorerAddress } from '../../state/address.ts';
import { createAddressStore } from '../../state/address-store.ts';
import { knownIds } from '../../state/known-ids.ts';
import { ExplorerContext } from '../explorer-context.ts';
import { EmbeddedMap } from './embedded-map.tsx';
import { keepingFlags } from './keeping-flags.ts';

startPage((files, root, former) => {
  // The state of the explorer, and its codec: an embedded view is a link like the others.
  const codec = keepingFlags(explorerAddress, location.search);
  const store = createAddressStore(codec, knownIds(files.manifest, former));
  return (
    <ExplorerContext value={{ files, store }}>
      <EmbeddedMap root={root} />
    </ExplorerContext>
  );
});
