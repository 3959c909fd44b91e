// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:cd86fbd5698d503fe48a053084d1f26b82276f90be2e82047e6058b059cf3da4";
