// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:bae404b3c25fd84ec50329f1abb6a092ed177870bd5ca86916830bb508cd3ef4";
