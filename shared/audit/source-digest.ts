// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:ef59c9a45efc2643ac011b72b7b53752832051b43a236860c700610424d3d2cd";
