/** Who signs where; `|` between the wordings. `plain` ones are signature labels only near the end or beside others. */
export type Signer = "household" | "professional" | "authority";

export const SIGNERS: Readonly<Record<Signer, string>> = {
  household:
    "menage|le menage|beneficiaire|le beneficiaire|la beneficiaire|les beneficiaires|interesse|l interesse|l interesse e|l interessee|titulaire|le titulaire|les titulaires|le s titulaire s|demandeur|le demandeur|usager|l usager|locataire|co titulaire|le co titulaire|conjoint|la famille|famille|la personne|personne accompagnee|la personne accompagnee|la personne concernee|personne concernee|le s beneficiaire s|allocataire|le s demandeur s|monsieur|madame|membre s du menage|le s interesse s|adherent|m mme|pour le menage|le s membre s du menage|membres du menage|la personne orientee|menage accompagne",
  professional:
    "travailleur social|le travailleur social|la travailleuse sociale|travailleuse sociale|intervenant|l intervenant|l intervenante|intervenante|l intervenant e|intervenant social|l intervenant social|l intervenante sociale|l intervenant e social e|referent|le referent|la referente|le la referent e|referent social|le referent social|operateur|l operateur|association|l association|pour l association|prescripteur|le prescripteur|service instructeur|le service instructeur|instructeur|accompagnateur|l accompagnateur|l accompagnatrice|professionnel|le professionnel|directeur|la directrice|le directeur|directrice|responsable|le responsable|la responsable|pour l operateur|organisme|l organisme|service|le service|la conseillere|conseillere|redacteur|le redacteur|pour le service|chef de service|cheffe de service|le chef de service|la cheffe de service|cachet|cachet du service|service prescripteur|le la referent e social e|organisme prescripteur|la conseillere en economie sociale et familiale|pour la structure|la structure|structure|assistante sociale|assistant social|le la travailleur se social e|travailleur e social e|pour le service instructeur|emetteur|assistante de service social|l assistante de service social|l assistante sociale|assistant de service social|educateur|educatrice|l educatrice|l educateur|l assistante|conseillere sociale|l accompagnant|intervenante sociale|responsable de service|le prescripteur social",
  authority:
    "president|le president|la presidente|le la president e|pour la commission|la commission|commission|pour le president|la president e|presidente|pour la presidente|le president de la commission|la presidente de la commission|pour le departement|pour le president du conseil departemental|le president du conseil departemental|la presidente du conseil departemental|par delegation|secretaire|le secretaire|la secretaire|le prefet|pour le prefet|autorite|autorite competente|l autorite|vice president|la vice presidente|le vice president|le directeur de|president e|pour le conseil departemental|secretariat de la commission|pour la presidente et par delegation|pour le president et par delegation|secretaire de la commission|pour le fsl",
};

/** Words of text that stand for ink: a person or a system states that it was signed. */
export const SIGNED_IN_TEXT =
  /\bsigne(?:e|\(e\)|s)?\b(?!\s*(?:le\s*[:.…_]|par le menage et|,? ?le ménage))|signature electronique|\/s\//;
/** What a form itself prints of signatures: none of it says that somebody signed. */
export const NOT_SIGNED_IN_TEXT =
  /\b(?:non signe|pas signe|a signer|n'a pas signe|sans signature|doit etre signe|document signe par|co-?signe|lu et approuve)/;
