import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled, lambda, queueFor, type Resources, writeAssembly } from "./hand-made-assembly.ts";

const api = `
import { CognitoIdentityProviderClient, ListUsersCommand } from "@aws-sdk/client-cognito-identity-provider";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
const { env } = process;
const answer = (body) => ({ statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
export const handler = async ({ routeKey, requestContext, body }) => {
  const { timeEpoch, authorizer } = requestContext;
  if (routeKey === "GET /api/me") return answer({ claims: authorizer.jwt.claims, page: env.PAGE_ORIGIN, timeEpoch });
  const sign = { Bucket: env.INTAKE_BUCKET, Key: "sign" };
  if (routeKey === "GET /api/wait") {
    const seen = () => new S3Client({}).send(new GetObjectCommand(sign)).then(() => true, () => false);
    while (!(await seen())) await new Promise((resolve) => setTimeout(resolve, 20));
    return answer({});
  }
  if (routeKey === "POST /api/go") return answer(await new S3Client({}).send(new PutObjectCommand({ ...sign, Body: "go" })));
  if (routeKey === "GET /api/users") {
    const { Users } = await new CognitoIdentityProviderClient({}).send(new ListUsersCommand({ UserPoolId: env.USER_POOL_ID }));
    return answer(Users.map(({ Username }) => Username));
  }
  if (routeKey === "POST /api/later") {
    const command = new InvokeCommand({ FunctionName: env.LATER_FUNCTION, InvocationType: "Event", Payload: body });
    return answer((await new LambdaClient({}).send(command)).StatusCode);
  }
  return answer(await createPresignedPost(new S3Client({}), { Bucket: env.INTAKE_BUCKET, Key: "arrivals/1/a.txt", Expires: 60 }));
};`;

const later = `export const handler = async (event) => {
  console.log(JSON.stringify({ asked: event.asked }));
  if (event.asked === "too much") throw new Error("too much");
};`;

const arrived = `export const handler = async (event) => {
  for (const { body } of event.Records) {
    const [{ eventTime, s3 }] = JSON.parse(body).Records;
    console.log(JSON.stringify({ key: s3.object.key, eventTime }));
  }
  return { batchItemFailures: [] };
};`;

const arnOf = (name: string) => ({ "Fn::GetAtt": [name, "Arn"] });
const join2 = (...parts: unknown[]) => ({ "Fn::Join": ["", parts] });
const pageUrl = (path = "") => join2("https://", { "Fn::GetAtt": ["Site", "DomainName"] }, path);

const routes = [
  "GET /api/me",
  "GET /api/wait",
  "POST /api/go",
  "GET /api/users",
  "POST /api/later",
  "POST /api/deposits",
];

const front: Resources = {
  Pool: { Type: "AWS::Cognito::UserPool" },
  PoolDomain: {
    Type: "AWS::Cognito::UserPoolDomain",
    Properties: { UserPoolId: { Ref: "Pool" }, Domain: "try-sign-in" },
  },
  Client: {
    Type: "AWS::Cognito::UserPoolClient",
    Properties: {
      UserPoolId: { Ref: "Pool" },
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: ["openid", "email", "profile"],
      CallbackURLs: [pageUrl("/")],
      TokenValidityUnits: { IdToken: "minutes", RefreshToken: "minutes" },
    },
  },
  Gateway: { Type: "AWS::ApiGatewayV2::Api" },
  Stage: { Type: "AWS::ApiGatewayV2::Stage", Properties: { StageName: "$default", AutoDeploy: true } },
  Integration: {
    Type: "AWS::ApiGatewayV2::Integration",
    Properties: { IntegrationType: "AWS_PROXY", IntegrationUri: arnOf("Api"), PayloadFormatVersion: "2.0" },
  },
  Authorizer: {
    Type: "AWS::ApiGatewayV2::Authorizer",
    Properties: {
      AuthorizerType: "JWT",
      IdentitySource: ["$request.header.Authorization"],
      JwtConfiguration: {
        Issuer: join2("https://cognito-idp.eu-west-3.amazonaws.com/", { Ref: "Pool" }),
        Audience: [{ Ref: "Client" }],
      },
    },
  },
  ...Object.fromEntries(
    routes.map((RouteKey, index) => [
      `Route${index}`,
      {
        Type: "AWS::ApiGatewayV2::Route",
        Properties: {
          ApiId: { Ref: "Gateway" },
          RouteKey,
          Target: join2("integrations/", { Ref: "Integration" }),
          AuthorizationType: "JWT",
          AuthorizerId: { Ref: "Authorizer" },
        },
      },
    ]),
  ),
  Rewrite: {
    Type: "AWS::CloudFront::Function",
    Properties: {
      FunctionCode:
        'function handler(event) { if (!/\\./.test(event.request.uri)) event.request.uri = "/index.html"; return event.request; }',
    },
  },
  Headers: {
    Type: "AWS::CloudFront::ResponseHeadersPolicy",
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: "try",
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy:
              "default-src 'none'; connect-src 'self' https://try-sign-in.auth.eu-west-3.amazoncognito.com https://try-intake.s3.eu-west-3.amazonaws.com",
          },
          FrameOptions: { FrameOption: "DENY" },
        },
      },
    },
  },
  Site: {
    Type: "AWS::CloudFront::Distribution",
    Properties: {
      DistributionConfig: {
        DefaultRootObject: "index.html",
        Origins: [
          { Id: "files", DomainName: { "Fn::GetAtt": ["Page", "RegionalDomainName"] } },
          { Id: "api", DomainName: join2({ Ref: "Gateway" }, ".execute-api.eu-west-3.amazonaws.com") },
        ],
        DefaultCacheBehavior: {
          TargetOriginId: "files",
          ResponseHeadersPolicyId: { Ref: "Headers" },
          FunctionAssociations: [
            { EventType: "viewer-request", FunctionARN: { "Fn::GetAtt": ["Rewrite", "FunctionARN"] } },
          ],
        },
        CacheBehaviors: [
          {
            PathPattern: "/api/*",
            TargetOriginId: "api",
            AllowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"],
            ResponseHeadersPolicyId: { Ref: "Headers" },
          },
        ],
      },
    },
  },
  Named: deployment(["asset.page"], { Exclude: ["*"], Include: ["assets/*"], cache: "public, max-age=31536000" }),
  Entry: deployment(["asset.page", "asset.config"], { Exclude: ["assets/*"], cache: "no-cache" }),
};

