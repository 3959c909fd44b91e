// Standard age files, written and read piece by piece so that progress can be told; the library is known here and in identity.ts.
import { Decrypter, Encrypter } from "age-encryption";
import { readHead } from "./age-header.ts";
import { readIdentities, recipientOf } from "./identity.ts";
import { PASSPHRASE_WORK_FACTOR } from "./limits.ts";
import { bundleError } from "./words.ts";

/** Who can open a file: the recipients, or whoever knows the passphrase. */
export interface AgeTo {
  readonly recipients?: readonly string[];
  readonly passphrase?: string;
}

/** What opens a file: the text of an identity file, or a passphrase. */
export interface AgeBy {
  readonly identity?: string;
  readonly passphrase?: string;
}

/** Told now and then how many bytes of how many are done. */
export type Told = (done: number, total: number) => void;

const NONCE = 16;
/** What age encrypts at a time, and that with its mark. */
const CHUNK = 64 * 1024;
const SEALED_CHUNK = CHUNK + 16;

/** Throws BundleError `no-key`, `two-ways` or `bad-recipient`. */
function encrypterFor({ recipients = [], passphrase = "" }: AgeTo): Encrypter {
  if (recipients.length > 0 && passphrase !== "") throw bundleError("two-ways");
  const encrypter = new Encrypter();
  if (passphrase !== "") {
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(PASSPHRASE_WORK_FACTOR);
    return encrypter;
  }
  if (recipients.length === 0) throw bundleError("no-key");
  for (const recipient of new Set(recipients.map(recipientOf))) encrypter.addRecipient(recipient);
  return encrypter;
}

/** Looks whether a file can be made for them, before anything costs time. Throws BundleError. */
export const checkTo = (to: AgeTo): void => void encrypterFor(to);

/** One binary age file. Throws BundleError as `checkTo`. */
export async function encrypt(plain: Uint8Array, to: AgeTo, tell: Told): Promise<Uint8Array<ArrayBuffer>> {
  const made = await encrypterFor(to).encrypt(pieces(plain, 0, tell));
  const out = new Uint8Array(made.size(plain.length));
  await collect(made, out);
  return out;
}

/** What is in a binary age file. Throws BundleError. */
export async function decrypt(bytes: Uint8Array, by: AgeBy, tell: Told): Promise<Uint8Array> {
  const { length, opensBy } = readHead(bytes);
  const start = length + NONCE;
  const fileKey = await decrypterFor(by, opensBy)
    .decryptHeader(bytes.slice(0, length))
    .catch((error: unknown) => {
      // The library tells its refusals by their words alone.
      const isNobody = error instanceof Error && error.message.startsWith("no identity matched");
      const nobody = opensBy === "passphrase" ? "wrong-passphrase" : "not-for-this-identity";
      throw bundleError(isNobody ? nobody : "altered");
    });
  const sealed = bytes.length - start;
  if (sealed < SEALED_CHUNK - CHUNK) throw bundleError("cut-short");
  // A passphrase is worked out once.
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  const out = new Uint8Array(sealed);
  const got = { length: 0 };
  try {
    await collect(await decrypter.decrypt(pieces(bytes, start, tell)), out, got);
  } catch {
    // Nothing in the format tells a file without its end from one whose end was altered; before the end, it was altered.
    const chunks = Math.ceil(sealed / SEALED_CHUNK);
    throw bundleError(got.length / CHUNK < chunks - 1 ? "altered" : "cut-short");
  }
  return out.subarray(0, got.length);
}

function decrypterFor({ identity, passphrase = "" }: AgeBy, opensBy: "passphrase" | "identity"): Decrypter {
  const decrypter = new Decrypter();
  if (opensBy === "passphrase") {
    if (passphrase === "") throw bundleError("needs-passphrase");
    decrypter.addPassphrase(passphrase);
  } else {
    if (identity === undefined) throw bundleError("needs-identity");
    for (const key of readIdentities(identity)) decrypter.addIdentity(key);
  }
  return decrypter;
}

/** The bytes as a stream: to the end of the first chunk at once, then chunk by chunk, each only when the one before was taken. */
function pieces(bytes: Uint8Array, start: number, tell: Told): ReadableStream<Uint8Array> {
  const step = start === 0 ? CHUNK : SEALED_CHUNK;
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const end = at === 0 ? start + step : at + step;
        if (at < bytes.length) controller.enqueue(bytes.subarray(at, end));
        else controller.close();
        at = Math.min(end, bytes.length);
        tell(at, bytes.length);
      },
    },
    { highWaterMark: 0 },
  );
}

async function collect(from: AsyncIterable<Uint8Array>, into: Uint8Array, got = { length: 0 }): Promise<void> {
  for await (const piece of from) {
    into.set(piece, got.length);
    got.length += piece.length;
  }
}
