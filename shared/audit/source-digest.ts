// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:c2fcb9a8630e31297384001f6b5d8b6fbed63a627770f78a84c3c0e27b3bacd6";