function deployment(assets: string[], { cache, ...choice }: { cache: string; Exclude: string[]; Include?: string[] }) {
  return {
    Type: "Custom::CDKBucketDeployment",
    Properties: {
      SourceObjectKeys: assets.map((asset) => `${asset.replace("asset.", "")}.zip`),
      SourceMarkers: assets.map((asset) =>
        asset === "asset.config" ? { "<<client>>": { Ref: "Client" }, "<<pool>>": { Ref: "Pool" } } : {},
      ),
      DestinationBucketName: { Ref: "Page" },
      SystemMetadata: { "cache-control": cache },
      ...choice,
    },
  };
}

/** A page, its API with a function behind it, who may sign in, a bucket for forms and a function to be called later. */
export function portal(): string {
  const formsFromPage = {
    AllowedMethods: ["POST"],
    AllowedOrigins: ["https://*.cloudfront.net"],
    AllowedHeaders: ["*"],
  };
  const assembly = writeAssembly(
    {
      Try: {
        Resources: {
          Intake: {
            Type: "AWS::S3::Bucket",
            Properties: {
              BucketName: "try-intake",
              CorsConfiguration: { CorsRules: [formsFromPage] },
              NotificationConfiguration: {
                QueueConfigurations: [{ Event: "s3:ObjectCreated:*", Queue: arnOf("Arrived") }],
              },
            },
          },
          Page: { Type: "AWS::S3::Bucket" },
          ...queueFor("Arrived", "Arrive"),
          ...lambda("Arrive"),
          LaterDead: { Type: "AWS::SQS::Queue" },
          ...lambda("Later", {}, { DeadLetterConfig: { TargetArn: arnOf("LaterDead") } }),
          ...lambda("Api", {
            PAGE_ORIGIN: pageUrl(),
            INTAKE_BUCKET: { Ref: "Intake" },
            USER_POOL_ID: { Ref: "Pool" },
            LATER_FUNCTION: { Ref: "Later" },
          }),
          ...front,
        },
      },
    },
    { "asset.Api": bundled(api), "asset.Later": later, "asset.Arrive": arrived },
  );
  const files: Record<string, string> = {
    "asset.page/index.html": "<!doctype html><title>Essai</title>",
    "asset.page/favicon.svg": "<svg/>",
    "asset.page/assets/page-1A2B3C.js": "export {};",
    "asset.config/config.json": JSON.stringify({
      issuer: "https://cognito-idp.eu-west-3.amazonaws.com/<<pool>>",
      clientId: "<<client>>",
      tokenUrl: "https://try-sign-in.auth.eu-west-3.amazoncognito.com/oauth2/token",
    }),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(assembly, name, ".."), { recursive: true });
    writeFileSync(join(assembly, name), content);
  }
  return assembly;
}
