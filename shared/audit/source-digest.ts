// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:80c9da0e5cb1f54c679c373e527cb1509d930a881b7443eee102b245de7154fa";
