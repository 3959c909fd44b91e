// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:700470b3d0ef2154c5619ac43646363ce4e9ffd8228fa0721df85c115bf5973a";
