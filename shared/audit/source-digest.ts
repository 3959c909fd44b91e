// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:15374690f941408c337b53bd706487faddd2a21dff09099ba3e746968452a8ee";
