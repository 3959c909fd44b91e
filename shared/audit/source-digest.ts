// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:0ce07aa6a2713af01849f322087080d0bb93b8994ba66395d0e7c22077c8abde";
