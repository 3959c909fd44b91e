// The clinic's lawyer as a person of a case: what the settings say, where nobody acts yet, and nothing where they name nobody.
import { expect, it } from "vitest";
import { clinicLawyer, lawyerFor } from "./clinic-lawyer.ts";

const CLINIC = {
  name: "某法律援助中心",
  address: "某市某路",
  phone: "电话一",
  lawyer: " 李某 ",
  firm: "",
  licence: "",
};

it("is an agent with what the settings say, of the clinic where no firm is named", () => {
  expect(clinicLawyer(CLINIC)).toEqual({
    role: "agent",
    name: "李某",
    firm: "某法律援助中心",
    phone: "电话一",
    address: "某市某路",
    addressForService: "某市某路",
  });
  expect(clinicLawyer({ ...CLINIC, firm: "某律师事务所", licence: "证一" })).toMatchObject({
    firm: "某律师事务所",
    licence: "证一",
  });
});

it("is nobody where the settings name nobody, whatever else they say", () => {
  expect(clinicLawyer({ ...CLINIC, lawyer: "  " })).toBeNull();
});

it("is offered beside a creditor, and never beside another agent", () => {
  expect(lawyerFor([{ role: "applicant" }, {}], CLINIC)).toMatchObject({ name: "李某" });
  expect(lawyerFor([{ role: "agent" }], CLINIC)).toBeNull();
});
