// A caseload for measuring: the cases of `cases.ts`, each with a client, court, number and notes of its own.
import { isObject } from "../shared/case/json.ts";
import { benchCase } from "./cases.ts";

const FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
const GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰飞鹏华红玉建";
const REGIONS = ["北京", "上海", "广东", "江苏", "浙江", "四川", "山东", "河南", "湖北", "湖南", "陕西", "新疆"];
const SHORT = ["京", "沪", "粤", "苏", "浙", "川", "鲁", "豫", "鄂", "湘", "陕", "新"];
const NOTES = [
  "电话联系执行法官，未接",
  "当事人称未收到决定书",
  "已申请阅卷，等候答复",
  "小学教师，工资账户被冻结",
  "无法购买高铁票，影响就医",
  "已与申请执行人达成和解",
  "贷款申请被拒，附拒绝通知",
  "子女入学受影响，已取证",
];

/** Courts a region has. */
const COURTS = 20;

const pick = <T>(list: ArrayLike<T>, index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("an empty list");
  return found;
};

/** Spreads the numbers of cases, so that neighbours differ in everything. */
const spread = (index: number, prime: number): number => (Math.imul(index + 1, prime) >>> 0) % 65_521;

/** The client of a case: a family name, 某, and two characters to search for. */
export const clientName = (index: number): string =>
  `${pick(FAMILY, spread(index, 2_654_435))}某${pick(GIVEN, spread(index, 40_503))}${pick(GIVEN, spread(index, 92_821))}`;

export const courtName = (index: number): string =>
  `${pick(REGIONS, spread(index, 31_337))}第${(spread(index, 7919) % COURTS) + 1}某区人民法院`;

export const caseloadId = (index: number): string => `bench-${String(index).padStart(6, "0")}`;

/** One case of the caseload, as the JSON of the case format; the same for the same number. */
function caseloadCase(index: number): { readonly [field: string]: unknown } {
  const { client, ...rest } = benchCase(index);
  const own = isObject(client) ? client : {};
  const region = spread(index, 31_337);
  return {
    ...rest,
    id: caseloadId(index),
    reference: `某字第${index}号`,
    client: { ...own, name: clientName(index) },
    enforcement: {
      court: { name: courtName(index), level: "basic", region: pick(REGIONS, region) },
      caseNumber: `（${2018 + (index % 7)}）${pick(SHORT, region)}01${String(index % 97).padStart(2, "0")}执${index}号`,
      obligation: { kind: "payment" },
    },
    notes: `${pick(NOTES, spread(index, 104_729))}；${pick(NOTES, spread(index, 15_485))}`,
  };
}

/** Cases from a number on, as lines of JSON. */
export const caseloadLines = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => JSON.stringify(caseloadCase(first + at)));

/** Two characters of given names, to search for; different for about the first 900 numbers. */
export const givenPair = (index: number): string =>
  pick(GIVEN, index % GIVEN.length) + pick(GIVEN, index + Math.floor(index / GIVEN.length));
