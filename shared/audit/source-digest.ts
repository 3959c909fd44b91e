// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:09da4018978a626d6aee93b48c005ec2abacdcb20a340fc71b08cf8a3d9945e5";
