// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:ec80fc70ec68efc294d4247e8fcae1dc4f1362dbb01e960266d8a6b372fdbc6c";
