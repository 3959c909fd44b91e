// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:b41ab741761ce9b9ba2d759912c5e89df80b7901abec2282940e1bcf7064cb70";
