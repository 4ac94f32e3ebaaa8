/**
 * The document to go on with: the one after `current` in the list's order, and after the last the first. `current` may
 * have left the list by then, so the order is that of before. Undefined where no other waits.
 */
export function nextDocument(order: readonly string[], current: string): string | undefined {
  const at = order.indexOf(current);
  const turned = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
  return turned.find((documentId) => documentId !== current);
}
