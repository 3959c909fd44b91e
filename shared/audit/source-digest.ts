// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:c0d1648c0a2f73ac5ce81a61cc096585b248339e1bccd222343f7aaf597eafce";
