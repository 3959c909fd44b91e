// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:74682854f4736b59ce5dfb8377dfcd4265b1c7ce20b61c7d99475313c353269b";
