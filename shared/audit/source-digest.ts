// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:cdad915609a4950ba8c0404a4f1bc94362f8a31263745de90d0298c543edcc7e";
