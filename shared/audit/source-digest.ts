// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:ecc110af2d845a795966286784b6ae4c0663da7b0e9f929b668adde854e495b6";
