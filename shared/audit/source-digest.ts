// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:187237ec7badecb98f2f1a23a0f1dee3f4e9718c9b2da3264bec4c8cebf961d7";
