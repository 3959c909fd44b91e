// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:7590081b604cbf5a1396eb280e042ea542f7acb3b0cb649faffe1f353a72239f";
