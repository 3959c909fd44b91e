// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:2c3cc52f5452075015d699de46616f9bd005802a78ad38b12c6b9126837debb1";
