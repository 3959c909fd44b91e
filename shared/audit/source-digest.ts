// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:cb9718d7317624ce2cf172317b624ed1530f1b992da2cd6f29787e925e2309a3";
