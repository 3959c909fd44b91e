// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:bcd499bca5e1bb8ec1f3664a769f48f03c325b18e3206aad088c1dcf3a71d8e1";
