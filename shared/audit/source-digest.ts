// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:499ffb0c5c28282c5372ba53338513c42a53f5fd80faa151814a1f55554dfd3a";
