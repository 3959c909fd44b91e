// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:6314b7a63b262233b5bfb754d557d9be110886c838e18377207445763ba74e24";
