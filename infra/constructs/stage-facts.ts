import { Aws, RemovalPolicy } from "aws-cdk-lib";
import type { Stage } from "../stages.ts";

/** What a resource is called: `navette-prod-document-read`. The runbook's commands rest on these names. */
export function nameIn(stage: Stage, name: string): string {
  return `navette-${stage.name}-${name}`;
}

/** The account of the stage, or the one that deploys. */
export function accountOf(stage: Stage): string {
  return stage.account ?? Aws.ACCOUNT_ID;
}

/** What becomes of data when its stack goes. */
export function removalPolicyOf(stage: Stage): RemovalPolicy {
  return stage.removalPolicy === "retain" ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}

/** A bucket's name is unique in the world, hence the account in it. Known before the bucket is there. */
export function bucketNameIn(stage: Stage, name: string): string {
  return `${nameIn(stage, name)}-${accountOf(stage)}`;
}

/** A bucket's own address, as what is signed for it says. */
export function bucketOrigin(stage: Stage, name: string): string {
  return `https://${bucketNameIn(stage, name)}.s3.${stage.region}.amazonaws.com`;
}

/** The beginning of the name of the user pool's pages, unique in its region. */
export function signInPrefix(stage: Stage): string {
  return bucketNameIn(stage, "sign-in");
}

/** Where people sign in. */
export function signInOrigin(stage: Stage): string {
  return `https://${signInPrefix(stage)}.auth.${stage.region}.amazoncognito.com`;
}

/** Where the page may be that sends files to the intake. Without a domain of ours its name is only known once it is deployed. */
export function pageOrigins(stage: Stage): string[] {
  return [stage.page === undefined ? "https://*.cloudfront.net" : `https://${stage.page.domain}`];
}

export const receiptRuleName = "to-mail-bucket";

/** The SES rule that stores e-mails, known before it is there: the bucket lets only this rule write. */
export function receiptRuleArn(stage: Stage, region: string): string {
  const ruleSet = `arn:aws:ses:${region}:${accountOf(stage)}:receipt-rule-set/${nameIn(stage, "mail")}`;
  return `${ruleSet}:receipt-rule/${receiptRuleName}`;
}
