// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:81321cb432ec800fd87c31c5bca11fcce3014a50a979f3f5c74e18d4541343bb";
