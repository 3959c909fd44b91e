// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:2c3458bfd422d98d6934f60770be2c58bc69e6efb36a7a3d29ba2210f7db491e";
