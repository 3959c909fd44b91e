// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:057722cf8c5e3ca7ed5d86219a48fec5cb0bd156189f84e42fa81c6966c8f4a0";
