// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:513c752be5d4ca49c6053af452d2661d1d3319286d63a8c211f881d4ffa61675";
