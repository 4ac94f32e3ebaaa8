import { join } from "node:path";
import type { PlannedBehaviour, PlannedUserPool } from "./plan.ts";
import {
  AuthorizerProperties,
  ClientProperties,
  DeploymentProperties,
  DistributionProperties,
  DomainProperties,
  GroupProperties,
  HeadersPolicyProperties,
  IntegrationProperties,
  RouteProperties,
  StageProperties,
} from "./portal-properties.ts";
import { lastPart, parse, type Reading, where } from "./template-reading.ts";

/** Reads what the portal is made of: the gateway and its routes, who may sign in, and the page's address and files. */
export const portalReaders = {
  "AWS::ApiGatewayV2::Api": ({ plan, scope, logicalId }: Reading) => {
    const id = String(scope.ref(logicalId));
    plan.apis.push({ id, host: `${id}.execute-api.${plan.region}.amazonaws.com`, routes: [] });
  },
  "AWS::ApiGatewayV2::Route": readRoute,
  "AWS::ApiGatewayV2::Stage": (reading: Reading) => {
    parse(StageProperties, reading);
  },
  // Read with the routes that name them.
  "AWS::ApiGatewayV2::Integration": () => {},
  "AWS::ApiGatewayV2::Authorizer": () => {},
  "AWS::Cognito::UserPool": ({ plan, scope, logicalId }: Reading) => {
    const id = String(scope.ref(logicalId));
    plan.userPools.push({
      id,
      issuer: `https://cognito-idp.${plan.region}.amazonaws.com/${id}`,
      groups: [],
      clients: [],
    });
  },
  "AWS::Cognito::UserPoolClient": (reading: Reading) => {
    const client = parse(ClientProperties, reading);
    poolOf(client.UserPoolId, reading).clients.push({
      id: String(reading.scope.ref(reading.logicalId)),
      callbackUrls: client.CallbackURLs,
      logoutUrls: client.LogoutURLs,
      scopes: client.AllowedOAuthScopes,
      idTokenMinutes: client.IdTokenValidity,
      refreshTokenMinutes: client.RefreshTokenValidity,
    });
  },
  "AWS::Cognito::UserPoolGroup": (reading: Reading) => {
    const { UserPoolId, GroupName } = parse(GroupProperties, reading);
    poolOf(UserPoolId, reading).groups.push(GroupName);
  },
  "AWS::Cognito::UserPoolDomain": (reading: Reading) => {
    const { UserPoolId, Domain } = parse(DomainProperties, reading);
    poolOf(UserPoolId, reading).signInOrigin = `https://${Domain}.auth.${reading.plan.region}.amazoncognito.com`;
  },
  "AWS::CloudFront::Distribution": readDistribution,
  // Read with the distributions that name them.
  "AWS::CloudFront::Function": () => {},
  "AWS::CloudFront::ResponseHeadersPolicy": () => {},
  "Custom::CDKBucketDeployment": (reading: Reading) => {
    const { SourceObjectKeys, SourceMarkers, ...deployment } = parse(DeploymentProperties, reading);
    reading.plan.deployments.push({
      bucket: deployment.DestinationBucketName,
      sources: SourceObjectKeys.map((key, index) => ({
        directory: join(reading.scope.stack.directory, `asset.${key.replace(/\.zip$/, "")}`),
        markers: SourceMarkers[index] ?? {},
      })),
      exclude: deployment.Exclude,
      include: deployment.Include,
      cacheControl: deployment.SystemMetadata["cache-control"],
    });
  },
};

function readRoute(reading: Reading): void {
  const { ApiId, RouteKey, Target, AuthorizationType, AuthorizerId } = parse(RouteProperties, reading);
  const api = reading.plan.apis.find(({ id }) => id === ApiId);
  if (!api) throw new Error(`${where(reading)} is of an API that no template has: ${ApiId}`);
  const [method = "", path = ""] = RouteKey.split(" ");
  const integration = parse(
    IntegrationProperties,
    named("AWS::ApiGatewayV2::Integration", Target.replace("integrations/", ""), reading),
  );
  const authorizer =
    AuthorizationType === "NONE"
      ? undefined
      : parse(AuthorizerProperties, named("AWS::ApiGatewayV2::Authorizer", AuthorizerId ?? "", reading));
  api.routes.push({
    method,
    path,
    function: lastPart(integration.IntegrationUri),
    ...(authorizer && {
      authorizer: {
        issuer: authorizer.JwtConfiguration.Issuer,
        audience: authorizer.JwtConfiguration.Audience,
      },
    }),
  });
}

