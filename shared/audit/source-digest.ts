// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:ccb25d650b81bfc4dee0932d5ec002efb5d27a4fee19aed0d15a48f9b487dcfa";
