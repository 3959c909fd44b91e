// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:d73f3b467163eaad9c971d141a93c38d072ac0d70280c2d762549c156f0d02dd";
