// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:49e2bc0811ae5168019540742c68dbe7307905e3e38eed11199616d03b78b60a";
