// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:e3031b21ae88bb13b92e5f4f5bdc8a901227439ea699230211367d5f94a126b2";
