import { z } from "zod";

/**
 * What the page has to be told of where it runs: `/config.json`, beside it. Written by the deployment, or by the twin.
 * Sign-in is OpenID Connect's code flow with PKCE (S256) and no secret; the page's own address, with a slash at its end,
 * is where people come back to after signing in and out.
 */
export const PageConfig = z
  .strictObject({
    /** The token's `iss`. */
    issuer: z.url(),
    /** The token's `aud`. */
    clientId: z.string().min(1),
    /** Where a person signs in: `response_type=code`, `scope=openid email profile`. */
    authorizeUrl: z.url(),
    /** Where a code, or a refresh token, becomes tokens. */
    tokenUrl: z.url(),
    /** Where a person signs out: with `client_id` and `logout_uri`, as Cognito wants it. */
    logoutUrl: z.url(),
  })
  .meta({ title: "Réglages de la page" });
export type PageConfig = z.infer<typeof PageConfig>;
