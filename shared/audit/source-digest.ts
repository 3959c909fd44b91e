// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:8e9285519a22493767df9aa33dde2f8b4f92b7cffd5caeed7a4618c87b37e6e9";
