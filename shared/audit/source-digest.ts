// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:ba4b14d38964a3a7b277a6e5ee51e34b85ba7a513b5c958a3bd4478139271eb9";
