// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:3394706540a0a2dc7856fd8f44b3888168c1caa7b1ee942f6e4e8cd7fd4d9af0";
