import { z } from "zod";

/** The nineteen kinds of accompaniment of the source documents (dispositifs). */
export const SchemeId = z
  .enum([
    "asc-cites",
    "asc-provisoire",
    "asc-droits",
    "asc-apel",
    "asc-arl",
    "asc-offre",
    "asell-cd",
    "all-autorehab",
    "asell-generaliste",
    "asell-renforce",
    "avdl",
    "iml",
    "asll-71",
    "asll-42",
    "asll-42-glissant",
    "asll-42-specifique",
    "aml-mandat",
    "aml-glissant",
    "asll-ful",
  ])
  .meta({ title: "Dispositif" });
export type SchemeId = z.infer<typeof SchemeId>;

/** Which source document states a rule (`S0`…`S4`). */
export const SourceId = z.enum(["S0", "S1", "S2", "S3", "S4"]);
export type SourceId = z.infer<typeof SourceId>;
