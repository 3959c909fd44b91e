// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:261090b2aeb45b53d51c55382150960bb5a8108a28f4c82c5f4388be3248412a";
