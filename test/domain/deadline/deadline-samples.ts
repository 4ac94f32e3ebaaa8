import type { Deadline } from "../../../schemas/deadline.ts";

/** An invented deadline, with what a test wants it to be. */
export function deadlineOf(more: Partial<Deadline> = {}): Deadline {
  return {
    code: "contract-missing",
    severity: "warning",
    measure: "ASELL-CD-2026-0001",
    dueOn: "2026-10-17",
    who: "Association L’Amarrage",
    message: "La mesure est accordée mais le contrat signé n'est pas arrivé : faites-le signer et déposez-le.",
    rule: { sentence: "L'association précise les objectifs et dates de mise en place de la mesure.", source: "S4" },
    ...more,
  };
}

/** A deadline of an agreement as a whole. */
export function ceilingOf({ measure: _, ...more }: Partial<Deadline> = {}): Deadline {
  const { measure: __, ...deadline } = deadlineOf({
    code: "capacity",
    severity: "error",
    agreement: "cd13-2026",
    ...more,
  });
  return deadline;
}
