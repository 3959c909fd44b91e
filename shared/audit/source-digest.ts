// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:2fc8099bf2468b1e56a645e8a1cecf77b0dbd3f7c4e926ce18e42586222a2186";
