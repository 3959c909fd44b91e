// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:a20af4764d99cbe0bde7c2d349043e880bafcee7d0fc976f5e6412beedfde482";
