// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:57e1c2359ef667d6f5473016a405e00db9546d2f50a6664899ab4fa83a8878f6";
