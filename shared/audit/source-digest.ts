// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:a976d224b67bcc2ecacb968ff42033c21d8980487429f4a24836a7db068e2613";
