import type { ReadingFeature, ReadingOrder } from "../../../schemas/reading-job.ts";

/** Dollars in ten-thousandths: the unit that every price of a page is whole in. */
export function tenThousandthsOf(dollars: number): number {
  return Math.round(dollars * 10_000);
}

/**
 * What a page costs at Textract, in ten-thousandths of a US dollar (DESIGN § 1). Text alone has a price of its own; with
 * any feature the text comes along. Features are added up, though AWS gives some of them free beside others: the ceiling
 * may be reached early, never late.
 */
const textPrice = 15;
const featurePrices: Readonly<Record<ReadingFeature, number>> = {
  SIGNATURES: 35,
  LAYOUT: 40,
  TABLES: 150,
  FORMS: 500,
};

/** The price of one page, in ten-thousandths of a US dollar. */
export function priceOfPage(features: readonly ReadingFeature[]): number {
  if (features.length === 0) return textPrice;
  return features.reduce((sum, feature) => sum + featurePrices[feature], 0);
}

/** The price of readings that are ordered or paid for, in ten-thousandths of a US dollar. */
export function costOf(orders: readonly Pick<ReadingOrder, "features" | "pages">[]): number {
  return orders.reduce((sum, { features, pages }) => sum + pages.length * priceOfPage(features), 0);
}
