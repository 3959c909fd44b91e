// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:6ff281460008d2900784f556b6f6d52e1ff572c2b6a340fca12276e7c08556aa";
