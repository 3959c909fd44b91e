// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:9aeedba5a732ae27523c660694e92b6774af77077f9af9ed871680ace80d3fde";
