/** Page numbers as people say them: « page 3 », « pages 2 et 3 », « pages 1, 2 et 5 », « pages 4 à 9 ». */
export function pagesText(pages: readonly number[]): string {
  const [first, ...more] = pages;
  const last = more.at(-1);
  if (first === undefined) return "aucune page";
  if (last === undefined) return `page ${first}`;
  const isRow = pages.length > 2 && pages.every((page, index) => page === first + index);
  return isRow ? `pages ${first} à ${last}` : `pages ${[first, ...more.slice(0, -1)].join(", ")} et ${last}`;
}
