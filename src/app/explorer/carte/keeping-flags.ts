import type { AddressCodec } from '../../state/address-codec.ts';

/** A codec that writes `embed` again where the address had it: a reload stays embedded. */
export function keepingFlags<State>(
  codec: AddressCodec<State>,
  query: string,
): AddressCodec<State> {
  if (!new URLSearchParams(query).has('embed')) return codec;
  return {
    ...codec,
    format: (state) => {
      const written = codec.format(state);
      return written === '' ? '?embed' : `${written}&embed`;
    },
  };
}
