// What is said where a field bundle cannot be made or opened: the thing, the reason, the way out.
import { echo } from "../../../shared/case/echo.ts";
import type { Text } from "../../../shared/text.ts";
import { BundleError, type BundleErrorCode } from "./bundle-error.ts";

const AGAIN: Text = {
  zh: "请向对方重新索取，并改用不会改动文件的方式传送",
  en: "get it again from whoever made it, in a way that does not change files",
};
const OLD_PROGRAM: Text = { zh: "请更新本程序后再打开", en: "update this program and open it again" };
const DIVIDE: Text = { zh: "请分成几个随行包", en: "divide it into several bundles" };
const MADE_ELSEWHERE: Text = {
  zh: "请让对方用本程序重新制作",
  en: "have it made again with this program",
};

const PLAIN = {
  "no-key": [
    { zh: "随行包没有写明由谁打开", en: "nobody could open this bundle" },
    { zh: "请写明收件公钥（age1…），或者设一个口令", en: "name a recipient (age1…) or give a passphrase" },
  ],
  "two-ways": [
    { zh: "收件公钥和口令不能同时使用", en: "recipients and a passphrase do not go together in one bundle" },
    { zh: "请只用一种", en: "use one of the two" },
  ],
  "not-age": [
    { zh: "这个文件不是 age 加密文件", en: "this file is no age file" },
    {
      zh: "请选择制作随行包时写出的 .age 文件",
      en: "choose the .age file that was written when the bundle was made",
    },
  ],
  "newer-age": [{ zh: "这个文件用的是更新的 age 格式", en: "this file is in a newer form of age" }, OLD_PROGRAM],
  "newer-version": [
    { zh: "这个随行包由更新版本的程序制作", en: "this bundle was made by a newer version of this program" },
    OLD_PROGRAM,
  ],
  "needs-passphrase": [
    { zh: "这个随行包要用口令打开", en: "this bundle opens with a passphrase" },
    { zh: "请输入制作人设的口令", en: "give the passphrase that its maker chose" },
  ],
  "needs-identity": [
    { zh: "这个随行包要用密钥打开，不是用口令", en: "this bundle opens with a key and not with a passphrase" },
    {
      zh: "请指明与收件公钥相配的密钥文件（AGE-SECRET-KEY-1…）",
      en: "name the identity file (AGE-SECRET-KEY-1…) that belongs to its recipient",
    },
  ],
  "wrong-passphrase": [
    {
      zh: "口令不对，或者文件开头已被改动",
      en: "the passphrase is wrong, or the beginning of the file was altered",
    },
    { zh: "请核对大小写和空格后再试", en: "look at capitals and spaces and try again" },
  ],
  "not-for-this-identity": [
    { zh: "这个随行包不是发给这把密钥的", en: "this bundle was not made for this identity" },
    {
      zh: "请换用自己的另一把密钥，或者请对方按你的公钥重新制作",
      en: "use another identity of yours, or have it made again for your recipient",
    },
  ],
  "costly-passphrase": [
    {
      zh: "打开这个文件要求的计算量过大，没有尝试",
      en: "opening this file would take far more work than any bundle needs, and was not tried",
    },
    MADE_ELSEWHERE,
  ],
  "cut-short": [
    {
      zh: "文件末尾缺失，或者已被改动",
      en: "the end of this file is missing or was altered",
    },
    AGAIN,
  ],
  altered: [{ zh: "文件已被改动或者损坏", en: "this file was altered or damaged" }, AGAIN],
  "not-a-bundle": [
    { zh: "解密后的内容不是本程序的随行包", en: "what this file holds is no bundle of this program" },
    MADE_ELSEWHERE,
  ],
  "too-much": [
    { zh: "处理这个随行包要用的内存太多，已停止", en: "this bundle takes too much memory and was stopped" },
    DIVIDE,
  ],
  "too-long": [
    { zh: "处理这个随行包要用的时间太长，已停止", en: "this bundle takes too long and was stopped" },
    DIVIDE,
  ],
  failed: [
    { zh: "处理这个随行包时程序出错", en: "the program failed at this bundle" },
    { zh: "请再试一次", en: "try again" },
  ],
} as const satisfies Partial<Record<BundleErrorCode, readonly [Text, Text]>>;

const joined = (what: Text, way: Text): Text => ({ zh: `${what.zh}；${way.zh}。`, en: `${what.en}; ${way.en}` });

/** The refusals that name nothing of the file. */
export function bundleError(code: keyof typeof PLAIN): BundleError {
  const [what, way] = PLAIN[code];
  return new BundleError(code, joined(what, way));
}

