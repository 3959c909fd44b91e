// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:58bc537d5d3c35f72ad230f89710e11d35a2d617b873a9b1b1bdda57cb325972";
