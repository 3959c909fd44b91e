// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:b1312d9bf5eff12c02d4bd23949545ae666f2b474bb517519e136f5e06136e81";
