// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:1b390cce4f78a9c0a9750280d6a01516276fb342d333064e214249e8dcd63d6e";
