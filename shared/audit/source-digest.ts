// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:3e57b259a05d8dce396a0137d6bd55f5278621103a4d337badedca794e121d80";
