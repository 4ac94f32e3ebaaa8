import { Duration, Validations } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import { PrivateBucket } from "./private-bucket.ts";
import { bucketOrigin, nameIn, signInOrigin } from "./stage-facts.ts";

export interface PortalPageProps {
  readonly stage: Stage;
  /** The API's own address; the page sees it under its own, as `/api`. */
  readonly apiDomain: string;
  readonly accessLogs: PrivateBucket;
}

/** An address of the page that is no file is for the page itself to make sense of. CloudFront runs it: ES5, no modules. */
const addressesOfThePage = `function handler(event) {
  var request = event.request;
  if (request.uri.lastIndexOf(".") <= request.uri.lastIndexOf("/")) request.uri = "/index.html";
  return request;
}
`;

/** The page's address in the world: its files from a private bucket, and the API under the same name. */
export class PortalPage extends Construct {
  readonly bucket: PrivateBucket;
  /** `https://…`, without a slash at its end. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { stage, apiDomain, accessLogs }: PortalPageProps) {
    super(scope, id);
    this.bucket = new PrivateBucket(this, "Files", { stage, name: "page", accessLogs });
    const responseHeadersPolicy = this.#headers(stage);
    const api = {
      origin: new HttpOrigin(apiDomain),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy,
    };
    const distribution = new Distribution(this, "Distribution", {
      comment: nameIn(stage, "page"),
      defaultRootObject: "index.html",
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Europe and North America: nobody is farther away.
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(stage.page !== undefined && {
        domainNames: [stage.page.domain],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(this, "Certificate", stage.page.certificateArn),
      }),
      defaultBehavior: {
        // The cast is for `exactOptionalPropertyTypes`, under which CDK's own class does not fit its own interface.
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket.bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        responseHeadersPolicy,
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, "Addresses", {
              functionName: nameIn(stage, "page-addresses"),
              code: FunctionCode.fromInline(addressesOfThePage),
              runtime: FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      additionalBehaviors: {
        "/api/*": { ...api, allowedMethods: AllowedMethods.ALLOW_ALL },
        "/calendar/*": api,
      },
    });
    this.origin = `https://${stage.page?.domain ?? distribution.distributionDomainName}`;
    Validations.of(distribution).acknowledge(
      { id: "AwsSolutions-CFR1", reason: "Whoever is sent by their association may be anywhere when they sign in." },
      {
        id: "AwsSolutions-CFR2",
        reason: "The files are static, and each call of the API needs a token and is throttled.",
      },
      {
        id: "AwsSolutions-CFR3",
        reason:
          "The files are the same for everybody; the gateway and the bucket write down every access of their own.",
      },
      ...(stage.page === undefined
        ? [
            {
              id: "AwsSolutions-CFR4",
              reason: "CloudFront's own name has no other setting; a stage with a domain has.",
            },
          ]
        : []),
    );
  }

  /** Nothing of anybody else's runs, nothing is told to anybody else, and nobody frames the page. */
  #headers(stage: Stage): ResponseHeadersPolicy {
    const buckets = ["intake", "evidence", "claims"].map((name) => bucketOrigin(stage, name)).join(" ");
    const contentSecurityPolicy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      `img-src 'self' blob: ${buckets}`,
      `connect-src 'self' ${signInOrigin(stage)} ${buckets}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; ");
    return new ResponseHeadersPolicy(this, "Headers", {
      responseHeadersPolicyName: nameIn(stage, "page"),
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          // Whose session is over signs in again in a window beside the page.
          { header: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups", override: true },
          { header: "Cross-Origin-Resource-Policy", value: "same-origin", override: true },
          { header: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()", override: true },
        ],
      },
    });
  }
}
