// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:f5929c8342407b191ef505e70fe0486fb1b232e706d09e4181b121d6ac2271cc";
