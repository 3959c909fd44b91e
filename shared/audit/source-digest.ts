// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:63ac9e5c5dafb58f9d1282646e8bc74f85f70c709823b5ac49182285d8622b7a";
