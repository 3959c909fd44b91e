// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:fbeacb8d2d542f7e1db8f01e21aa444d16767cb404872f4e9fb4a6668e7bf8cb";
