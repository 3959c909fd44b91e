// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:00b4b09d386a9ce66c340084c6984c857550ce09634005ac3918759bad922671";
