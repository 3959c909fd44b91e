// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:acb1ba37d26bdca24a6998578491df980a4fe8e4df21d2bd37faf9b232738dbe";
