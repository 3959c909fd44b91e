// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:7b8dc0283b94a3b812fd52c208f2da80fa246f0cd71a0ff8b4ea52a6d30fcff0";
