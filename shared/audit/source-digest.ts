// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:d9cccd3c8372ac35b111b7e68eb4261a4e4838e30cc35214fc66f90568c2daff";
