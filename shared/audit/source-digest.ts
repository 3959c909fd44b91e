// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:58e7abe3376e4408cb48b8ccae48fe793c39b5dbd9fe078dbcaf5edc7e8418cd";