function readDistribution(reading: Reading): void {
  const { plan, scope, logicalId } = reading;
  const { DistributionConfig: config } = parse(DistributionProperties, reading);
  const origins = new Map(config.Origins.map(({ Id, DomainName }) => [Id, originAt(DomainName, reading)]));
  const behaviours = [...config.CacheBehaviors, { ...config.DefaultCacheBehavior, PathPattern: "*" }].map(
    (behaviour): PlannedBehaviour => {
      const origin = origins.get(behaviour.TargetOriginId);
      if (!origin) throw new Error(`${where(reading)} has no origin ${behaviour.TargetOriginId}`);
      const [association] = behaviour.FunctionAssociations;
      return {
        pattern: behaviour.PathPattern,
        methods: behaviour.AllowedMethods,
        origin,
        headers:
          behaviour.ResponseHeadersPolicyId === undefined
            ? {}
            : readHeaders(behaviour.ResponseHeadersPolicyId, reading),
        ...(association && { viewerRequest: readFunctionCode(association.FunctionARN, reading) }),
      };
    },
  );
  const hosts = [...config.Aliases, String(scope.attribute(logicalId, "DomainName"))];
  plan.sites.push({ hosts, rootObject: config.DefaultRootObject, behaviours });
}

function originAt(domainName: string, reading: Reading): PlannedBehaviour["origin"] {
  const { buckets, apis, region } = reading.plan;
  const bucket = buckets.find(({ name }) => domainName === `${name}.s3.${region}.amazonaws.com`);
  if (bucket) return { bucket: bucket.name };
  const api = apis.find(({ host }) => host === domainName);
  if (api) return { api: api.id };
  throw new Error(`${where(reading)} has an origin that no template has: ${domainName}`);
}

function readHeaders(policyId: string, reading: Reading): Record<string, string> {
  const policy = parse(HeadersPolicyProperties, named("AWS::CloudFront::ResponseHeadersPolicy", policyId, reading));
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = policy.ResponseHeadersPolicyConfig;
  const { AccessControlMaxAgeSec: age, IncludeSubdomains } = security.StrictTransportSecurity ?? {};
  const headers: Record<string, string | undefined> = {
    "content-security-policy": security.ContentSecurityPolicy?.ContentSecurityPolicy,
    "x-content-type-options": security.ContentTypeOptions && "nosniff",
    "x-frame-options": security.FrameOptions?.FrameOption,
    "referrer-policy": security.ReferrerPolicy?.ReferrerPolicy,
    "strict-transport-security":
      age === undefined ? undefined : `max-age=${age}${IncludeSubdomains ? "; includeSubDomains" : ""}`,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
  };
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function readFunctionCode(arn: string, reading: Reading): string {
  const found = reading.scope
    .resources()
    .find(([id, { Type }]) => Type === "AWS::CloudFront::Function" && reading.scope.arn(id) === arn);
  const code = found && reading.scope.resolve(found[1].Properties?.FunctionCode);
  if (typeof code !== "string") throw new Error(`${where(reading)} has no function ${arn}`);
  return code;
}

function poolOf(id: string, reading: Reading): PlannedUserPool {
  const pool = reading.plan.userPools.find((candidate) => candidate.id === id);
  if (!pool) throw new Error(`${where(reading)} is of a user pool that no template has: ${id}`);
  return pool;
}

/** The resource of a type in the same stack that `Ref` gives this name of. */
function named(type: string, ref: string, reading: Reading): Reading {
  const found = reading.scope
    .resources()
    .find(([id, resource]) => resource.Type === type && reading.scope.ref(id) === ref);
  if (!found) throw new Error(`${where(reading)} names ${type} ${ref}, which its stack does not have`);
  const [logicalId, resource] = found;
  return { ...reading, logicalId, resource };
}
