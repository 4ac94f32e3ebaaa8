import { CfnOutput } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { ClaimsStack } from "./claims-stack.ts";
import { PipelineFunction } from "./constructs/pipeline-function.ts";
import { PortalFiles } from "./constructs/portal-files.ts";
import { PortalGateway } from "./constructs/portal-gateway.ts";
import { PortalPage } from "./constructs/portal-page.ts";
import { PortalUsers } from "./constructs/portal-users.ts";
import { signInOrigin } from "./constructs/stage-facts.ts";
import { type FunctionStackProps, StageStack } from "./constructs/stage-stack.ts";
import type { MeasuresStack } from "./measures-stack.ts";
import type { StorageStack } from "./storage-stack.ts";

export interface PortalStackProps extends FunctionStackProps {
  readonly storage: StorageStack;
  readonly measures: MeasuresStack;
  readonly claims: ClaimsStack;
  readonly pageDirectory: string;
}

/** Where people see what there is, decide, and hand in: the page, who may sign in, and the API behind it. */
export class PortalStack extends StageStack {
  constructor(scope: Construct, props: PortalStackProps) {
    const { stage, bundles, alarms, storage, measures, claims, pageDirectory } = props;
    super(scope, "portal", { stage, description: "Navette: the portal" });

    const gateway = new PortalGateway(this, "Gateway", { stage, alarms });
    const page = new PortalPage(this, "Page", {
      stage,
      apiDomain: gateway.domainName,
      accessLogs: storage.accessLogs,
    });
    const users = new PortalUsers(this, "Users", { stage, pageOrigin: page.origin });

    const portalApi = new PipelineFunction(this, "PortalApi", {
      stage,
      bundles,
      name: "portal-api",
      description: "Answers the page: what a person may see, and what they decide",
      environment: { PAGE_ORIGIN: page.origin, DEADLINE_WARNING_DAYS: stage.deadlineWarningDays.join(",") },
    });
    storage.records.grantReadWrite(portalApi);
    storage.audit.grantAppend(portalApi);
    // Whatever the function signs for a browser is done with the function's own rights.
    storage.intake.grantRead(portalApi);
    storage.intake.grantPut(portalApi);
    storage.evidence.grantRead(portalApi);
    // Pictures of pages, drawn when somebody first looks.
    storage.evidence.grantPut(portalApi);
    storage.claims.grantRead(portalApi);
    measures.documentRead.grantSend(portalApi);
    measures.noticeRequested.grantSend(portalApi);
    claims.issueClaims.grantInvoke(portalApi, "ISSUE_CLAIMS_FUNCTION");
    users.grantManage(portalApi);
    gateway.serve(portalApi, users);

    const signIn = signInOrigin(stage);
    new PortalFiles(this, "Files", {
      stage,
      bucket: page.bucket,
      pageDirectory,
      config: {
        issuer: users.issuer,
        clientId: users.client.userPoolClientId,
        authorizeUrl: `${signIn}/oauth2/authorize`,
        tokenUrl: `${signIn}/oauth2/token`,
        logoutUrl: `${signIn}/logout`,
      },
    });
    new CfnOutput(this, "PageAddress", { description: "Where the page is", value: page.origin });
  }
}
