// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:5a8f11174c9acae818e80cdc8b323b9c57de703cb470521b01b79b042ed3864b";
