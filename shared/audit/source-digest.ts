// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:9e7f8f77dbc719847745d527c81b88301f2ac311f058c09230845bbd9c697932";
