// Courts by the name a person types: whole, without the province, short (北京三中院, 朝阳法院), or by the district alone.
import { allCourts, type Court, type CourtRank } from "./read-rows.ts";

const PROVINCES =
  /^(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区)/u;

/** The name as the table writes it: one width, no blanks, nothing after the court, short forms of the ranks written out. */
function wholeName(typed: string): string {
  const text = typed.normalize("NFKC").replaceAll(/\s/gu, "");
  const court = /^.*?(?:法院(?:.{2,12}分院)?|[高中]院)/u.exec(text)?.[0] ?? text;
  return court
    .replace(/高院$/u, "高级人民法院")
    .replace(/中院$/u, "中级人民法院")
    .replace(/最高法院$/u, "最高人民法院");
}

const withoutProvince = (name: string): string => name.replace(PROVINCES, "");

/** The name with what people leave out left out. */
const shortName = (name: string): string =>
  withoutProvince(name)
    .replace(/人民法院$/u, "法院")
    .replaceAll(/[省市区县旗第级]|自治/gu, "");

/** The district, county or city alone: 长春市朝阳区人民法院 is 朝阳区人民法院. */
const districtName = (name: string): string =>
  withoutProvince(name).replace(/^.{2,12}?(?:市|自治州|盟|地区)(?=.{2,})/u, "");

const FORMS = [
  (name: string) => name,
  withoutProvince,
  shortName,
  districtName,
  (name: string) => shortName(districtName(name)),
] as const;

type Index = ReadonlyMap<string, readonly Court[]>;

let indexes: readonly Index[] | null = null;

function indexed(): readonly Index[] {
  indexes ??= FORMS.map((form) => {
    const index = new Map<string, Court[]>();
    for (const court of allCourts()) {
      for (const name of new Set([court.name, ...court.otherNames].map(form))) {
        const found = index.get(name);
        if (found === undefined) index.set(name, [court]);
        else found.push(court);
      }
    }
    return index;
  });
  return indexes;
}

/** What says whether it is a city, a district or a county: 区 in 朝阳区人民法院; null where it was left out. */
const designation = (name: string): string | null =>
  /(?<sign>[市区县旗])(?:人民)?法院$/u.exec(name)?.groups?.["sign"] ?? null;

/** The courts that a typed name fits: those of this very name, else every one that it may be a shorter name of. */
export function courtsNamed(typed: string): readonly Court[] {
  const name = wholeName(typed);
  if (name === "") return [];
  const [exact, national, short, district, shortDistrict] = indexed();
  const whole = exact?.get(name) ?? exact?.get(withoutProvince(name)) ?? national?.get(withoutProvince(name));
  if (whole !== undefined) return whole;
  const shortened = new Set([
    ...(short?.get(shortName(name)) ?? []),
    ...(district?.get(name) ?? []),
    ...(shortDistrict?.get(shortName(name)) ?? []),
  ]);
  const sign = designation(name);
  const fitting = [...shortened].filter(
    (court) => sign === null || [court.name, ...court.otherNames].some((one) => designation(one) === sign),
  );
  return fitting.length > 0 ? fitting : inItsCity(name);
}

/** 石家庄市正定县人民法院: the county's own court, where its next higher court is that of the city. */
function inItsCity(name: string): readonly Court[] {
  const plain = withoutProvince(name);
  const city = /^(?<city>.{2,12}?)(?:市|自治州|盟|地区)(?=.{2,})/u.exec(plain);
  if (city === null) return [];
  const named = indexed()[0]?.get(plain.slice(city[0].length)) ?? [];
  const above = new Map(allCourts().map((court) => [court.code, court.name]));
  return named.filter((court) => above.get(court.upper)?.includes(city.groups?.["city"] ?? "-") === true);
}

/** The intermediate court of a city or prefecture that has no court of its own name; null where there is none. */
export function intermediateOf(typed: string): Court | null {
  const name = withoutProvince(wholeName(typed));
  if (!/(?:市|自治州|盟|地区)人民法院$/u.test(name)) return null;
  const found = indexed()[1]?.get(name.replace(/人民法院$/u, "中级人民法院"));
  return found?.[0] ?? null;
}

/** The rank that the words of a name say; null where they say none. */
export function rankInWords(typed: string): CourtRank | null {
  const name = wholeName(typed);
  if (name.includes("最高")) return "supreme";
  if (name.includes("高级")) return "high";
  if (/中级|海事法院|知识产权法院|金融法院/u.test(name)) return "intermediate";
  return name.endsWith("法院") ? "basic" : null;
}

/** The courts that are there today with their names, long and short. */
let today: readonly { readonly court: Court; readonly names: readonly string[] }[] | null = null;

/** Courts whose name holds what is typed so far, the shorter names first: at most `count`. */
export function courtsLike(typed: string, count: number): readonly Court[] {
  const text = typed.normalize("NFKC").replaceAll(/\s/gu, "");
  if (text.length < 2) return [];
  const short = shortName(wholeName(text));
  today ??= allCourts()
    .filter(({ ended }) => ended === null)
    .map((court) => ({ court, names: [court.name, ...court.otherNames].flatMap((name) => [name, shortName(name)]) }));
  return today
    .filter(({ names }) => names.some((name) => name.includes(text) || name.includes(short)))
    .map(({ court }) => court)
    .toSorted((a, b) => a.name.length - b.name.length)
    .slice(0, count);
}
