// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:962c22cc68216e3bf78323803f33e8d9b118da6de63990f0eb1074d54e7df506";
