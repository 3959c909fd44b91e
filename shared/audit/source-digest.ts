// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:46c6b322daa06e1c1def2ed300979f6b1d6d083c1c443524324bc94bd49b5e4a";
