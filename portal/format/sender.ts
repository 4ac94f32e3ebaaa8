/** Who a document came from: a partner by its id, the operator's own people as such. */
export function formatSender(sentBy: string): string {
  return sentBy === "operator" || sentBy.startsWith("operator:") ? "votre équipe" : sentBy;
}
