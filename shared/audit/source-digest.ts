// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:909898c3828463b988afd3075d0cb1587537e311cdc9e7618356300fcd0ee827";
