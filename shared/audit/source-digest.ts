// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:787933c73c7b137d43d384b506426f606f6be6283d63599b56e9045bd73c38f5";
