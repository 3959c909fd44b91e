// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:c4c35a11a088da9ff5ecb6561b1d95974689e09715d1ca4f9a16255b322f12ac";
