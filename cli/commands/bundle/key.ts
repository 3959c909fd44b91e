// `redress bundle key`: a new key of this desk, in a file of its own, and what to tell the other desks of it.
import { resolve } from "node:path";
import { fingerprintWords } from "../../../backend/services/bundle/fingerprint.ts";
import { identityFile, newIdentity } from "../../../backend/services/bundle/identity.ts";
import { oneLine } from "../../../shared/case/echo.ts";
import { EXIT, UsageError } from "../../io.ts";
import { checkOutputName, type Run } from "../../options.ts";
import { writeNew } from "../../whole-files.ts";

export const key: Run = async (args, io) => {
  const out = args.value("out");
  if (out === null || args.positionals.length > 1) {
    throw new UsageError("应为：redress bundle key --out FILE", "it is written: redress bundle key --out FILE");
  }
  checkOutputName(args, "out", "key");
  const made = await newIdentity();
  const words = fingerprintWords(made.recipient);
  await writeNew(resolve(out), identityFile(made));
  await io.out(`${made.recipient}\n${words.zh.join(" ")}\n${words.en.join(" ")}\n`);
  io.err(
    io.lang === "zh"
      ? `密钥已写入 ${oneLine(out)}，只留在本机，不要给任何人；丢失后，发给它的随行包再也打不开。`
      : `the key is in ${oneLine(out)}: keep it on this machine and give it to nobody; without it no bundle made for it can be opened`,
  );
  io.err(
    io.lang === "zh"
      ? "把以上公钥（age1…）发给对方，再当面或者在电话里逐个核对六个词，中文或者英文均可；中文在电话里请组词（如“约会的约”），以免听错。"
      : "send the public key (age1…) to the other desk, then compare the six words in person or by telephone, in Chinese or in English; a Chinese character is told by a word that it stands in",
  );
  return EXIT.done;
};
