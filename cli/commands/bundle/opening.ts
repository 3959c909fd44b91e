// What opens a bundle, and what is in it: the same for every verb that reads one.
import { readFile } from "node:fs/promises";
import { openBundle } from "../../../backend/services/bundle/bundle-in-thread.ts";
import type { BundleManifest } from "../../../backend/services/bundle/manifest.ts";
import { unreadable } from "../../../backend/services/case-source.ts";
import { type Arrived, readParts } from "../../../backend/services/merge/merge-parts.ts";
import { echo } from "../../../shared/case/echo.ts";
import { type Io, UsageError } from "../../io.ts";
import type { Arguments } from "../../options.ts";
import { secretIn } from "../../passphrase.ts";

/** The file with the key of this desk, as `redress bundle key` and `age-keygen` write it. */
const IDENTITY_FILE = "REDRESS_AGE_IDENTITY_FILE";

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return Uint8Array.from(await readFile(path));
  } catch (error) {
    const { problem, allowed } = unreadable(error);
    throw new UsageError(`${echo(path)}：${problem.zh}；${allowed.zh}`, `${echo(path)}: ${problem.en}; ${allowed.en}`);
  }
}

/** The passphrase of `--bundle-passphrase-file`; undefined where it is not given. */
export async function bundlePassphrase(args: Arguments): Promise<string | undefined> {
  const path = args.value("bundle-passphrase-file");
  const what = { zh: "--bundle-passphrase-file 所指的文件", en: "the file that --bundle-passphrase-file names" };
  return path === null ? undefined : secretIn(what, path);
}

/** The text of the file with this desk's key. Throws UsageError where none is named. */
export async function ownIdentity(io: Io): Promise<string> {
  const path = io.environment(IDENTITY_FILE);
  if (path !== "")
    return secretIn({ zh: `${IDENTITY_FILE} 所指的文件`, en: `the file that ${IDENTITY_FILE} names` }, path);
  throw new UsageError(
    `需要本机的密钥：先用 redress bundle key 制作，再用 ${IDENTITY_FILE} 指明它的文件`,
    `the key of this desk is needed: make one with redress bundle key, and name its file in ${IDENTITY_FILE}`,
  );
}

/** What a bundle holds, checked whole. Throws UsageError and BundleError; nothing is written before. */
export async function arrivedIn(
  path: string,
  args: Arguments,
  io: Io,
): Promise<Arrived & { readonly manifest: BundleManifest }> {
  const passphrase = await bundlePassphrase(args);
  if (passphrase === undefined && io.environment(IDENTITY_FILE) === "") {
    throw new UsageError(
      `打开随行包需要密钥或者口令：用 ${IDENTITY_FILE} 指明密钥文件，或者加 --bundle-passphrase-file`,
      `a bundle is opened by a key or a passphrase: name the key file in ${IDENTITY_FILE}, or add --bundle-passphrase-file`,
    );
  }
  const by = passphrase === undefined ? { identity: await ownIdentity(io) } : { passphrase };
  const { manifest, parts } = await openBundle(await bytesOf(path), by);
  const read = readParts(parts);
  if ("bad" in read) {
    throw new UsageError(
      `${echo(path)}：${echo(read.bad)} 不是本程序的改动记录，未写入任何内容；请让对方重新制作随行包`,
      `${echo(path)}: ${echo(read.bad)} holds no changes of this program; nothing was written. Ask the other desk to make the bundle again`,
    );
  }
  return { ...read, manifest };
}
