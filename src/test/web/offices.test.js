import assert from "node:assert/strict";
import { test } from "node:test";
import { offices } from "../../../web/offices.js";

const term = (first, last, office = "foreign minister") => ({ office, of: "Turkey", first, last });
const told = (...given) => offices(given).map(({ office, years }) => `${office} ${years}`);

test("termsThatFollowEachOtherAreOne", () => assert.deepEqual(told(term("2014", "2015"), term("2015", "2023")), ["foreign minister 2014–2023"]));

test("termsApartAreToldApart", () => assert.deepEqual(told(term("2000", "2008"), term("2012", null)), ["foreign minister 2000–2008, since 2012"]));

test("officesStandInTheOrderOfTheirYears", () =>
  assert.deepEqual(told(term("2012", "2016", "president"), term("2000", "2004")), ["foreign minister 2000–2004", "president 2012–2016"]));

test("anOfficeWithoutYearsHasNone", () => assert.deepEqual(told(term(null, null)), ["foreign minister "]));
