// Every rule of the table, in the order of the findings.
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

/** The rules that the program judges. */
export const RULES: readonly Rule[] = [
  v01,
  v02,
  v03,
  v04,
  l01,
  l02,
  l03,
  l04,
  l05,
  l06,
  l07,
  l08,
  l09,
  l10,
  l11,
  l12,
  e01,
  e02,
  e03,
  e04,
  e05,
  a01,
  a02,
  a03,
  a04,
  a05,
  d01,
  d02,
  d03,
  d04,
  d05,
  d06,
  d07,
  d08,
  s01,
  s02,
  s03,
  s04,
  s05,
  s06,
  s07,
  s08,
  s09,
  s10,
  p01,
  p02,
  p03,
  p04,
  p05,
  p06,
  x01,
  x02,
  x03,
  x04,
  x05,
  x06,
  x07,
  x08,
  x09,
  x10,
  x11,
  x12,
  x13,
  x14,
  x15,
  c01,
  c02,
  c03,
  c04,
  c05,
  c06,
  c07,
  c09,
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  h01,
  h02,
  h03,
  h04,
  h05,
  h06,
  h07,
  h08,
  h09,
  n01,
  n02,
  n03,
  n04,
  n05,
  n06,
  n07,
  k01,
  k02,
  k03,
  k04,
  k05,
  k06,
  k07,
  k08,
  k09,
  k10,
];

/** The rules about the other findings: calendar, evidence, contradictions. */
export const AFTERWORDS: readonly Afterword[] = [w01, w02, w03, w04, q01, q02];

/** The codes of the table that no case file can decide. */
export const UNCHECKED: readonly UncheckedRule[] = [];
