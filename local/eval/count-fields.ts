import type { JudgedField } from "./judge-fields.ts";

/**
 * How many fields came to what. `labelled` = right + wrongAccepted − invented + reviewRight + (wrong ones in review that
 * a label has) + missed.
 */
export type FieldCounts = {
  /** Values the labels have. */
  labelled: number;
  /** Accepted and equal. */
  right: number;
  /** Accepted and not equal, those included that the label does not have. */
  wrongAccepted: number;
  /** Of these, accepted though the label does not have the field. */
  invented: number;
  /** Read, but left to a person. */
  reviewRight: number;
  reviewWrong: number;
  /** Not there, though the label has it. */
  missed: number;
  /** Labelled values that are right, or that a person is asked about: in review, or missed in a document in review. */
  rightOrReview: number;
};

/** A field, and whether its document is in review. */
export type CountedField = JudgedField & { inReview: boolean };

export function countFields(fields: readonly CountedField[]): FieldCounts {
  const count = (test: (field: CountedField) => boolean) => fields.filter(test).length;
  return {
    labelled: count(({ labelled }) => labelled),
    right: count(isAcceptedRight),
    wrongAccepted: count(isWrongAccepted),
    invented: count((field) => isWrongAccepted(field) && !field.labelled),
    reviewRight: count(({ outcome, right }) => outcome === "review" && right),
    reviewWrong: count(({ outcome, right }) => outcome === "review" && !right),
    missed: count(({ outcome }) => outcome === "missed"),
    rightOrReview: count(
      (field) =>
        field.labelled &&
        (isAcceptedRight(field) || field.outcome === "review" || (field.outcome === "missed" && field.inReview)),
    ),
  };
}

const isAcceptedRight = ({ outcome, right }: JudgedField) => outcome === "accepted" && right;

/** The worst outcome: it stands without a person, and is not so. */
export const isWrongAccepted = ({ outcome, right }: JudgedField) => outcome === "accepted" && !right;
