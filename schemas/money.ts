import { z } from "zod";

/** An amount in integer euro cents; negative where it gives money back. No floating-point euro ever exists. */
export const Cents = z.int().meta({ title: "Montant (centimes)", examples: [56900] });
export type Cents = z.infer<typeof Cents>;

/** An amount in integer cents that cannot be negative (a tariff, a rent). */
export const PositiveCents = z.int().nonnegative().meta({ title: "Montant positif (centimes)" });
export type PositiveCents = z.infer<typeof PositiveCents>;
