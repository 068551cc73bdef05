import { addressCodec } from './address-codec.ts';
import { type ExplorerState, parameters } from './explorer-state.ts';

/** The address of the explorer. */
export const explorerAddress = addressCodec<ExplorerState>(parameters);
export const { parse: parseAddress, format: formatAddress } = explorerAddress;
