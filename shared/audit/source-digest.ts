// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:c23876ae1361e108a9f3691c0a26d48c1dd499ee05027c0e6b8fdd744546c379";
