// Keys of desks: a new one, those of a file as age-keygen writes it, and the public half that others encrypt to.
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { badIdentity, badRecipient } from "./words.ts";

/** A desk's own key: `identity` is secret, `recipient` is for everybody. */
export interface DeskKey {
  readonly identity: string;
  readonly recipient: string;
}

export async function newIdentity(): Promise<DeskKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The public key of the first key in an identity file. Throws BundleError `bad-identity`. */
export const recipientIn = (text: string): Promise<string> => identityToRecipient(readIdentities(text)[0] ?? "");

/** The text of an identity file, as age-keygen writes it. */
export const identityFile = ({ identity, recipient }: DeskKey): string => `# public key: ${recipient}\n${identity}\n`;

/** The X25519 keys of an identity file; remarks and empty lines are left out. Throws BundleError `bad-identity`. */
export function readIdentities(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, "").split("\n");
  const keys = lines.flatMap((line, at) => {
    const key = line.trim();
    if (key === "" || key.startsWith("#")) return [];
    if (!isIdentity(key)) throw badIdentity(at + 1);
    return [key];
  });
  if (keys.length === 0) throw badIdentity(null);
  return keys;
}

function isIdentity(key: string): boolean {
  if (!key.startsWith("AGE-SECRET-KEY-1")) return false;
  try {
    new Decrypter().addIdentity(key);
    return true;
  } catch {
    return false;
  }
}

/** The public key without what surrounds it; of X25519 alone, which every `age` opens. Throws BundleError `bad-recipient`. */
export function recipientOf(given: string): string {
  const recipient = given.trim();
  try {
    // The other kinds begin with age1 too, and are longer.
    if (recipient.length !== 62) throw badRecipient(given);
    new Encrypter().addRecipient(recipient);
    return recipient;
  } catch {
    throw badRecipient(given);
  }
}
