// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:67a8f767206edaf263c42fb0a3511eb160c7cbfb5270aa0874ec2a6136bb39c2";
