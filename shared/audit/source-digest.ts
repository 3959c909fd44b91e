// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:295be01339415bc8e9964f95644039f852dad86f6aa031d516ef52db8160210f";
