// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:0841faa71722ffd8f0095e06d8ac0736368a93c750b5fd5799760d2f171b3bac";
