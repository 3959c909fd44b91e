// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:4fbdfa8ba0622224f93dacec25d439d8dd7798c7e3df3b089e2bccd2eb814bf9";
