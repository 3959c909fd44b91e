// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:53f400d14778e68a8f8eab0f86c6bd36acbc66b5041c57b7fe10c17ae8ac727f";
