import assert from "node:assert/strict";
import { test } from "node:test";
import { csv, verdicts } from "../../../web/csv.js";

test("commasAndQuotationMarksStayWithinTheirCell", () => assert.equal(csv([['a "b", c', "d"]]), '"a ""b"", c",d\r\n'));

test("aFormulaIsText", () => assert.equal(csv([["=1+1", "@x"]]), "'=1+1,'@x\r\n"));

test("whatIsNotFoundHasEmptyCells", () => {
  const [header, row] = verdicts([{ claim: { quote: "We can", speaker: "", date: "" }, answer: { verdict: "not_found", matches: [] } }]).split("\r\n");
  assert.equal(row, "We can,,,not_found,,,,,,,,,");
  assert.equal(row.split(",").length, header.split(",").length);
});
