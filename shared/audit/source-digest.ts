// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:95c47bf8cc23023416d0b8d536391d230808a8668fc05fd8945e0dbd109d996f";
