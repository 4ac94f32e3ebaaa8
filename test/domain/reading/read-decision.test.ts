import { describe, expect, it } from "vitest";
import { accepted, read } from "./drawn-papers.ts";

describe("a decision", () => {
  it("is read from a letter in sentences", () => {
    const text = `
Département du Val-de-Brume
                                            Valbrume, le 10 juillet 2026
Objet : notification de décision
Réf. mesure : VDB-26-0142

Madame, Monsieur,
J'ai l'honneur de vous informer que la commission d'attribution, réunie le 9 juillet 2026, a examiné la
situation de Madame Inès ROUSSILLON, née le 8 décembre 1995, et a décidé d'accorder la mesure ASELL courte
durée pour une durée de six mois à compter du 1er août 2026. Elle est confiée à l'Association Le Cairn Habitat.
`;
    expect(read(text).kind).toBe("decision");
    expect(accepted(text)).toEqual({
      documentOn: "2026-07-10",
      measureRef: "VDB-26-0142",
      sessionOn: "2026-07-09",
      scheme: "asell-cd",
      decision: "granted",
      monthsGranted: 6,
      startOn: "2026-08-01",
      operator: "Association Le Cairn Habitat",
      "household.lastName": "ROUSSILLON",
      "household.firstName": "Inès",
      "household.birthOn": "1995-12-08",
    });
  });

  it("names its commission at the start of a paragraph, under a greeting that ends with a comma", () => {
    const text = `
                                            Valbrume, le 24 août 2026
Objet : notification de décision
Ménage : GRANDCLÉMENT Odile, née le 2 mars 1953

Madame, Monsieur,

La Commission ASELL du Val-de-Brume, réunie en séance du 20 août 2026, a examiné la demande de mesure
ASELL courte durée (ASELL CD) présentée pour le ménage désigné ci-dessus.

Décision : accord pour une durée de 6 mois, à compter du 1er septembre 2026.
`;
    expect(accepted(text)).toMatchObject({ commission: "Commission ASELL du Val-de-Brume", sessionOn: "2026-08-20" });
  });

  it("is read from a table with values below their headings and boxes in a column", () => {
    const text = `
              PROCÈS-VERBAL DE LA COMMISSION
              ASELL courte durée

Date de la séance      N° de mesure         Bénéficiaire              Né(e) le
09/07/2026             VDB-26-0142          LESTRADE Mélanie          12/04/1987

Sens de la décision    ☒ Favorable
                       ☐ Défavorable
                       ☐ Ajournement

Durée accordée : 6 mois          Date de prise d'effet : 20/07/2026

                                 Le président de la commission
                                   {signature}
`;
    expect(accepted(text, { source: "ocr" })).toEqual({
      scheme: "asell-cd",
      sessionOn: "2026-07-09",
      measureRef: "VDB-26-0142",
      "household.lastName": "LESTRADE",
      "household.firstName": "Mélanie",
      "household.birthOn": "1987-04-12",
      decision: "granted",
      monthsGranted: 6,
      startOn: "2026-07-20",
      professionalSigned: true,
    });
  });

  it.each([
    ["La demande est refusée.", "refused"],
    ["La commission a décidé d'ajourner l'examen du dossier.", "adjourned"],
    ["La commission a émis un avis défavorable.", "refused"],
    ["Décision : réorientation vers un autre dispositif", "redirected"],
    ["Avis de la commission : favorable", "granted"],
    ["La mesure n'est pas accordée.", "refused"],
  ])("« %s » is %s", (sentence, decision) => {
    expect(
      accepted(`NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\n${sentence}`),
    ).toMatchObject({ decision });
  });

  it("of which two boxes are ticked is for a person", () => {
    const reading = read(
      "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\nDécision :  ☒ accordée  ☒ refusée  ☐ ajournée",
    );
    expect(reading.fields.decision?.accepted).toBe(false);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "readings-differ", field: "decision", severity: "error" }),
    );
  });

  it("whose options are printed without any tick is no decision", () => {
    const reading = read(
      "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\nDécision :  ☐ accordée  ☐ refusée  ☐ ajournée",
    );
    expect(reading.fields.decision).toBeUndefined();
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "field-missing", field: "decision" }));
  });

  it("reads the rank of a renewal", () => {
    expect(
      accepted(
        "NOTIFICATION DE DÉCISION\nMesure n° ASLL71-2026-031\nDécision : accordée pour 3 mois\nSéance du 23/07/2026\n1er renouvellement",
      ),
    ).toMatchObject({ renewalRank: 1, monthsGranted: 3 });
  });

  const letter = (body: string) =>
    `Objet : notification de décision\nRéf. mesure : VDB-26-0142\nMadame, Monsieur,\n${body}`;

  it.each([
    ["La commission n'a pas pu réserver une suite favorable à votre demande.", "refused"],
    ["J'ai le regret de vous informer que votre dossier n'a pas été retenu.", "refused"],
    ["Nous sommes au regret de ne pouvoir répondre favorablement à votre demande de mesure.", "refused"],
    ["Le comité ne peut accéder à cette demande d'accompagnement.", "refused"],
    ["La commission a souhaité ajourner sa décision, dans l'attente d'un avis favorable du bailleur.", "adjourned"],
    ["La cellule sursoit à statuer sur la demande.", "adjourned"],
    ["La commission vous réoriente vers un autre service.", "redirected"],
    ["L'instance a donné une suite favorable au renouvellement de la mesure.", "granted"],
    ["La mesure vous est accordée.", "granted"],
  ])("is told by a letter that says « %s »", (sentence, decision) => {
    expect(accepted(letter(sentence))).toMatchObject({ decision });
  });

  it.each([
    "Le bailleur a refusé le plan et la banque n'a pas accordé de prêt.",
    "Le bailleur a donné son accord à la mesure.",
    "Si la commission accorde la mesure, un contrat sera signé.",
    "En cas de refus de la mesure, un recours peut être formé.",
    "La mesure ne peut excéder six mois sans accord de la commission.",
    "Avis favorable / Avis défavorable (rayer la mention inutile)",
    "La demande de logement social n'a pas été acceptée, la mesure suit son cours.",
  ])("is not told by « %s »", (sentence) => {
    expect(read(letter(sentence)).fields).not.toHaveProperty("decision");
  });

  it("takes no month or date of the ways of appeal, of what was asked for, or of a session to come", () => {
    const granted = accepted(
      letter(
        "Votre demande de renouvellement d'une durée de douze mois, étudiée le 9 juillet 2026, est acceptée pour\nsix (6) mois à compter du 1er août 2026. La mesure est renouvelable pour une durée de 3 mois. Vous pouvez former\nun recours dans un délai de deux mois à compter du 12 juillet 2026.",
      ),
    );
    expect(granted).toMatchObject({ monthsGranted: 6, startOn: "2026-08-01", sessionOn: "2026-07-09" });
    const adjourned = accepted(
      letter("La commission du 9 juillet 2026 a ajourné la demande. Elle sera réexaminée à la séance du 6 août 2026."),
    );
    expect(adjourned).toMatchObject({ decision: "adjourned", sessionOn: "2026-07-09" });
  });

  it("is about the person it is addressed to, with that person's address", () => {
    const text = `
                                         Madame Solène Du Plessis
                                         14 rue Haute
                                         96340 Saint-Aubier
Objet : notification de décision         Valbrume, le 7 avril 2026
Madame,
Votre demande de mesure AVDL a été étudiée le 1er avril 2026 par la Commission locale unique (CLU) du
Forez. La commission a donné un accord à cette demande pour une durée de dix-huit (18) mois.
L'accompagnement sera assuré par : Brume Insertion Logement.
Sous réserve : Signature du contrat.
Je vous prie de recevoir, Madame, l'assurance de ma considération distinguée.
                                         Mme Odile Carpentier
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "Du Plessis",
      "household.firstName": "Solène",
      "household.address": "14 rue Haute",
      "household.city": "Saint-Aubier",
      scheme: "avdl",
      commission: "Commission locale unique (CLU) du Forez",
      decision: "granted",
      monthsGranted: 18,
      operator: "Brume Insertion Logement",
      conditions: "Signature du contrat.",
    });
  });

  it("has its day of signing above whoever signs, also without « Fait à »", () => {
    expect(
      accepted(
        `EXTRAIT DU RELEVÉ DE DÉCISIONS\nMesure n° VDB-26-0142\nSéance du 09/07/2026\nDécision : refus\nMotif : Dossier hors délai.${"\n".repeat(20)}L'Isle-aux-Hérons, le 12.07.26\nLa présidente de la commission\n{signature}`,
      ),
    ).toMatchObject({ signedOn: "2026-07-12", conditions: "Dossier hors délai.", professionalSigned: true });
  });

  it.each([
    ["Rang du renouvellement :   1er   2e   3e"],
    ["Rang :   1er renouvellement    2e renouvellement    3e renouvellement"],
    ["1er renouvellement\n2e renouvellement"],
  ])("takes no rank from a form's list of them: « %s »", (line) => {
    const title = "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\nDécision : accord\n";
    expect(read(`${title}${line}`).fields).not.toHaveProperty("renewalRank");
  });

  it.each([
    ["Il s'agit du deuxième renouvellement de cette mesure.", 2],
    ["La mesure est renouvelée pour la seconde fois.", 2],
    ["Renouvellement n° 3", 3],
    ["② renouvellement", 2],
    ["À l'issue du premier renouvellement, la situation sera revue.", undefined],
  ])("has the rank that « %s » says", (sentence, rank) => {
    expect(accepted(letter(`${sentence}\nLa mesure est accordée pour 6 mois.`)).renewalRank).toBe(rank);
  });

  it("answers « Accord : oui / non »", () => {
    const title = "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\n";
    expect(accepted(`${title}Accord :  ☒ oui  ☐ non`)).toMatchObject({ decision: "granted" });
    expect(accepted(`${title}Accord :  ☐ oui  ☒ non`)).toMatchObject({ decision: "refused" });
  });

  it("is read from a ruled table whose rules were taken for bars, with labels in two parts", () => {
    const text = `
              EXTRAIT DU RELEVÉ DE DÉCISIONS
| Séance du            | 09/07/2026
| Mesure n°            | VDB-26-0142
| Demandeur - Nom      | Vauquelin
| Demandeur - Prénom   | Hélène
Décision : accord pour une durée de 6 mois
Opérateur désigné
Observations / réserves
`;
    const values = accepted(text, { source: "ocr" });
    expect(values).toMatchObject({
      sessionOn: "2026-07-09",
      measureRef: "VDB-26-0142",
      "household.lastName": "Vauquelin",
      "household.firstName": "Hélène",
      decision: "granted",
      monthsGranted: 6,
    });
    expect(values).not.toHaveProperty("operator");
  });
});
