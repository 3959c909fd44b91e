// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:d88fe9a35a15381ab29384af545ae91258f1f4ff42cc65a6f02c9117c9ad7294";
