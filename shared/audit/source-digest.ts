// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:c126b701e2d16591e7a327f549659e774c526ae278360faaeff47b026ea613cb";
