import { z } from "zod";

/** What the properties of the portal's resources are once they are resolved. Another kind of them is refused. */
export const RouteProperties = z.object({
  ApiId: z.string(),
  RouteKey: z.string().regex(/^[A-Z]+ \/\S*$/),
  Target: z.string().startsWith("integrations/"),
  AuthorizationType: z.enum(["NONE", "JWT"]),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.tuple([]).optional(),
});

export const IntegrationProperties = z.object({
  IntegrationType: z.literal("AWS_PROXY"),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal("2.0"),
});

export const AuthorizerProperties = z.object({
  AuthorizerType: z.literal("JWT"),
  IdentitySource: z.tuple([z.literal("$request.header.Authorization")]),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()).min(1) }),
});

/** The default stage has no name in its addresses. */
export const StageProperties = z.object({ StageName: z.literal("$default"), AutoDeploy: z.literal(true) });

export const ClientProperties = z.object({
  UserPoolId: z.string(),
  GenerateSecret: z.literal(false).optional(),
  AllowedOAuthFlows: z.tuple([z.literal("code")]),
  AllowedOAuthScopes: z.array(z.string()),
  CallbackURLs: z.array(z.string()),
  LogoutURLs: z.array(z.string()).default([]),
  IdTokenValidity: z.number().default(60),
  RefreshTokenValidity: z.number().default(30 * 24 * 60),
  TokenValidityUnits: z.object({ IdToken: z.literal("minutes"), RefreshToken: z.literal("minutes") }),
});

export const GroupProperties = z.object({ UserPoolId: z.string(), GroupName: z.string() });

export const DomainProperties = z.object({ UserPoolId: z.string(), Domain: z.string() });

const Behaviour = z.object({
  AllowedMethods: z.array(z.string()).default(["GET", "HEAD"]),
  TargetOriginId: z.string(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z
    .array(z.object({ EventType: z.literal("viewer-request"), FunctionARN: z.string() }))
    .max(1)
    .default([]),
  LambdaFunctionAssociations: z.tuple([]).optional(),
});

export const DistributionProperties = z.object({
  DistributionConfig: z.object({
    Aliases: z.array(z.string()).default([]),
    DefaultRootObject: z.string().default(""),
    DefaultCacheBehavior: Behaviour,
    CacheBehaviors: z.array(Behaviour.extend({ PathPattern: z.string() })).default([]),
    // An answer in the place of another would be for the API's refusals too.
    CustomErrorResponses: z.tuple([]).optional(),
    Origins: z.array(z.object({ Id: z.string(), DomainName: z.string(), OriginPath: z.literal("").optional() })),
  }),
});

export const HeadersPolicyProperties = z.object({
  ResponseHeadersPolicyConfig: z.strictObject({
    Name: z.string(),
    Comment: z.string().optional(),
    SecurityHeadersConfig: z
      .strictObject({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }).optional(),
        ContentTypeOptions: z.object({}).optional(),
        FrameOptions: z.object({ FrameOption: z.string() }).optional(),
        ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }).optional(),
        StrictTransportSecurity: z
          .object({ AccessControlMaxAgeSec: z.number(), IncludeSubdomains: z.boolean().optional() })
          .optional(),
      })
      .default({}),
    CustomHeadersConfig: z
      .strictObject({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) })
      .default({ Items: [] }),
  }),
});

export const DeploymentProperties = z.object({
  SourceObjectKeys: z.array(z.string().endsWith(".zip")),
  SourceMarkers: z.array(z.record(z.string(), z.string())).default([]),
  DestinationBucketName: z.string(),
  DestinationBucketKeyPrefix: z.undefined().optional(),
  Exclude: z.array(z.string()).default([]),
  Include: z.array(z.string()).default([]),
  SystemMetadata: z.object({ "cache-control": z.string() }),
});
