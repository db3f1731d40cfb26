import assert from "node:assert/strict";
import { test } from "node:test";
import { citation } from "../../../web/citation.js";
import { stepped } from "../../../web/parts/shortcuts.js";

const document = { id: "a.txt", title: "Talks", publisher: "Reuters", published: { first: "2022-03-10", last: "2022-03-10" }, url: null };

test("aCitationSaysWhereThePassageStands", () => assert.equal(
  citation(document, { id: "a.txt.3", heading: ["Background", "Minsk"] }, "http://localhost:7070"),
  "“Talks”, Reuters, 2022-03-10, under “Background › Minsk”, http://localhost:7070/document/a.txt?at=a.txt.3"));

test("whatIsNotKnownIsLeftOut", () => assert.equal(
  citation({ id: "a.txt", title: "", path: "a.txt", published: null }, { id: "a.txt.3", heading: [] }, "http://h"),
  "“a.txt”, http://h/document/a.txt?at=a.txt.3"));

test("theFirstStepForwardIsTheFirstStop", () => assert.equal(stepped(-1, 1, 5), 0));

test("stepsStayWithinTheStops", () => assert.deepEqual([stepped(4, 1, 5), stepped(0, -1, 5), stepped(2, 1, 5)], [4, 0, 3]));
