// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:d30744b843c271aed898b223f6def0c71d2cf028e45b517e796bdf4af5580bb5";
