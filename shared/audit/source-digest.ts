// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:1449ab522babe2f90ca2066cdfe50429ab6a9cd9fa4771b8d31bb98d6b456db1";
