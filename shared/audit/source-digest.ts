// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:daee0008ae1baf95c96b45a2c70246719bbcbfb92fe24f09f17feb24839b3684";
