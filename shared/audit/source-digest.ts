// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:a5e7f27d9cf046d7b60b81b869d8a65683e3e7125219b5de514f8c9b04d0cf77";
