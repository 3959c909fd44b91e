// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:b9fbe333df62679e4e1e4a438db1dbb629ecc9985346e41ce354082bdc6b7d7c";
