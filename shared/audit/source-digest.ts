// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:985209cb548202a876f1960be15fbb5953a1b6b3156c34fffaf27f808f93ed21";
