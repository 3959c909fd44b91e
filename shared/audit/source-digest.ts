// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:7f08982b0514ac293b1db34fd8cfa9a2594237616e67d42e33d51193150df331";
