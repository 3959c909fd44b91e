// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:52f9b81fb2e2ad9f0e4370af1db5285f425fa3376bbf44343b4fb80e6e02f788";
