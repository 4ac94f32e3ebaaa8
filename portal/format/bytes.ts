/** « 820 Ko », « 2,4 Mo ». */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes}\u00a0octets`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)}\u00a0Ko`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",").replace(",0", "")}\u00a0Mo`;
}
