// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:1147d55127d62a90764dcffbf3df4cc49eeb017d536d6ba9003bc61cac7b3c73";
