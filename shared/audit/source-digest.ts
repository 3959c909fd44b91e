// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:b3e733b49d0dfaf661fa549a19ba4951f7447adeee248111c574284cad0f2b3d";
