// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:85d19a0419abad1c8a90cb124e44d7ec6a97224f9604fe742db144101df241e2";
