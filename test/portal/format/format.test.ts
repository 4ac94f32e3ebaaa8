import { expect, test } from "vitest";
import { formatBytes } from "../../../portal/format/bytes.ts";
import { formatHousehold } from "../../../portal/format/household.ts";
import { dateInFrance, formatInstant, formatTime } from "../../../portal/format/instant.ts";
import { typesetFrench } from "../../../portal/format/typography.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("an instant is told by the clocks of France, in summer and in winter", () => {
  expect(plain(formatTime("2026-07-14T07:05:00Z"))).toBe("9 h 05");
  expect(plain(formatTime("2026-01-14T23:30:00Z"))).toBe("0 h 30");
  expect(dateInFrance("2026-01-14T23:30:00Z")).toBe("2026-01-15");
});

test("today and yesterday are called so, other days by their date", () => {
  const now = Date.parse("2026-11-22T08:00:00Z");
  expect(plain(formatInstant("2026-11-21T23:10:00Z", now))).toBe("aujourd’hui à 0 h 10");
  expect(plain(formatInstant("2026-11-21T09:00:00Z", now))).toBe("hier à 10 h 00");
  expect(plain(formatInstant("2026-10-01T09:00:00Z", now))).toBe("1er octobre 2026 à 11 h 00");
});

test("a household has both its holders, a common name said once", () => {
  const martin = { lastName: "Martin", firstName: "Lina", birthOn: "1990-01-01" };
  expect(formatHousehold(martin)).toBe("Martin Lina");
  expect(plain(formatHousehold({ ...martin, coHolderLastName: "Martin", coHolderFirstName: "Hugo" }))).toBe(
    "Martin Lina et Hugo",
  );
  expect(plain(formatHousehold({ ...martin, coHolderLastName: "Petit", coHolderFirstName: "Hugo" }))).toBe(
    "Martin Lina et Petit Hugo",
  );
});

test("a file's size is in the unit that people read", () => {
  expect([0, 820, 15_400, 2_400_000, 25_000_000].map((bytes) => plain(formatBytes(bytes)))).toEqual([
    "0 octets",
    "820 octets",
    "15 Ko",
    "2,4 Mo",
    "25 Mo",
  ]);
});

test("French has its spaces that do not break and its curved apostrophes, however often it is set", () => {
  const set = typesetFrench("L'état : « prêt » ; vraiment ? Oui !");
  expect(set).toBe("L’état\u00a0: «\u00a0prêt\u00a0»\u00a0; vraiment\u00a0? Oui\u00a0!");
  expect(typesetFrench(set)).toBe(set);
  expect(typesetFrench("12:30 https://a.example/?b")).toBe("12:30 https://a.example/?b");
});
