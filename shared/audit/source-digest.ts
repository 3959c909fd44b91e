// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:e7d0bd76fbee62648867457190d3e755e1ba15777034f6ba953bdf91d8fd9c06";
