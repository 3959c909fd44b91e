// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:de61b903f817e543e255147bb4890fabeff3827e76fd20c84a366faea8229616";
