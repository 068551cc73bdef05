import fc from 'fast-check';

// Properties draw the same cases in every run, so that a red run is red again when it is looked into.
// PROPERTY_SEED=$RANDOM npm test goes looking for new ones.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_250_101) });
