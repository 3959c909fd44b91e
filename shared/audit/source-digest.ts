// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:d40192a0dc42266daa745cf019a6d88b6a450e99c9ef38f5020280fdc390490f";
