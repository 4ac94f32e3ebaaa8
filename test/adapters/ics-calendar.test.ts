import { describe, expect, it } from "vitest";
import { deadlineCalendar } from "../../shared/adapters/ics-calendar.ts";
import { ceilingOf, deadlineOf } from "../domain/deadline/deadline-samples.ts";

const today = "2026-10-05";

interface Component {
  name: string;
  properties: Record<string, string>;
  parts: Component[];
}

/** Reads RFC 5545 as strictly as it is written: CRLF, 75 octets, properties before parts, each property once. */
function parse(calendar: string): Component {
  if (/[^\r]\n|\r[^\n]/.test(calendar)) throw new Error("a line does not end in CRLF");
  const folded = calendar.split("\r\n");
  if (folded.pop() !== "") throw new Error("the last line does not end");
  for (const line of folded) if (Buffer.byteLength(line) > 75 || line === "") throw new Error(`line of ${line.length}`);
  const open: Component[] = [{ name: "", properties: {}, parts: [] }];
  for (const line of folded.join("\r\n").replaceAll("\r\n ", "").split("\r\n")) {
    const [, name = "", value = ""] = /^([A-Z0-9-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    const last = open.at(-1);
    if (name === "" || last === undefined) throw new Error(`not a property: ${line}`);
    if (name === "BEGIN") {
      const part = { name: value, properties: {}, parts: [] };
      last.parts.push(part);
      open.push(part);
    } else if (name === "END") {
      if (open.pop()?.name !== value) throw new Error(`${value} ends, and is not open`);
    } else {
      if (last.parts.length > 0 || name in last.properties) throw new Error(`${name} is out of place`);
      last.properties[name] = value;
    }
  }
  const [root, ...others] = open[0]?.parts ?? [];
  if (open.length !== 1 || root === undefined || others.length > 0) throw new Error("not one calendar");
  return root;
}

const textOf = (value = "") => value.replaceAll(/\\(.)/g, (_, sign) => (sign === "n" ? "\n" : sign));
const eventsOf = (...args: Parameters<typeof deadlineCalendar>) => parse(deadlineCalendar(...args)).parts;

describe("the calendar of deadlines", () => {
  it("is a published calendar with a French name that programs ask for again each day", () => {
    expect(parse(deadlineCalendar([], today))).toEqual({
      name: "VCALENDAR",
      properties: {
        VERSION: "2.0",
        PRODID: "-//Navette//Échéances//FR",
        METHOD: "PUBLISH",
        NAME: "Navette : échéances",
        "X-WR-CALNAME": "Navette : échéances",
        "REFRESH-INTERVAL;VALUE=DURATION": "P1D",
        "X-PUBLISHED-TTL": "P1D",
      },
      parts: [],
    });
  });

  it("has one event of a whole day for each deadline, with what to do, who, and the rule", () => {
    const [event, ...others] = eventsOf([deadlineOf()], today);
    expect(others).toEqual([]);
    expect(event?.name).toBe("VEVENT");
    expect(event?.properties).toMatchObject({
      UID: expect.stringMatching(/^[0-9a-f]{32}@navette$/),
      SEQUENCE: "0",
      DTSTAMP: "20261005T000000Z",
      "DTSTART;VALUE=DATE": "20261017",
      SUMMARY: "ASELL-CD-2026-0001 : contrat signé attendu",
      CATEGORIES: "Mesure,attention",
      TRANSP: "TRANSPARENT",
    });
    expect(textOf(event?.properties.DESCRIPTION)).toBe(
      [
        "La mesure est accordée mais le contrat signé n’est pas arrivé : faites-le signer et déposez-le.",
        "À faire par : Association L’Amarrage",
        "Règle : « L’association précise les objectifs et dates de mise en place de la mesure. » (S4)",
      ].join("\n"),
    );
  });

  it.each([
    ["attention is wanted and the day is to come", { severity: "warning" as const }, 1],
    ["it only informs", { severity: "info" as const }, 0],
    ["the day is here", { dueOn: today }, 0],
    ["the day is past", { severity: "error" as const, dueOn: "2026-10-01" }, 0],
  ])("reminds where %s: %j, %i", (_, more, reminders) => {
    const [event] = eventsOf([deadlineOf(more)], today);
    expect(event?.parts).toHaveLength(reminders);
    for (const { name, properties } of event?.parts ?? []) {
      expect({ name, properties }).toEqual({
        name: "VALARM",
        properties: { ACTION: "DISPLAY", TRIGGER: "-PT15H", DESCRIPTION: event?.properties.SUMMARY },
      });
    }
  });

  it("keeps the UID of a deadline from day to day, also as its end comes nearer", () => {
    const uidOf = (code: string, day: string) => eventsOf([deadlineOf({ code, message: day })], day)[0]?.properties.UID;
    expect(uidOf("end-in-60", "2026-09-01")).toBe(uidOf("end-in-15", "2026-10-10"));
    expect(uidOf("end-in-60", today)).not.toBe(uidOf("renewal-to-ask", today));
  });

  it("gives each its own UID, two ceilings of one day too", () => {
    const all = [deadlineOf(), deadlineOf({ dueOn: today }), ceilingOf({ message: "a" }), ceilingOf({ message: "b" })];
    const events = eventsOf(all, today);
    expect(new Set(events.map(({ properties }) => properties.UID)).size).toBe(4);
    expect(events.map(({ properties }) => properties.CATEGORIES)).toContain("Convention,bloquant");
  });

  it("is the same bytes for the same deadlines in any order, and whatever the time zone", () => {
    const all = [deadlineOf(), ceilingOf(), deadlineOf({ measure: "B" })];
    const first = deadlineCalendar(all, today);
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Kiritimati";
    expect(deadlineCalendar([...all].reverse(), today)).toBe(first);
    process.env.TZ = "America/Adak";
    expect(deadlineCalendar(all, today)).toBe(first);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("escapes and folds whatever a reference or a sentence has in it", () => {
    const measure = "A;B,C\\D\r\nBEGIN:VEVENT\u0000";
    const message = `« ${"é𝄞€ ".repeat(60)}» ; fin, vraiment.`;
    const [event, ...others] = eventsOf([deadlineOf({ measure, message })], today);
    expect(others).toEqual([]);
    expect(textOf(event?.properties.SUMMARY)).toBe("A;B,C\\D BEGIN:VEVENT : contrat signé attendu");
    expect(textOf(event?.properties.DESCRIPTION).split("\n")[0]).toBe(message);
  });
});
