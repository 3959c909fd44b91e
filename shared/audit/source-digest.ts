// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:efbcbc18ddc1ea9dee67142ce1a55a90636003ddfe572155517d8345fd50fe59";
