import type { Plan } from "./plan.ts";

/** AWS's addresses in what the templates say, and where the twin has the same thing. */
export type Addresses = {
  /** Writes the twin's addresses where AWS's stand. */
  localise: (text: string) => string;
  /** The origin on AWS of the page that calls from an origin of this machine; the origin itself where it is no page. */
  awsOriginOf: (origin: string) => string;
};

/** `https://…` of a bucket, of whoever signs people in, and of the page become the origins given. */
export function addressesOf(plan: Plan, at: { page: string; signIn: string; s3: string }): Addresses {
  const pages = plan.sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}`));
  const pairs: [aws: string, here: string][] = [
    ...plan.userPools.flatMap(({ issuer, signInOrigin }) =>
      [issuer, ...(signInOrigin === undefined ? [] : [signInOrigin])].map((it): [string, string] => [it, at.signIn]),
    ),
    ...pages.map((page): [string, string] => [page, at.page]),
    ...plan.buckets.map(({ name }): [string, string] => [`https://${name}.s3.${plan.region}.amazonaws.com`, at.s3]),
  ];
  return {
    localise: (text) => pairs.reduce((whole, [aws, here]) => whole.replaceAll(aws, here), text),
    awsOriginOf: (origin) => (origin === at.page ? (pages[0] ?? origin) : origin),
  };
}
