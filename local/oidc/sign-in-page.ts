import { createHash } from "node:crypto";
import type { Role, User } from "../../schemas/portal-person.ts";
import { html } from "../report/html.ts";

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 34rem; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; }
ul { list-style: none; padding: 0; display: grid; gap: .75rem; }
button { width: 100%; text-align: start; font: inherit; padding: .75rem 1rem; border: 1px solid currentColor;
  border-radius: .5rem; background: none; color: inherit; cursor: pointer; }
button:hover, button:focus-visible { outline: 3px solid #4c7dff; outline-offset: 1px; }
span { display: block; font-size: .9rem; }
`;
const styleHash = createHash("sha256").update(style).digest("base64");

const roleNames: Record<Role, string> = {
  partner: "partenaire",
  reviewer: "vérification",
  finance: "finances",
  admin: "administration",
};

/** The page's own policy: nothing runs, and its form leads back to nobody but the client's page. */
export function signInPolicy(pageOrigins: readonly string[]): string {
  const form = ["'self'", ...pageOrigins].join(" ");
  return `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${form}; frame-ancestors 'none'; base-uri 'none'`;
}

/** Where somebody says who they are: nobody has a password on one's own machine. */
export function drawSignIn(users: readonly User[], parameters: URLSearchParams): string {
  const fields = [...parameters].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  const people = users.map(
    ({ id, name, email, roles, organisation }) => html`<li><button name="user" value="${id}">
<b>${name}</b><span>${email}</span>
<span>${roles.map((role) => roleNames[role]).join(", ") || "sans rôle"} · ${organisation ?? "sans organisation"}</span>
</button></li>`,
  );
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Se connecter – Navette (jumeau local)</title>
${{ markup: `<style>${style}</style>` }}
</head>
<body>
<main>
<h1>Se connecter</h1>
<p>Choisissez une personne. Toutes sont inventées ; sur AWS, chacune a son mot de passe.</p>
<form method="post" action="/oauth2/authorize">
${fields}
<ul>
${people}
</ul>
</form>
</main>
</body>
</html>
`.markup;
}

/** Why somebody cannot sign in; said here, since nobody is sent to an address that is not the client's. */
export function drawRefusal(why: string): string {
  return html`<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Connexion impossible – Navette</title></head>
<body><main><h1>Connexion impossible</h1><p>La demande n’est pas valable : ${why}. Retournez au portail et recommencez.</p></main></body>
</html>
`.markup;
}
