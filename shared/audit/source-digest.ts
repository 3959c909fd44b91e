// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:dbe947a8350b0d116e57451fc513713cad988696801732d65a6dade8031ed140";
