// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:40bece27779efbac6c35a21c7b0bbd51d628acbc7427d81a076a7c5abd9110e3";
