// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:322a41b807cc29fd2d2fc14ef678ed937c27ded0b64f561dc27a85d32c9dda02";