/** What somebody gave in place of a recipient: echoed, but for a secret. */
export function badRecipient(given: string): BundleError {
  if (/age-secret-key/iu.test(given)) {
    return new BundleError("bad-recipient", {
      zh: "收件公钥处写的是密钥；密钥不能给别人，请写以 age1 开头的公钥。",
      en: "a secret key stands where a recipient belongs; never hand it out, give the public one that begins with age1",
    });
  }
  return new BundleError("bad-recipient", {
    zh: `收件公钥 ${echo(given)} 不可用；应为以 age1 开头、共 62 个字符的公钥，请整行复制。`,
    en: `the recipient ${echo(given)} cannot be used; a public key of 62 characters that begins with age1 is allowed, copy the whole line`,
  });
}

/** `line` counts from 1; null where there is no key at all. Nothing of the text is repeated. */
export function badIdentity(line: number | null): BundleError {
  return line === null
    ? new BundleError("bad-identity", {
        zh: "密钥文件里没有密钥；应有一行以 AGE-SECRET-KEY-1 开头。",
        en: "there is no key in the identity file; a line that begins with AGE-SECRET-KEY-1 is needed",
      })
    : new BundleError("bad-identity", {
        zh: `密钥文件第 ${line} 行不可用；应为以 AGE-SECRET-KEY-1 开头的密钥，或者以 # 开头的说明。`,
        en: `line ${line} of the identity file cannot be used; a key that begins with AGE-SECRET-KEY-1 is allowed, or a remark that begins with #`,
      });
}

/** Why a path is not taken. */
const PATHS = {
  shape: {
    zh: "应为文件夹内的相对路径，各段用 / 分开，不含 ..、\\、冒号和控制字符",
    en: "a relative path inside its folder is allowed, its parts divided by /, without .., backslashes, colons and control characters",
  },
  device: {
    zh: "这个名称在 Windows 上是设备，不能作文件名",
    en: "on Windows this name is a device and no file",
  },
  twice: {
    zh: "同一名称出现两次（大小写不同视为相同）",
    en: "the name is there twice (capitals and small letters count as the same)",
  },
  kept: { zh: "这个名称留给随行包自己", en: "this name is kept for the bundle itself" },
} as const;

export type PathFault = keyof typeof PATHS;

export const badPath = (path: string, why: PathFault): BundleError =>
  new BundleError("bad-path", {
    zh: `随行包中的文件名 ${echo(path)} 不可用：${PATHS[why].zh}。`,
    en: `the name ${echo(path)} in the bundle cannot be used: ${PATHS[why].en}`,
  });

const PARTS = {
  "part-missing": {
    zh: (path: string) => `随行包缺少清单上的文件 ${path}`,
    en: (path: string) => `${path} is on the list of the bundle and is not there`,
  },
  "part-extra": {
    zh: (path: string) => `随行包中的文件 ${path} 不在清单上`,
    en: (path: string) => `${path} is in the bundle and not on its list`,
  },
  "part-altered": {
    zh: (path: string) => `随行包中的文件 ${path} 与清单上的大小或者摘要不符`,
    en: (path: string) => `${path} in the bundle has not the size or the hash of its list`,
  },
} as const;

export function partError(code: keyof typeof PARTS, path: string): BundleError {
  const name = echo(path);
  return new BundleError(code, joined({ zh: PARTS[code].zh(name), en: PARTS[code].en(name) }, MADE_ELSEWHERE));
}

const SIZES = {
  part: { zh: "一个文件超过 200 MiB", en: "one of its files takes more than 200 MiB" },
  all: { zh: "内容合计超过 2 GiB", en: "what it holds takes more than 2 GiB" },
  count: { zh: "文件超过十万个", en: "it holds more than 100,000 files" },
  armoured: {
    zh: "邮件文本形式的随行包超过 256 MiB",
    en: "in the form for mail it takes more than 256 MiB",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Over a ceiling: known before anything is unpacked. */
export const tooBig = (what: keyof typeof SIZES): BundleError =>
  new BundleError(
    "too-big",
    joined({ zh: `随行包太大：${SIZES[what].zh}`, en: `the bundle is too big: ${SIZES[what].en}` }, DIVIDE),
  );

/** What long work says of itself. */
export const STEPS = {
  pack: { zh: "整理随行包的内容", en: "Packing the bundle" },
  seal: { zh: "加密随行包", en: "Encrypting the bundle" },
  open: { zh: "解密随行包", en: "Decrypting the bundle" },
  check: { zh: "核对随行包的内容", en: "Checking the bundle" },
} as const satisfies Readonly<Record<string, Text>>;
