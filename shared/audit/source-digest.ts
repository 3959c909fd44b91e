// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:4522ec4d48e2b5a60ce48b536a005e243890ecb7262f4ff8e134dc9c2307fdbb";
