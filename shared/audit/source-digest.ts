// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:652338fb5bab84d530a768ed12c5930f73aab89bbcf98eca5d293b02fe28434f";
