// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:bd4cd1100c785f6f2cb6faf59a12e0cc4ec031f957726db64abd196564816f17";
