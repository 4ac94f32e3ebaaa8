import { CommandError } from "./terminal.ts";

/** Each is loaded when it is asked for: help comes at once. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  run: async (args) => (await import("./run.ts")).runCommand(args),
  "import-setup": async (args) => (await import("./import-setup.ts")).importSetupCommand(args),
  deadlines: async (args) => (await import("./deadlines.ts")).deadlinesCommand(args),
  claims: async (args) => (await import("./claims.ts")).claimsCommand(args),
  verify: async (args) => (await import("./verify.ts")).verifyCommand(args),
  measure: async (args) => (await import("./measure.ts")).measureCommand(args),
  suspend: async (args) => (await import("./suspend.ts")).suspendCommand(args),
  step: async (args) => (await import("./step.ts")).stepCommand(args),
  override: async (args) => (await import("./override.ts")).overrideCommand(args),
  accept: async (args) => (await import("./accept.ts")).acceptCommand(args),
  place: async (args) => (await import("./place.ts")).placeCommand(args),
  eval: async (args) => (await import("./eval.ts")).evalCommand(args),
  forms: async (args) => (await import("./forms.ts")).formsCommand(args),
  serve: async (args) => (await import("./serve.ts")).serveCommand(args),
};

const usage = `Navette : du papier à l'appel de fonds.

  navette run <fichiers ou dossiers…> --out DOSSIER [--setup FICHIER] [--today AAAA-MM-JJ] [--keep DOSSIER]
             [--reading-budget DOLLARS]
      Lit les documents (et les e-mails .eml), tient les mesures, liste les échéances et émet les états mensuels
      de tous les mois clos avant --today. Avec --keep, tout reste dans ce dossier d'une fois à l'autre.
      --reading-budget DOLLARS : arrête la lecture des images au plafond du mois, comme sur AWS ; le reste attend.

  navette import-setup FICHIER [--keep DOSSIER]
      Vérifie le fichier de réglages et l'enregistre ; la moindre erreur et rien n'est enregistré.

  navette deadlines [--keep DOSSIER] [--today AAAA-MM-JJ] [--ics FICHIER]
      Affiche les échéances, de la plus proche à la plus lointaine ; --ics en écrit aussi un calendrier.

  navette claims [--keep DOSSIER] [--today AAAA-MM-JJ] [--out DOSSIER]
      Émet les états des mois clos, puis affiche tous les états et ce qui est retenu.
  navette claims --blocked [--json] [--keep DOSSIER] [--today AAAA-MM-JJ]
      Liste les sommes retenues, la plus forte d'abord : quel document, signature ou réglage manque, et qui peut le fournir.
  navette claims --chase [--keep DOSSIER] [--today AAAA-MM-JJ]
      Relance par e-mail qui peut le fournir, une fois par destinataire et par mois clos.
  navette claims --as-known-on AAAA-MM-JJ [--month AAAA-MM] [--json] [--keep DOSSIER]
      Recalcule les états avec ce qui était connu ce jour-là au soir, et montre la différence avec ce qui a été émis.

  navette verify [--keep DOSSIER] [--json]
      Vérifie que les états, leurs documents, leurs justificatifs et le journal concordent toujours, et dit où ils ne
      concordent pas (code de sortie 1).

  navette measure REF [--as-known-on AAAA-MM-JJ] [--keep DOSSIER] [--today AAAA-MM-JJ] [--json]
      Affiche une mesure et son histoire : chaque changement, le document ou la personne qui l'a causé, et la règle.
      --as-known-on : telle qu'elle était connue ce jour-là au soir, avec les réglages d'alors.

  navette suspend REF --from AAAA-MM-JJ --to AAAA-MM-JJ --reason TEXTE
      Suspend l'accompagnement, les deux jours compris.

  navette step REF ÉTAPE --on AAAA-MM-JJ [--count N] [--note TEXTE]
      Note une étape qu'aucun document ne porte (« navette step REF ? » les donne).

  navette override REF CONTRÔLE --reason TEXTE
      Écarte un contrôle (scheme-overlap, excluded-shelter ou excluded-accompaniment) ; le motif reste inscrit.

  navette accept DOCUMENT [--as prolong | new-start] --reason TEXTE
      Donne effet à une décision qui s'écarte d'une règle. DOCUMENT : son empreinte, ou les 8 premiers signes au moins.
      --as : pour un renouvellement décidé après la fin, dans la suite (prolong) ou pour une nouvelle période (new-start).

  navette place REF [--sector TEXTE] [--intensive | --not-intensive]
      Dit dans quel secteur compte une mesure, et si le ménage a un suivi renforcé.

      suspend, step, override, accept et place prennent aussi --keep DOSSIER, --today AAAA-MM-JJ (le jour de la décision)
      et --by IDENTIFIANT (qui décide ; sinon l'utilisateur de cette machine).

  navette forms --out DOSSIER [--kind TYPE] [--measure REF [--keep DOSSIER]]
      Écrit les formulaires à remplir, à l'écran ou à la main : vierges, ou avec ce qu'on sait déjà d'une mesure. Ceux qui
      reviennent numérisés sont reconnus à leur code. TYPE : orientation, decision, contract, bilan ou renewal.

  navette serve [--keep DOSSIER] [--port PORT] [--today AAAA-MM-JJ] [--replay DOSSIER]
      Ouvre le portail dans le jumeau local d'AWS (http://127.0.0.1:8787 ; on se connecte sur le port suivant) et affiche qui
      peut se connecter, puis l'environnement qui mène au jumeau (pour « aws », par exemple).
      --today : tout ce qu'on y fait est fait ce jour-là.
      --replay : des réponses de Textract enregistrées (<sha256>.json) tiennent lieu de lecture.

  navette eval DOSSIER [--keep DOSSIER] [--json FICHIER] [--errors] [--setup FICHIER] [--today AAAA-MM-JJ]
      Lit des documents étiquetés (à côté de chacun, « <nom du fichier>.expected.json » : sa ligne de documents.json) et
      dit par type et par champ ce qui est juste, accepté à tort, à vérifier ou manqué. --keep y garde la lecture des
      images d'une fois à l'autre, rien d'autre ; --errors liste les erreurs avec leurs valeurs (données inventées
      seulement).

Sans --keep, toutes les commandes sauf run et eval travaillent dans « .navette/twin ».`;

/** Does what a command line asks, and returns its exit code; what a person can mend is told in a French sentence. */
export async function navette([name = "", ...args]: string[]): Promise<number> {
  const command = commands[name];
  if (!command) {
    const asked = name === "" || name === "help" || name === "--help" || name === "-h";
    (asked ? console.log : console.error)(asked ? usage : `Commande inconnue : « ${name} ».\n\n${usage}`);
    return asked ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}
