// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:8cd7fa15e3991183a3430b7345c25f3a6f7c774caa55c38f0447c04c1b1e8a59";
