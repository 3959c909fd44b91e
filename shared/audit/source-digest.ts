// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:a60fbb9bcd7e05f321762ae5669099155a00489512c4a3c5ba2a83a4598844e3";
