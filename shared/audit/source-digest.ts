// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:753ce0ed493058d8cc806c1f26c495c56f1d305f5eb0fa711e66e0417618ee85";
