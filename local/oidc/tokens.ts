import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import type { User } from "../../schemas/portal-person.ts";
import type { SigningKey } from "./keys.ts";

export type TokensFor = {
  user: User;
  issuer: string;
  clientId: string;
  scope: string;
  /** When the person signed in, in seconds since 1970. */
  signedInAt: number;
  lifeMinutes: number;
  nonce?: string;
};

/** The ID token and the access token, with the claims that a Cognito user pool gives them. */
export async function makeTokens(
  key: SigningKey,
  { user, issuer, clientId, scope, signedInAt, lifeMinutes, nonce }: TokensFor,
): Promise<{ idToken: string; accessToken: string }> {
  const groups = user.roles.length > 0 ? { "cognito:groups": user.roles } : {};
  const sign = (claims: Record<string, unknown>) =>
    new SignJWT({ ...claims, ...groups, auth_time: signedInAt })
      .setProtectedHeader({ alg: "RS256", kid: key.kid })
      .setIssuer(issuer)
      .setSubject(user.id)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${lifeMinutes}m`)
      .sign(key.privateKey);
  const [idToken, accessToken] = await Promise.all([
    sign({
      aud: clientId,
      token_use: "id",
      "cognito:username": user.id,
      email: user.email,
      email_verified: true,
      name: user.name,
      ...(user.organisation !== undefined && { "custom:organisation": user.organisation }),
      ...(nonce !== undefined && { nonce }),
    }),
    sign({ client_id: clientId, token_use: "access", username: user.id, scope, version: 2 }),
  ]);
  return { idToken, accessToken };
}
