import { z } from "zod";
import { Act } from "../../schemas/act.ts";
import { Arrival } from "../../schemas/arrival.ts";
import { BlockedLine, Claim, ClaimLine } from "../../schemas/claim.ts";
import { Deadline } from "../../schemas/deadline.ts";
import { Document } from "../../schemas/document.ts";
import { Paper, ReadField } from "../../schemas/field.ts";
import { Finding } from "../../schemas/finding.ts";
import { Ledger } from "../../schemas/ledger.ts";
import { Household, Measure, Tranche } from "../../schemas/measure.ts";
import { Page } from "../../schemas/page.ts";
import { SchemeRule } from "../../schemas/rule.ts";
import { Setup } from "../../schemas/setup.ts";
import { transitions } from "../../shared/domain/measure/life.ts";

const shown: Record<string, z.ZodType> = {
  Arrival,
  Document,
  ReadField,
  Finding,
  Paper,
  Act,
  Household,
  Measure,
  Tranche,
  Claim,
  ClaimLine,
  BlockedLine,
  Ledger,
  Deadline,
  SchemeRule,
  Setup,
  Page,
};

type Json = z.core.JSONSchema.JSONSchema;

/** The page `docs/data-model.md`, made from the schemas themselves: one section a schema, one table a member. */
export function dataModelPage(): string {
  const sections = Object.entries(shown).map(([name, schema]) =>
    section(name, z.toJSONSchema(schema, { io: "output", unrepresentable: "any" })),
  );
  return [
    "# Data model",
    "",
    "Made from `schemas/` by `npm run docs`; do not edit. Amounts are integer cents, dates `YYYY-MM-DD`, instants ISO 8601.",
    "",
    lifeDiagram(),
    ...sections,
  ].join("\n");
}

/** The life of a measure as a Mermaid state diagram, drawn from the transitions that the product itself uses. */
function lifeDiagram(): string {
  // Mermaid takes no hyphen in a state's name.
  const idOf = (state: string) => state.replaceAll("-", "_");
  const states = [...new Set(transitions.flatMap(({ from, to }) => [...from, to]))];
  const arrows = transitions.flatMap(({ from, to, event, cause }) =>
    (from.length === 0 ? ["[*]"] : from.map(idOf)).map((state) => `  ${state} --> ${idOf(to)}: ${event} (${cause})`),
  );
  return [
    "## Life of a measure",
    "",
    "Each arrow is an event with what causes it: a kind of document, a person, or a date that comes (`shared/domain/measure/life.ts`).",
    "Where a measure stands on a day is computed from it; `status` in the record below is what its papers say, whatever the day.",
    "",
    "```mermaid",
    "stateDiagram-v2",
    ...states.map((state) => `  state "${state}" as ${idOf(state)}`),
    ...arrows,
    "```",
    "",
  ].join("\n");
}

function section(name: string, schema: Json): string {
  const members = schema.oneOf ?? schema.anyOf;
  const title = schema.title === undefined ? "" : ` (${schema.title})`;
  const head = `## ${name}${title}\n`;
  if (!members) return `${head}\n${table(schema)}\n`;
  const key = name === "Paper" || name === "Act" ? "kind" : "status";
  const tables = members.map((member) => {
    if (typeof member === "boolean") return "";
    const value = member.properties?.[key];
    const label = typeof value === "object" ? String(value.const) : "";
    return `### ${name} \`${label}\`\n\n${table(member)}`;
  });
  return `${head}\n${tables.join("\n\n")}\n`;
}

function table(schema: Json): string {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(([field, type]) => {
    const what = typeof type === "boolean" ? {} : type;
    return `| \`${field}\` | ${typeName(what)} | ${required.has(field) ? "yes" : ""} | ${what.title ?? ""} |`;
  });
  if (rows.length === 0) return typeName(schema);
  return ["| Field | Type | Required | Meaning |", "|---|---|---|---|", ...rows].join("\n");
}

function typeName(type: Json): string {
  if (type.const !== undefined) return `\`${String(type.const)}\``;
  if (type.enum) return type.enum.map((value) => `\`${String(value)}\``).join(", ");
  const members = type.oneOf ?? type.anyOf;
  if (members) {
    const names = members.map((member) => (typeof member === "boolean" ? "any" : typeName(member)));
    return [...new Set(names)].join(" or ");
  }
  if (type.type === "array") {
    const items = Array.isArray(type.items) ? type.items[0] : type.items;
    return `list of ${typeof items === "object" ? typeName(items) : "any"}`;
  }
  if (type.format) return `${type.type} (${type.format})`;
  return String(type.type ?? "any");
}
