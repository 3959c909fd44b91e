// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:ef2f19d33ce496b9bdc7c1530bfab8f3f7d8e611c82c31beabba815e4a7a7699";
