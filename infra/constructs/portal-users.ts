import { Duration, Stack, Validations } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { Role } from "../../schemas/portal-person.ts";
import type { Stage } from "../stages.ts";
import type { PipelineFunction } from "./pipeline-function.ts";
import { nameIn, removalPolicyOf, signInPrefix } from "./stage-facts.ts";

export interface PortalUsersProps {
  readonly stage: Stage;
  /** Where the page is: where people come back to after signing in and out. */
  readonly pageOrigin: string;
}

/** Who may sign in: people whom an administrator invited, in groups that are the roles of the contract. */
export class PortalUsers extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, { stage, pageOrigin }: PortalUsersProps) {
    super(scope, id);
    this.pool = new UserPool(this, "Pool", {
      userPoolName: nameIn(stage, "portal"),
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: { email: { required: true, mutable: true }, fullname: { required: true, mutable: true } },
      customAttributes: { organisation: new StringAttribute({ mutable: true, maxLen: 100 }) },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: stage.removalPolicy === "retain",
      removalPolicy: removalPolicyOf(stage),
    });
    Validations.of(this.pool).acknowledge(
      {
        id: "AwsSolutions-COG2",
        reason: "A second factor is everybody's own choice: partners' staff have no telephone of their organisation's.",
      },
      {
        id: "AwsSolutions-COG8",
        reason: "Threat protection is of the plan Plus; nobody signs up, and passwords are long and tried few times.",
      },
    );
    for (const groupName of Role.options) {
      new CfnUserPoolGroup(this, `Group-${groupName}`, { userPoolId: this.pool.userPoolId, groupName });
    }
    this.pool.addDomain("Domain", { cognitoDomain: { domainPrefix: signInPrefix(stage) } });

    // Nobody can give themselves an organisation: what a client may write has to be said, or it is everything.
    const read = new ClientAttributes()
      .withStandardAttributes({ email: true, emailVerified: true, fullname: true })
      .withCustomAttributes("organisation");
    const write = new ClientAttributes().withStandardAttributes({ email: true, fullname: true });
    this.client = this.pool.addClient("Client", {
      userPoolClientName: nameIn(stage, "page"),
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${pageOrigin}/`],
        logoutUrls: [`${pageOrigin}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      readAttributes: read,
      writeAttributes: write,
    });
  }

  /** The issuer of tokens, as their `iss` says. */
  get issuer(): string {
    return `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${this.pool.userPoolId}`;
  }

  /** Lets the function see who there is, and give or take roles and an organisation. */
  grantManage(fn: PipelineFunction): void {
    fn.grant({
      actions: [
        "cognito-idp:ListUsers",
        "cognito-idp:AdminGetUser",
        "cognito-idp:AdminListGroupsForUser",
        "cognito-idp:AdminAddUserToGroup",
        "cognito-idp:AdminRemoveUserFromGroup",
        "cognito-idp:AdminUpdateUserAttributes",
        "cognito-idp:AdminDeleteUserAttributes",
      ],
      resources: [this.pool.userPoolArn],
      environment: { USER_POOL_ID: this.pool.userPoolId },
    });
  }
}
