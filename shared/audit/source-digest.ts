// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:1f80842a42eaa25a4b5ab33030a07e17146fd7dfd0510c1c08ac32abf7072221";
