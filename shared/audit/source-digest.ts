// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:13893585c20f237f350d7661d6e03d3e86387b6658f43c40b0b39a4dfdda3a72";
