// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:b5327b20b894186b1d9da1d0301c64db911e3878a92159fb74873421499ddce3";
