// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:41af45f91027639b36b34a44e410e916858a3144c870863e4fe10ffc9d5a9d07";
