// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:ae1bdff5ac1c7f7dad998af145cf2d0f4c232fa56da2e4427b22b6a14e1945c5";
