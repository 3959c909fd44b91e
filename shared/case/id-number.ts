// Numbers of identity documents: the check digits of resident identity numbers and unified social credit codes.
//
// Answers never repeat the number: they may be shown and logged.
import { parseDay } from "../calendar/civil.ts";
import type { Text } from "../text.ts";
import type { EnumValue } from "./enums.ts";

/** Whether a number can be right; `reason` says what is wrong and how to put it right. */
export type NumberCheck = { readonly ok: true } | { readonly ok: false; readonly reason: Text };

const OK: NumberCheck = { ok: true };
const wrong = (zh: string, en: string): NumberCheck => ({ ok: false, reason: { zh, en } });

const PLAIN = /^[0-9A-Z]*$/;

/** The number as registers write it: half-width, capital letters, without spaces and hyphens. */
export function plainNumber(number: string): string {
  if (PLAIN.test(number)) return number;
  return number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, "");
}

/** GB 11643-1999: weights of the first 17 digits, and the check character by the remainder of their sum by 11. */
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = "10X98765432";

function residentCheck(digits: string): string {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return RESIDENT_CHECKS.charAt(sum % 11);
}

/** The birth date written in a number, as an ISO day; the old form leaves the century out, and means the 20th. */
function birthDate(number: string): string {
  const digits = number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

/** Is a number written in full, which yet cannot be a resident identity number? */
export function isWrongInFull(plain: string): boolean {
  return /^(?:\d{15}|\d{17}[\dX])$/u.test(plain) && !checkResidentId(plain).ok;
}

/** Digits 7 to 10 of a number of which the rest may be masked: the year of birth. */
const YEAR_SHOWN = /^.{6}((?:19|20)\d{2}).{8}$/u;

/** The birth date that a resident identity number shows: the day, for a masked number the year, else null. */
export function birthInNumber(number: string): string | null {
  const plain = plainNumber(number);
  if (checkResidentId(plain).ok) return birthDate(plain);
  // A number in full whose check character does not fit tells nothing.
  return isWrongInFull(plain) ? null : (YEAR_SHOWN.exec(plain)?.[1] ?? null);
}

/** The sex that a resident identity number shows by the digit before its check character, also of a masked one; else null. */
export function sexInNumber(number: string): "male" | "female" | null {
  const plain = plainNumber(number);
  const old = plain.length === 15;
  const readable = checkResidentId(plain).ok || (plain.length === 18 && !isWrongInFull(plain));
  const digit = plain.charAt(old ? 14 : 16);
  if (!readable || !/^\d$/u.test(digit)) return null;
  return Number(digit) % 2 === 1 ? "male" : "female";
}

/** Checks a resident identity number (公民身份号码, GB 11643): 18 characters, or the 15 digits of the cards before 1999. */
export function checkResidentId(number: string): NumberCheck {
  const plain = plainNumber(number);
  if (!/^(?:\d{15}|\d{17}[\dX])$/.test(plain)) {
    return wrong(
      "身份证号码应为18位（末位可为X）或旧式15位数字。请对照证件重新输入。",
      "A resident identity number has 18 characters (the last may be X), or 15 digits in the old form. Compare it with the card and type it again.",
    );
  }
  if (parseDay(birthDate(plain)) === null) {
    return wrong(
      "身份证号码中的出生日期不存在。请对照证件检查第7位以后的数字。",
      "The birth date in the identity number does not exist. Compare the digits from the seventh on with the card.",
    );
  }
  if (plain.length === 18 && residentCheck(plain) !== plain.charAt(17)) {
    return wrong(
      "身份证号码的校验位不符，其中至少有一位有误。请对照证件重新输入。",
      "The check character of the identity number does not fit: at least one digit is wrong. Compare it with the card and type it again.",
    );
  }
  return OK;
}

/** GB 32100-2015: the characters of the code by their values, and the weights of the first 17. */
const CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Checks a unified social credit code (统一社会信用代码, GB 32100): 18 characters, the last a check character. */
export function checkUnifiedCode(number: string): NumberCheck {
  const plain = plainNumber(number);
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(plain)) {
    return wrong(
      "统一社会信用代码应为18位数字或大写字母（不用I、O、S、V、Z）。请对照执照重新输入。",
      "A unified social credit code has 18 digits or capital letters (never I, O, S, V, Z). Compare it with the licence and type it again.",
    );
  }
  const sum = CODE_WEIGHTS.reduce(
    (total, weight, index) => total + weight * CODE_CHARACTERS.indexOf(plain.charAt(index)),
    0,
  );
  if (CODE_CHARACTERS.charAt((31 - (sum % 31)) % 31) !== plain.charAt(17)) {
    return wrong(
      "统一社会信用代码的校验位不符，其中至少有一位有误。请对照执照重新输入。",
      "The check character of the unified social credit code does not fit: at least one character is wrong. Compare it with the licence and type it again.",
    );
  }
  return OK;
}

/** Checks the number of an identity document; null where its kind has no check that is published. */
export function checkIdNumber(type: EnumValue<"idDocumentType">, number: string): NumberCheck | null {
  if (type === "resident-id") return checkResidentId(number);
  if (type === "unified-social-credit-code") return checkUnifiedCode(number);
  return null;
}

/**
 * What is the same for two spellings of one number, the old form of a resident identity number included. Null where the
 * number is not written in full (`1101051990****1234`) or holds nothing: then it tells nobody from another.
 */
export function idNumberKey(number: string): string | null {
  const plain = plainNumber(number);
  if (/^\d{17}[\dX]$/.test(plain)) return plain;
  if (!/^[\p{L}\p{N}()]+$/u.test(plain) || !/\p{N}/u.test(plain) || /X{2,}|某/.test(plain)) return null;
  if (!/^\d{15}$/.test(plain) || !checkResidentId(plain).ok) return plain;
  const digits = `${plain.slice(0, 6)}19${plain.slice(6)}`;
  return `${digits}${residentCheck(digits)}`;
}
