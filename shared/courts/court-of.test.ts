// The table of courts against examples and traps: what a name and a number, as typed, must be understood as.
import { describe, expect, it } from "vitest";
import { courtOf, type CourtAnswer } from "./court-of.ts";

interface Expected {
  readonly court?: string | null;
  readonly level?: string;
  readonly kind?: string;
  readonly region?: string;
  readonly upper?: string | null;
  readonly certainty?: string;
  readonly clash?: boolean;
  readonly type?: string;
  readonly year?: number;
  /** What one of the questions says. */
  readonly asks?: string;
}

const told = (answer: CourtAnswer, expected: Expected): Expected => {
  const all: Required<Expected> = {
    court: answer.court?.name ?? null,
    level: answer.rank ?? "",
    kind: answer.kind ?? "",
    region: answer.region ?? "",
    upper: answer.upper?.name ?? null,
    certainty: answer.certainty,
    clash: answer.certainty === "clash",
    type: answer.number?.type ?? "",
    year: answer.number?.year ?? 0,
    asks: answer.doubts.some(({ text }) => text.en.includes(expected.asks ?? "-")) ? (expected.asks ?? "") : "",
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
};

const EXAMPLES: readonly (readonly [name: string, number: string, day: string | null, expected: Expected])[] = [
  [
    "北京市朝阳区人民法院",
    "（2023）京0105执1234号",
    null,
    {
      court: "北京市朝阳区人民法院",
      level: "basic",
      region: "北京",
      upper: "北京市第三中级人民法院",
      certainty: "verified",
      type: "执",
    },
  ],
  [
    "",
    "（2023）京0105执1234号",
    null,
    { court: "北京市朝阳区人民法院", level: "basic", upper: "北京市第三中级人民法院" },
  ],
  [
    "北京市海淀区人民法院",
    "(2020)京0108执恢55号",
    null,
    { upper: "北京市第一中级人民法院", type: "执恢", certainty: "verified" },
  ],
  ["北京市丰台区人民法院", "（2021）京0106执2号", null, { upper: "北京市第二中级人民法院" }],
  ["北京市延庆区人民法院", "（2020）京0119执30号", null, { level: "basic", upper: "北京市第一中级人民法院" }],
  [
    "延庆县人民法院",
    "（2014）延执字第00123号",
    null,
    { court: "延庆县人民法院", level: "basic", upper: "北京市第一中级人民法院", certainty: "confirm" },
  ],
  [
    "北京市第二中级人民法院",
    "(2019)京02执610号",
    null,
    { level: "intermediate", upper: "北京市高级人民法院", certainty: "verified" },
  ],
  [
    "山东省高院",
    "(2021)鲁执复8号",
    null,
    { court: "山东省高级人民法院", level: "high", upper: "最高人民法院", type: "执复" },
  ],
  ["北京市高级人民法院", "(2019)京执复226号", null, { level: "high", upper: "最高人民法院", type: "执复" }],
  [
    "浙江省温州市鹿城区人民法院",
    "(2019)浙0302执3680号",
    null,
    { court: "温州市鹿城区人民法院", upper: "浙江省温州市中级人民法院", certainty: "verified" },
  ],
  [
    "上海市浦东新区人民法院",
    "（2019）沪0115民初61975号",
    null,
    { level: "basic", upper: "上海市第一中级人民法院", type: "民初", certainty: "verified" },
  ],
  ["上海市崇明区人民法院", "（2022）沪0151民初8837号", null, { level: "basic", upper: "上海市第二中级人民法院" }],
  ["上海市静安区人民法院", "（2022）沪0106执1号", null, { upper: "上海市第二中级人民法院", certainty: "verified" }],
  [
    "上海市闸北区人民法院",
    "（2015）闸执字第123号",
    null,
    { court: "上海市闸北区人民法院", upper: "上海市第二中级人民法院", certainty: "confirm" },
  ],
  [
    "上海金融法院",
    "（2022）沪74民终186号",
    null,
    { level: "intermediate", kind: "financial", upper: "上海市高级人民法院" },
  ],
  ["天津市河北区人民法院", "（2018）津0105执1号", "2018-06-01", { upper: "天津市第一中级人民法院" }],
  [
    "天津市河北区人民法院",
    "（2018）津0105执1号",
    "2026-06-01",
    { upper: "天津市第二中级人民法院", certainty: "verified" },
  ],
  ["天津市滨海新区人民法院", "（2021）津0116执77号", null, { upper: "天津市第三中级人民法院", certainty: "verified" }],
  ["天津市宁河区人民法院", "（2021）津0117执77号", null, { level: "basic", upper: "天津市第三中级人民法院" }],
  ["天津自由贸易试验区人民法院", "(2022)津0319民初1000号", null, { level: "basic", kind: "ftz", certainty: "confirm" }],
  ["重庆市渝中区人民法院", "（2021）渝0103执9号", null, { upper: "重庆市第五中级人民法院", certainty: "verified" }],
  ["重庆市渝北区人民法院", "(2015)渝北法民执字第03473号", null, { level: "basic", upper: "重庆市第一中级人民法院" }],
  ["重庆市万州区人民法院", "（2021）渝0101执9号", null, { upper: "重庆市第二中级人民法院", certainty: "verified" }],
  ["重庆市涪陵区人民法院", "（2021）渝0102执9号", null, { upper: "重庆市第三中级人民法院" }],
  ["重庆市黔江区人民法院", "（2021）渝0114执9号", null, { upper: "重庆市第四中级人民法院" }],
  [
    "重庆自由贸易试验区人民法院",
    "（2023）渝0192民初10300号",
    null,
    { level: "basic", upper: "重庆市第一中级人民法院" },
  ],
  [
    "石家庄市长安区人民法院",
    "（2020）冀0102执1512号",
    null,
    { upper: "河北省石家庄市中级人民法院", certainty: "verified" },
  ],
  ["河北省石家庄市长安区人民法院", "（2020）冀0102执1512号", null, { court: "石家庄市长安区人民法院", clash: false }],
  ["雄县人民法院", "（2020）冀0638执1号", null, { upper: "河北雄安新区中级人民法院", certainty: "confirm" }],
  ["长治市上党区人民法院", "(2021)晋0404执26号", null, { level: "basic", upper: "山西省长治市中级人民法院" }],
  [
    "",
    "（2023）川0118执10号",
    null,
    { court: "成都市新津区人民法院", upper: "四川省成都市中级人民法院", certainty: "confirm" },
  ],
  ["玉环市人民法院", "（2024）浙1083执1433号", null, { level: "basic", upper: "浙江省台州市中级人民法院" }],
  ["公主岭市人民法院", "(2020)吉0184民初5156号", null, { upper: "吉林省长春市中级人民法院", certainty: "confirm" }],
  ["济南市莱芜区人民法院", "(2020)鲁0116执1号", null, { upper: "山东省济南市中级人民法院" }],
  ["仙桃市人民法院", "（2021）鄂9004执5号", null, { upper: "湖北省汉江中级人民法院", certainty: "verified" }],
  ["潜江市人民法院", "（2021）鄂9005执5号", null, { upper: "湖北省汉江中级人民法院" }],
  ["天门市人民法院", "（2021）鄂9006执5号", null, { upper: "湖北省汉江中级人民法院" }],
  ["神农架林区人民法院", "（2021）鄂9021执5号", null, { kind: "ordinary", upper: "湖北省宜昌市中级人民法院" }],
  ["琼海市人民法院", "（2021）琼9002执5号", null, { upper: "海南省第一中级人民法院", certainty: "verified" }],
  ["儋州市人民法院", "（2021）琼9003执5号", null, { upper: "海南省第二中级人民法院" }],
  ["三亚市城郊人民法院", "（2021）琼0271执5号", null, { level: "basic", upper: "海南省三亚市中级人民法院" }],
  ["济源市人民法院", "（2021）豫9001执5号", null, { upper: "河南省济源中级人民法院" }],
  ["石河子市人民法院", "（2020）新9001执9号", null, { kind: "xpcc", upper: "新疆生产建设兵团第八师中级人民法院" }],
  [
    "新疆生产建设兵团乌鲁木齐垦区人民法院",
    "（2020）兵1101执9号",
    null,
    { upper: "新疆生产建设兵团第十二师中级人民法院" },
  ],
  [
    "新疆生产建设兵团第十二师中级人民法院",
    "（2020）兵11执9号",
    null,
    { upper: "新疆维吾尔自治区高级人民法院生产建设兵团分院" },
  ],
  ["东莞市第一人民法院", "（2022）粤1971执100号", null, { upper: "广东省东莞市中级人民法院", certainty: "verified" }],
  ["中山市第二人民法院", "（2022）粤2072执100号", null, { upper: "广东省中山市中级人民法院" }],
  [
    "深圳市龙华区人民法院",
    "(2019)粤0309执保3631号",
    null,
    { level: "basic", upper: "广东省深圳市中级人民法院", type: "执保" },
  ],
  ["深圳中院", "（2022）粤03执复8号", null, { court: "广东省深圳市中级人民法院", upper: "广东省高级人民法院" }],
  [
    "广州互联网法院",
    "（2025）粤0192民初9279号",
    null,
    { level: "basic", kind: "internet", upper: "广东省广州市中级人民法院", certainty: "confirm" },
  ],
  ["杭州互联网法院", "（2021）浙0192民初1695号", null, { upper: "浙江省杭州市中级人民法院", certainty: "confirm" }],
  [
    "宁波海事法院",
    "（2022）浙72执9号",
    null,
    { level: "intermediate", kind: "maritime", upper: "浙江省高级人民法院", certainty: "verified" },
  ],
  ["北京知识产权法院", "（2022）京73执9号", null, { level: "intermediate", kind: "ip", upper: "北京市高级人民法院" }],
  [
    "南京铁路运输法院",
    "（2020）苏8602执1号",
    null,
    { level: "basic", kind: "railway", upper: null, certainty: "confirm" },
  ],
  [
    "昆明铁路运输法院",
    "（2020）云7101执1号",
    null,
    { kind: "railway", upper: "昆明铁路运输中级法院", certainty: "confirm" },
  ],
  [
    "苏州工业园区人民法院",
    "（2025）苏0591执751号",
    null,
    { kind: "zone", level: "basic", upper: "江苏省苏州市中级人民法院" },
  ],
  ["最高人民法院", "（2016）最高法执监408号", null, { level: "supreme", upper: null, type: "执监" }],
  ["延边朝鲜族自治州中级人民法院", "（2020）吉24执1号", null, { level: "intermediate", upper: "吉林省高级人民法院" }],
  ["锡林郭勒盟中级人民法院", "（2020）内25执1号", null, { level: "intermediate", upper: "内蒙古自治区高级人民法院" }],
  ["喀什地区中级人民法院", "（2020）新31执1号", null, { level: "intermediate", upper: "新疆维吾尔自治区高级人民法院" }],
];

const TRAPS: readonly (readonly [name: string, number: string, day: string | null, expected: Expected, why: string])[] =
  [
    ["北京市海淀区人民法院", "（2023）京0105执1234号", null, { clash: true, certainty: "clash" }, "a wrong court"],
    [
      "北京市第三中级人民法院",
      "（2023）京0105执1234号",
      null,
      { clash: true },
      "a wrong level: the number is of a basic court",
    ],
    ["朝阳区人民法院", "", null, { court: null, asks: "长春市朝阳区" }, "two courts of one short name"],
    [
      "朝阳法院",
      "(2023)吉0104执恢12号",
      null,
      { court: "长春市朝阳区人民法院", clash: false },
      "the number settles the short name",
    ],
    ["鼓楼区人民法院", "", null, { court: null, asks: "徐州市鼓楼区" }, "four courts of one short name"],
    [
      "石家庄市人民法院",
      "",
      null,
      { court: null, asks: "中级人民法院" },
      "a prefecture has no basic court of its own name",
    ],
    ["北京市朝阳区人民法院", "（2023）京0105执复9号", null, { asks: "does not hear" }, "a basic court has no 执复"],
    ["北京市朝阳区人民法院", "（2015）京0105执9号", null, { asks: "before 2016" }, "a code before codes existed"],
    [
      "北京市朝阳区人民法院",
      "（2018）朝执字第01234号",
      null,
      { type: "执", asks: "old form" },
      "an old form after 2016",
    ],
    [
      "北京市朝阳区人民法院",
      "2023京0105执1234号之一",
      null,
      { clash: false, type: "执", certainty: "verified" },
      "no brackets, a part number",
    ],
    [
      "北京市朝阳区人民法院",
      "〔２０２３〕京０１０５執１２３４號",
      null,
      { clash: false, type: "执", year: 2023 },
      "full width, other brackets, traditional",
    ],
    ["某区人民法院", "", null, { court: null, level: "basic", certainty: "words" }, "a masked name"],
    [
      "阿拉尔市人民法院",
      "（2020）新9002执1号",
      null,
      { upper: "新疆生产建设兵团第一师中级人民法院" },
      "a 新 code under a 兵 court",
    ],
    [
      "简阳市人民法院",
      "（2015）简阳执字第9号",
      null,
      { upper: "四川省成都市中级人民法院", certainty: "verified" },
      "the county changed its prefecture",
    ],
    [
      "大兴安岭地区加格达奇区人民法院",
      "（2020）黑2701执1号",
      null,
      { court: "大兴安岭地区加格达奇区人民法院", clash: false },
      "a division code used again for another place",
    ],
    [
      "绥化市北林区人民法院",
      "（2020）黑1202执1号",
      null,
      { kind: "ordinary" },
      "林区 inside a district's name is no forest court",
    ],
    [
      "北京铁路运输法院",
      "（2020）京7101执1号",
      null,
      { certainty: "confirm", asks: "next higher court" },
      "two intermediate courts work as one",
    ],
    ["", "（2023）京0199执1234号", null, { court: null, asks: "not in the table" }, "a code that is not in the table"],
    [
      "北京市朝阳区人民法院酒仙桥人民法庭",
      "（2023）京0105执1234号",
      null,
      { court: "北京市朝阳区人民法院", clash: false },
      "a tribunal is part of its court",
    ],
    [
      "湖北省仙桃市中级人民法院",
      "（2021）鄂9004执5号",
      null,
      { clash: true, level: "intermediate" },
      "no such intermediate court",
    ],
  ];

describe("a court by its name and its case number", () => {
  it.each(EXAMPLES)("is understood: %s %s %s", (name, number, day, expected) => {
    expect(told(courtOf(name, number, day), expected)).toEqual(expected);
  });

  it.each(TRAPS)("walks into no trap: %s %s %s", (name, number, day, expected) => {
    expect(told(courtOf(name, number, day), expected)).toEqual(expected);
  });

  it("is tried on sixty examples and twenty traps", () => {
    expect([EXAMPLES.length, TRAPS.length]).toEqual([60, 20]);
  });
});
