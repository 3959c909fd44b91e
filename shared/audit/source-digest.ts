// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:7319c81df420a5e314b3614ec2ce0f6ff99470582782b6b5ae5287b7c60db4ed";
