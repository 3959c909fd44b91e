// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:a72cbdd7bf0893a5b02fa665026f0a9e6f39981ae03986b671136203ad4add2b";
