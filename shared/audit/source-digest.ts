// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:e4bd42954257040876181a16121f48e269ef92cda41adeb923f3b1d3d8593ccf";
