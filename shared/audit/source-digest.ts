// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:0015cf53a4bd0711847bef4dc7a656da92bd3b2e0fc7dff225c840d4101340dc";
