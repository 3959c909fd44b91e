// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:fd13dd1db9b3c1b868f88c1abd67d8398a7055a8dd3821b80823147719c8eda7";
