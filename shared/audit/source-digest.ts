// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:b8e1ced9421d72947a8d15a10a4462dcca8dd52c2256f2a96c938fabae549577";
