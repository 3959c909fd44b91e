// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:6eb851a5bb4df0c44701d5e15a1bfefb45033c94932e38aa7f23be892244d34d";
