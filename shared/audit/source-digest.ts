// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:e039327ff02ef054cb52a90cabfd5c95d7c4552cd77ed1bbd9dba98176e1c833";
