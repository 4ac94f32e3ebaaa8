import { Duration, Stack, Validations } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Stats } from "aws-cdk-lib/aws-cloudwatch";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import { calendarPath, routes } from "../../schemas/portal-api.ts";
import type { Stage } from "../stages.ts";
import { logRetention, type PipelineFunction } from "./pipeline-function.ts";
import type { PortalUsers } from "./portal-users.ts";
import { RunbookAlarm } from "./runbook-alarm.ts";
import { nameIn, removalPolicyOf } from "./stage-facts.ts";

/** What is written of each call: who (an id without a name), what, how it ended and how long it took; never a query. */
const accessLog = {
  requestId: "$context.requestId",
  at: "$context.requestTime",
  who: "$context.authorizer.claims.sub",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  authorizerError: "$context.authorizer.error",
  integrationError: "$context.integrationErrorMessage",
};

/** The door of the API: exactly the contract's routes, each for whoever has a token of our user pool. */
export class PortalGateway extends Construct {
  readonly api: HttpApi;
  readonly #stage: Stage;

  constructor(scope: Construct, id: string, { stage, alarms }: { stage: Stage; alarms: ITopic }) {
    super(scope, id);
    this.#stage = stage;
    this.api = new HttpApi(this, "Api", { apiName: nameIn(stage, "portal"), createDefaultStage: false });
    const logGroup = new LogGroup(this, "AccessLog", {
      logGroupName: `/navette/${stage.name}/portal-access`,
      retention: logRetention[stage.logRetentionDays],
      removalPolicy: removalPolicyOf(stage),
    });
    new HttpStage(this, "Stage", {
      httpApi: this.api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: 100, burstLimit: 200 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    });
    new RunbookAlarm(this, "Errors", {
      stage,
      name: "portal-errors",
      suffering: "People get errors in the portal: files are not handed in, documents are not decided.",
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 1,
      topic: alarms,
    });
  }

  /** The API's own address, which only CloudFront is meant to use. */
  get domainName(): string {
    const { region, urlSuffix } = Stack.of(this);
    return `${this.api.apiId}.execute-api.${region}.${urlSuffix}`;
  }

  /**
   * Sends every route of the contract to the function, with a token of these users' or not at all. A calendar alone needs
   * none: calendar programs cannot sign in, and its address is the secret.
   */
  serve(fn: PipelineFunction, users: PortalUsers): void {
    const integration = new HttpLambdaIntegration("Function", fn.lambda, { scopePermissionToRoute: false });
    const authorizer = new HttpJwtAuthorizer("Users", users.issuer, {
      authorizerName: nameIn(this.#stage, "users"),
      jwtAudience: [users.client.userPoolClientId],
    });
    for (const { method, path } of Object.values(routes)) {
      this.api.addRoutes({ path, methods: [HttpMethod[method]], integration, authorizer });
    }
    const [calendar] = this.api.addRoutes({ path: calendarPath, methods: [HttpMethod.GET], integration });
    if (calendar === undefined) throw new Error(`${this.node.path}: expected a route for ${calendarPath}`);
    Validations.of(calendar).acknowledge({
      id: "AwsSolutions-APIG4",
      reason:
        "Calendar programs cannot sign in: who has the address, 256 bits of chance, may read until it is revoked.",
    });
  }
}
