// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:6ff26904cd84b46b33fd7c3a4daf539eeba712827ee4f1031984aa90b9a46991";
