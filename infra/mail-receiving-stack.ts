import { CfnOutput } from "aws-cdk-lib";
import { CfnReceiptRule, CfnReceiptRuleSet, EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import { bucketNameIn, nameIn, receiptRuleName } from "./constructs/stage-facts.ts";
import { StageStack } from "./constructs/stage-stack.ts";
import type { Stage } from "./stages.ts";

export interface MailReceivingStackProps {
  readonly stage: Stage;
  readonly mailReceiving: NonNullable<Stage["mailReceiving"]>;
}

/**
 * SES receives partners' e-mails and stores them in the mail bucket. SES does not receive in every region, so this stack
 * has a region of its own; of all that a receipt rule works with, only the bucket may be in another one. It is named
 * here and not referred to, because a reference across regions would need a function of CDK's own. The storage stack
 * lets this rule write and has to be deployed first: SES tries to write when the rule is made.
 */
export class MailReceivingStack extends StageStack {
  constructor(scope: Construct, { stage, mailReceiving }: MailReceivingStackProps) {
    const { region, domain, recipients } = mailReceiving;
    super(scope, "mail-receiving", { stage, region, description: "Navette: partners' e-mails come in by SES" });

    // Sending and receiving with one domain in one region is one identity, and the measures stack has it.
    if (domain !== stage.noticeDomain || region !== stage.region) {
      new EmailIdentity(this, "Domain", { identity: Identity.domain(domain) });
    }

    const ruleSet = new CfnReceiptRuleSet(this, "Rules", { ruleSetName: nameIn(stage, "mail") });
    const rule = new CfnReceiptRule(this, "ToMailBucket", {
      ruleSetName: nameIn(stage, "mail"),
      rule: {
        name: receiptRuleName,
        enabled: true,
        recipients,
        // The verdicts on spam and viruses, which receive-email goes by.
        scanEnabled: true,
        tlsPolicy: "Require",
        actions: [{ s3Action: { bucketName: bucketNameIn(stage, "mail"), objectKeyPrefix: "inbound/" } }],
      },
    });
    rule.addResourceDependency(ruleSet);

    new CfnOutput(this, "MxRecord", {
      description: `The DNS record that ${domain} needs`,
      value: `${domain} MX 10 inbound-smtp.${region}.amazonaws.com`,
    });
    // CloudFormation can make a rule set but not switch it on.
    new CfnOutput(this, "ActivateCommand", {
      description: "To be run once, after the first deployment",
      value: `aws ses set-active-receipt-rule-set --region ${region} --rule-set-name ${nameIn(stage, "mail")}`,
    });
  }
}
