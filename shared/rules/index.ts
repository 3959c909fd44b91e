// Every rule of the table by its code, and the table in the order of the findings.
import { RULE_CODES, type RuleCode } from "../engine/rule-code.ts";
import type { Afterword, Rule, UncheckedRule } from "../engine/rule.ts";
import { a01 } from "./a/a-01-order-with-notice.ts";
import { a02 } from "./a/a-02-order-contents.ts";
import { a03 } from "./a/a-03-report-breach.ts";
import { a04 } from "./a/a-04-order-served.ts";
import { a05 } from "./a/a-05-supplementary-report.ts";
import { c01 } from "./c/c-01-right-ground.ts";
import { c02 } from "./c/c-02-written-to-court.ts";
import { c03 } from "./c/c-03-correction-review.ts";
import { c04 } from "./c/c-04-correction.ts";
import { c05 } from "./c/c-05-rejection-form.ts";
import { c06 } from "./c/c-06-wrong-procedure.ts";
import { c07 } from "./c/c-07-request-before-2017.ts";
import { c08 } from "./c/c-08-termination-objection.ts";
import { c09 } from "./c/c-09-case-code.ts";
import { d01 } from "./d/d-01-written-decision.ts";
import { d02 } from "./d/d-02-reasons.ts";
import { d03 } from "./d/d-03-term-stated.ts";
import { d04 } from "./d/d-04-signed-by-president.ts";
import { d05 } from "./d/d-05-term-length.ts";
import { d06 } from "./d/d-06-no-term-for-item-1.ts";
import { d07 } from "./d/d-07-creditors-request.ts";
import { d08 } from "./d/d-08-grace-period.ts";
import { e01 } from "./e/e-01-notice-issued.ts";
import { e02 } from "./e/e-02-notice-after-measure.ts";
import { e03 } from "./e/e-03-risk-warning.ts";
import { e04 } from "./e/e-04-notice-before-listing.ts";
import { e05 } from "./e/e-05-quick-publication.ts";
import { h01 } from "./h/h-01-order-with-listing.ts";
import { h02 } from "./h/h-02-lifting.ts";
import { h03 } from "./h/h-03-restriction-review.ts";
import { h04 } from "./h/h-04-former-officer.ts";
import { h05 } from "./h/h-05-order-contents.ts";
import { h06 } from "./h/h-06-emergency-travel.ts";
import { h07 } from "./h/h-07-private-spending.ts";
import { h08 } from "./h/h-08-list-and-order.ts";
import { h09 } from "./h/h-09-order-before-2015.ts";
import { k01 } from "./k/k-01-remedies-first.ts";
import { k02 } from "./k/k-02-court-reply.ts";
import { k03 } from "./k/k-03-supervision-in-time.ts";
import { k04 } from "./k/k-04-claim-ripe.ts";
import { k05 } from "./k/k-05-claim-in-time.ts";
import { k06 } from "./k/k-06-compensation-decision.ts";
import { k07 } from "./k/k-07-staff-liability.ts";
import { k08 } from "./k/k-08-procuratorate-review.ts";
import { k09 } from "./k/k-09-procuratorate-notice.ts";
import { k10 } from "./k/k-10-procuratorate-ground.ts";
import { k11 } from "./k/k-11-committee-in-time.ts";
import { l01 } from "./l/l-01-ability.ts";
import { l02 } from "./l/l-02-security.ts";
import { l03 } from "./l/l-03-seizure.ts";
import { l04 } from "./l/l-04-later-ranked.ts";
import { l05 } from "./l/l-05-minor.ts";
import { l06 } from "./l/l-06-officer.ts";
import { l07 } from "./l/l-07-student.ts";
import { l08 } from "./l/l-08-forbearance.ts";
import { l09 } from "./l/l-09-ability-2013.ts";
import { l10 } from "./l/l-10-not-a-debtor.ts";
import { l11 } from "./l/l-11-settlement.ts";
import { l12 } from "./l/l-12-restriction.ts";
import { n01 } from "./n/n-01-agency-lifts.ts";
import { n02 } from "./n/n-02-credit-objection.ts";
import { n03 } from "./n/n-03-credit-complaint.ts";
import { n04 } from "./n/n-04-five-years.ts";
import { n05 } from "./n/n-05-mirror-site.ts";
import { n06 } from "./n/n-06-local-platform.ts";
import { n07 } from "./n/n-07-debtor-register.ts";
import { n08 } from "./n/n-08-credit-china.ts";
import { n09 } from "./n/n-09-restricted-only.ts";
import { n10 } from "./n/n-10-others-spared.ts";
import { n11 } from "./n/n-11-basis-revoked.ts";
import { n12 } from "./n/n-12-use-ends.ts";
import { o01 } from "./o/o-01-objection-reconsideration.ts";
import { o02 } from "./o/o-02-objection-ruling.ts";
import { p01 } from "./p/p-01-required-fields.ts";
import { p02 } from "./p/p-02-accurate.ts";
import { p03 } from "./p/p-03-nothing-excessive.ts";
import { p04 } from "./p/p-04-part-payment.ts";
import { p05 } from "./p/p-05-inaccurate-corrected.ts";
import { p06 } from "./p/p-06-national-database.ts";
import { q01 } from "./q/q-01-statements-only.ts";
import { q02 } from "./q/q-02-contradictions.ts";
import { r01 } from "./r/r-01-reconsideration-in-time.ts";
import { r02 } from "./r/r-02-relief.ts";
import { r03 } from "./r/r-03-reconsideration-decision.ts";
import { r04 } from "./r/r-04-no-stay.ts";
import { r05 } from "./r/r-05-next-higher-court.ts";
import { r06 } from "./r/r-06-rejection-served.ts";
import { s01 } from "./s/s-01-decision-served.ts";
import { s02 } from "./s/s-02-recipient.ts";
import { s03 } from "./s/s-03-left-at-residence.ts";
import { s04 } from "./s/s-04-electronic.ts";
import { s05 } from "./s/s-05-post.ts";
import { s06 } from "./s/s-06-announcement-ground.ts";
import { s07 } from "./s/s-07-announcement-period.ts";
import { s08 } from "./s/s-08-entrusted.ts";
import { s09 } from "./s/s-09-publication-is-not-service.ts";
import { s10 } from "./s/s-10-domicile-first.ts";
import { v01 } from "./v/v-01-version.ts";
import { v02 } from "./v/v-02-item-conduct.ts";
import { v03 } from "./v/v-03-statute.ts";
import { v04 } from "./v/v-04-no-rule.ts";
import { w01 } from "./w/w-01-calendar.ts";
import { w02 } from "./w/w-02-rolled.ts";
import { w03 } from "./w/w-03-regional-holidays.ts";
import { w04 } from "./w/w-04-early-2020.ts";
import { x01 } from "./x/x-01-performed.ts";
import { x02 } from "./x/x-02-settlement-performed.ts";
import { x03 } from "./x/x-03-creditor-consent.ts";
import { x04 } from "./x/x-04-nil-queries.ts";
import { x05 } from "./x/x-05-stay.ts";
import { x06 } from "./x/x-06-refused.ts";
import { x07 } from "./x/x-07-terminated.ts";
import { x08 } from "./x/x-08-term-excludes.ts";
import { x09 } from "./x/x-09-term-expired.ts";
import { x10 } from "./x/x-10-early-deletion.ts";
import { x11 } from "./x/x-11-old-deletion.ts";
import { x12 } from "./x/x-12-six-month-bar.ts";
import { x13 } from "./x/x-13-relisting.ts";
import { x14 } from "./x/x-14-wrongly-listed.ts";
import { x15 } from "./x/x-15-still-shown.ts";
import { z30 } from "./z/z-30-ground.ts";
import { z31 } from "./z/z-31-persons.ts";
import { z32 } from "./z/z-32-term.ts";
import { z33 } from "./z/z-33-early-removal.ts";
import { z34 } from "./z/z-34-notice.ts";
import { z35 } from "./z/z-35-objection.ts";
import { z36 } from "./z/z-36-objection-answer.ts";
import { z37 } from "./z/z-37-decision.ts";
import { z38 } from "./z/z-38-contents.ts";
import { z39 } from "./z/z-39-early-answer.ts";
import { z3a } from "./z/z-3a-removal.ts";
import { z3b } from "./z/z-3b-together.ts";
import { z3c } from "./z/z-3c-order-revoked.ts";
import { za01 } from "./za/za-01-review-in-time.ts";
import { za02 } from "./za/za-02-review-decision.ts";
import { za03 } from "./za/za-03-suit-in-time.ts";
import { za04 } from "./za/za-04-suit-untold.ts";
import { za05 } from "./za/za-05-five-years.ts";
import { za06 } from "./za/za-06-suit-after-review.ts";
import { za07 } from "./za/za-07-silence.ts";
import { za08 } from "./za/za-08-correction-trap.ts";
import { za09 } from "./za/za-09-identity.ts";
import { za10 } from "./za/za-10-told-limit.ts";
import { za11 } from "./za/za-11-promise.ts";
import { za12 } from "./za/za-12-hearing.ts";
import { za13 } from "./za/za-13-penalty-withdrawn.ts";

