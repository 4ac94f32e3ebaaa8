import { describe, expect, it } from "vitest";
import { readPlan } from "../../../local/twin/template.ts";
import { lambda, type Resources, writeAssembly } from "./hand-made-assembly.ts";
import { portal } from "./hand-made-portal.ts";

const surroundings = { region: "eu-west-3", queueEndpoint: "http://127.0.0.1:1234", parameters: {} };
const planOf = (Resources: Resources) => readPlan(writeAssembly({ Try: { Resources } }), surroundings);

const route = {
  ApiId: { Ref: "Api" },
  RouteKey: "GET /api/me",
  Target: { "Fn::Join": ["", ["integrations/", { Ref: "Integration" }]] },
  AuthorizationType: "JWT",
  AuthorizerId: { Ref: "Authorizer" },
};
const withRoute = (changed: Record<string, unknown>, integration = {}, authorizer = {}): Resources => ({
  ...lambda("Answer"),
  Api: { Type: "AWS::ApiGatewayV2::Api" },
  Route: { Type: "AWS::ApiGatewayV2::Route", Properties: { ...route, ...changed } },
  Integration: {
    Type: "AWS::ApiGatewayV2::Integration",
    Properties: {
      IntegrationType: "AWS_PROXY",
      IntegrationUri: { "Fn::GetAtt": ["Answer", "Arn"] },
      PayloadFormatVersion: "2.0",
      ...integration,
    },
  },
  Authorizer: {
    Type: "AWS::ApiGatewayV2::Authorizer",
    Properties: {
      AuthorizerType: "JWT",
      IdentitySource: ["$request.header.Authorization"],
      JwtConfiguration: { Issuer: "https://issuer.example", Audience: ["page"] },
      ...authorizer,
    },
  },
});

describe("the portal's part of the plan", () => {
  it("has what the templates say, with AWS's own addresses", () => {
    const { apis, userPools, sites, deployments } = readPlan(portal(), surroundings);
    const [pool] = userPools;
    expect(pool).toMatchObject({
      issuer: `https://cognito-idp.eu-west-3.amazonaws.com/${pool?.id}`,
      signInOrigin: "https://try-sign-in.auth.eu-west-3.amazoncognito.com",
      clients: [{ callbackUrls: [`https://${sites[0]?.hosts[0]}/`], idTokenMinutes: 60 }],
    });
    expect(apis[0]?.routes[0]).toEqual({
      method: "GET",
      path: "/api/me",
      function: "try-api",
      authorizer: { issuer: pool?.issuer, audience: [pool?.clients[0]?.id] },
    });
    expect(sites[0]?.behaviours.map(({ pattern, origin }) => [pattern, Object.keys(origin)])).toEqual([
      ["/api/*", ["api"]],
      ["*", ["bucket"]],
    ]);
    expect(deployments.map(({ cacheControl }) => cacheControl)).toEqual(["public, max-age=31536000", "no-cache"]);
  });

  it("leaves a route without an authorizer open to anybody, as the gateway does", () => {
    const { apis } = planOf(withRoute({ AuthorizationType: "NONE" }));
    expect(apis[0]?.routes[0]?.authorizer).toBeUndefined();
  });

  it.each<[string, Resources, string]>([
    ["an authorizer of another kind", withRoute({ AuthorizationType: "CUSTOM" }), "AWS::ApiGatewayV2::Route"],
    ["scopes of a route", withRoute({ AuthorizationScopes: ["one"] }), "AWS::ApiGatewayV2::Route"],
    ["the older payload", withRoute({}, { PayloadFormatVersion: "1.0" }), "AWS::ApiGatewayV2::Integration"],
    [
      "a token from elsewhere than its header",
      withRoute({}, {}, { IdentitySource: ["$request.querystring.token"] }),
      "AWS::ApiGatewayV2::Authorizer",
    ],
    ["a route to nothing", withRoute({ Target: "integrations/gone" }), "integrations/gone".slice(13)],
    [
      "a stage with a name in its addresses",
      { Stage: { Type: "AWS::ApiGatewayV2::Stage", Properties: { StageName: "v1", AutoDeploy: true } } },
      "AWS::ApiGatewayV2::Stage",
    ],
  ])("refuses %s, which the twin would leave out in silence", (_, Resources, named) => {
    expect(() => planOf(Resources)).toThrow(named);
  });
});
