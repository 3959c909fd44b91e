// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:535010866bd71a0116b7ca03032dafe488b3acc7df7f8ed3f1342e1b8d7e71ac";
