// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:817615bd5dbeafffa357661ccd28c3a857fd9101d368c94c41f9df63515907db";
