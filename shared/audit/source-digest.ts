// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:4ace5c056785e3d2ed7cb964fea8fe6ddeb58587ccfa69a7c1da26ace3d8c341";
