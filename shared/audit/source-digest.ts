// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:371afb6a203ad3e179863a1f83168c998189ef3c253cae1b34072948aaeee24d";
