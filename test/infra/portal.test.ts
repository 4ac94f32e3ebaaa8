import { describe, expect, it } from "vitest";
import { stageNamed } from "../../infra/stages.ts";
import { calendarPath, routes } from "../../schemas/portal-api.ts";
import { Role } from "../../schemas/portal-person.ts";
import { ofType, type Resource, synthesize } from "./synthesized.ts";

const stage = stageNamed("prod");
const resources = synthesize(stage);
const only = (type: string): Resource => {
  const [found, ...more] = ofType(resources, type);
  if (!found || more.length > 0) throw new Error(`expected one ${type}`);
  return found[1];
};
const logicalIdOf = (type: string) => ofType(resources, type)[0]?.[0].replace("portal.", "");

describe("the gateway", () => {
  const found = ofType(resources, "AWS::ApiGatewayV2::Route").map(([, { Properties }]) => Properties);
  const open = found.find(({ RouteKey }) => RouteKey === `GET ${calendarPath}`);
  const others = found.filter((route) => route !== open);

  it("has each route of the contract and no other, each for whoever has a token", () => {
    const wanted = Object.values(routes).map(({ method, path }) => `${method} ${path}`);
    expect(others.map(({ RouteKey }) => RouteKey).toSorted()).toEqual(wanted.toSorted());
    const authorizer = { Ref: logicalIdOf("AWS::ApiGatewayV2::Authorizer") };
    for (const route of others) expect(route).toMatchObject({ AuthorizationType: "JWT", AuthorizerId: authorizer });
  });

  it("lets calendar programs in without a token, and nothing else", () => {
    expect(open).toMatchObject({ RouteKey: "GET /calendar/{file}", AuthorizationType: "NONE" });
  });

  it("lets in tokens of our user pool for our page only", () => {
    const { JwtConfiguration } = only("AWS::ApiGatewayV2::Authorizer").Properties;
    expect(JwtConfiguration.Audience).toEqual([{ Ref: logicalIdOf("AWS::Cognito::UserPoolClient") }]);
    expect(JwtConfiguration.Issuer["Fn::Join"][1]).toEqual([
      "https://cognito-idp.eu-west-3.amazonaws.com/",
      { Ref: logicalIdOf("AWS::Cognito::UserPool") },
    ]);
  });

  it("writes down each call without a name, an address or a query, and is throttled", () => {
    const { AccessLogSettings, DefaultRouteSettings } = only("AWS::ApiGatewayV2::Stage").Properties;
    expect(AccessLogSettings.Format).not.toMatch(/sourceIp|email|queryString|\$context\.path/);
    expect(DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 });
  });
});

describe("the users", () => {
  const pool = only("AWS::Cognito::UserPool").Properties;
  const client = only("AWS::Cognito::UserPoolClient").Properties;

  it("are invited, never sign up, and have long passwords", () => {
    expect(pool.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
    expect(pool.Policies.PasswordPolicy.MinimumLength).toBe(12);
    expect(pool.MfaConfiguration).toBe("OPTIONAL");
    expect(pool.DeletionProtection).toBe("ACTIVE");
  });

  it("are in groups that are the contract's roles", () => {
    const groups = ofType(resources, "AWS::Cognito::UserPoolGroup").map(([, { Properties }]) => Properties.GroupName);
    expect(groups.toSorted()).toEqual(Role.options.toSorted());
  });

  it("sign in by the code flow alone, without a secret, and come back to the page alone", () => {
    expect(client.GenerateSecret).toBe(false);
    expect(client.AllowedOAuthFlows).toEqual(["code"]);
    expect(client.CallbackURLs).toEqual(["https://portail.navette.example/"]);
    expect(client.LogoutURLs).toEqual(["https://portail.navette.example/"]);
  });

  it("cannot give themselves an organisation", () => {
    expect(client.ReadAttributes).toContain("custom:organisation");
    expect(client.WriteAttributes).toEqual(["email", "name"]);
  });
});

describe("the page", () => {
  const { DistributionConfig } = only("AWS::CloudFront::Distribution").Properties;

  it("is served by TLS 1.2 at least, the API beside it uncached", () => {
    expect(DistributionConfig.ViewerCertificate.MinimumProtocolVersion).toBe("TLSv1.2_2021");
    expect(DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy).toBe("redirect-to-https");
    const behaviours = DistributionConfig.CacheBehaviors;
    expect(behaviours.map(({ PathPattern }: { PathPattern: string }) => PathPattern)).toEqual([
      "/api/*",
      "/calendar/*",
    ]);
    for (const behaviour of behaviours)
      expect(behaviour).toMatchObject({
        ViewerProtocolPolicy: "https-only",
        // AWS's own policies: CachingDisabled, and AllViewerExceptHostHeader, which lets the token through.
        CachePolicyId: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
        OriginRequestPolicyId: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
      });
  });

  it("runs nothing of anybody else's and nothing inline, calls only us, and is framed by nobody", () => {
    const { SecurityHeadersConfig } = only("AWS::CloudFront::ResponseHeadersPolicy").Properties
      .ResponseHeadersPolicyConfig;
    const policy = JSON.stringify(SecurityHeadersConfig.ContentSecurityPolicy);
    for (const rule of ["default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|\bdata:|https:[ ;]/);
    expect(SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(365 * 24 * 3600);
  });

  it("keeps its named files for ever and asks for the others each time", () => {
    const deployments = ofType(resources, "Custom::CDKBucketDeployment").map(([, { Properties }]) => Properties);
    expect(deployments).toMatchObject([
      {
        Include: ["assets/*"],
        SystemMetadata: { "cache-control": "public, max-age=31536000, immutable" },
        Prune: false,
      },
      { Exclude: ["assets/*"], SystemMetadata: { "cache-control": "no-cache" }, Prune: false },
    ]);
  });

  it("alone may send forms to the intake, and nobody else's page anything anywhere", () => {
    const rules = ofType(resources, "AWS::S3::Bucket").flatMap(
      ([, { Properties }]) => Properties.CorsConfiguration?.CorsRules ?? [],
    );
    expect(rules).toMatchObject([{ AllowedMethods: ["POST"], AllowedOrigins: ["https://portail.navette.example"] }]);
  });
});
