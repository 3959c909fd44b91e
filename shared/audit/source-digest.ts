// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:20bac6413b5fd6fe6ce9d7a1ec76a8c19695a2f5efcf41457cfbd36710b1cf61";
