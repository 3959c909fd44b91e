// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:c64ad2561fa5694fa140c3f7ad1e2b6184197672f71baf307b5559a27d61d34a";
