// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:8ac091379743f231a40623f3942d591bff1199b5a5ffa9a692dd8759e75caf74";