/** What there is for each code: the compiler asks for one that is missing. */
const BY_CODE: Readonly<Record<RuleCode, Rule | Afterword | UncheckedRule>> = {
  "V-01": v01,
  "V-02": v02,
  "V-03": v03,
  "V-04": v04,
  "L-01": l01,
  "L-02": l02,
  "L-03": l03,
  "L-04": l04,
  "L-05": l05,
  "L-06": l06,
  "L-07": l07,
  "L-08": l08,
  "L-09": l09,
  "L-10": l10,
  "L-11": l11,
  "L-12": l12,
  "E-01": e01,
  "E-02": e02,
  "E-03": e03,
  "E-04": e04,
  "E-05": e05,
  "A-01": a01,
  "A-02": a02,
  "A-03": a03,
  "A-04": a04,
  "A-05": a05,
  "D-01": d01,
  "D-02": d02,
  "D-03": d03,
  "D-04": d04,
  "D-05": d05,
  "D-06": d06,
  "D-07": d07,
  "D-08": d08,
  "S-01": s01,
  "S-02": s02,
  "S-03": s03,
  "S-04": s04,
  "S-05": s05,
  "S-06": s06,
  "S-07": s07,
  "S-08": s08,
  "S-09": s09,
  "S-10": s10,
  "P-01": p01,
  "P-02": p02,
  "P-03": p03,
  "P-04": p04,
  "P-05": p05,
  "P-06": p06,
  "X-01": x01,
  "X-02": x02,
  "X-03": x03,
  "X-04": x04,
  "X-05": x05,
  "X-06": x06,
  "X-07": x07,
  "X-08": x08,
  "X-09": x09,
  "X-10": x10,
  "X-11": x11,
  "X-12": x12,
  "X-13": x13,
  "X-14": x14,
  "X-15": x15,
  "C-01": c01,
  "C-02": c02,
  "C-03": c03,
  "C-04": c04,
  "C-05": c05,
  "C-06": c06,
  "C-07": c07,
  "C-08": c08,
  "C-09": c09,
  "R-01": r01,
  "R-02": r02,
  "R-03": r03,
  "R-04": r04,
  "R-05": r05,
  "R-06": r06,
  "O-01": o01,
  "O-02": o02,
  "H-01": h01,
  "H-02": h02,
  "H-03": h03,
  "H-04": h04,
  "H-05": h05,
  "H-06": h06,
  "H-07": h07,
  "H-08": h08,
  "H-09": h09,
  "N-01": n01,
  "N-02": n02,
  "N-03": n03,
  "N-04": n04,
  "N-05": n05,
  "N-06": n06,
  "N-07": n07,
  "N-08": n08,
  "N-09": n09,
  "N-10": n10,
  "N-11": n11,
  "N-12": n12,
  "K-01": k01,
  "K-02": k02,
  "K-03": k03,
  "K-04": k04,
  "K-05": k05,
  "K-06": k06,
  "K-07": k07,
  "K-08": k08,
  "K-09": k09,
  "K-10": k10,
  "K-11": k11,
  "ZA-01": za01,
  "ZA-02": za02,
  "ZA-03": za03,
  "ZA-04": za04,
  "ZA-05": za05,
  "ZA-06": za06,
  "ZA-07": za07,
  "ZA-08": za08,
  "ZA-09": za09,
  "ZA-10": za10,
  "ZA-11": za11,
  "ZA-12": za12,
  "ZA-13": za13,
  "Z-30": z30,
  "Z-31": z31,
  "Z-32": z32,
  "Z-33": z33,
  "Z-34": z34,
  "Z-35": z35,
  "Z-36": z36,
  "Z-37": z37,
  "Z-38": z38,
  "Z-39": z39,
  "Z-3A": z3a,
  "Z-3B": z3b,
  "Z-3C": z3c,
  "W-01": w01,
  "W-02": w02,
  "W-03": w03,
  "W-04": w04,
  "Q-01": q01,
  "Q-02": q02,
};

/** Every code of the table, in the order of the findings. */
export const TABLE: readonly (Rule | Afterword | UncheckedRule)[] = RULE_CODES.map((code) => BY_CODE[code]);

/** The rules that the program judges. */
export const RULES: readonly Rule[] = TABLE.filter((rule) => "judge" in rule);

/** The rules about the other findings: calendar, evidence, contradictions. */
export const AFTERWORDS: readonly Afterword[] = TABLE.filter((rule) => "remark" in rule);

/** The codes of the table that no case file can decide. */
export const UNCHECKED: readonly UncheckedRule[] = TABLE.filter((rule) => "checked" in rule);
