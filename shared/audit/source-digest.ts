// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:d3eebc2ff3f6dce5619bfd4161be78fd04c4cae7a26e627a6f1fd088481ee4b7";
