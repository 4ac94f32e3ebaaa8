/** Whose part of the page this is. `family` are other people of the household, `authority` the commission and whoever signs for it. */
export type Section =
  | "household"
  | "co-holder"
  | "referrer"
  | "operator"
  | "worker"
  | "landlord"
  | "family"
  | "authority"
  | "signature"
  | "other";

/** Headings, and the ends of labels (« Nom du référent »), that say whose part it is; `|` between them. */
export const SECTIONS: Readonly<Record<Section, string>> = {
  household:
    "beneficiaire s|le s beneficiaire s|les beneficiaires|titulaire s|le s titulaire s|les titulaires|demandeur s|le s demandeur s|le ou les beneficiaires|le beneficiaire|la beneficiaire|le titulaire|les parties le menage|menage|menage concerne|identification menage|identite menage|le menage|beneficiaire|beneficiaires|demandeur|le demandeur|titulaire|titulaire du bail|holder|identite demandeur|identite beneficiaire|identification demandeur|identification beneficiaire|personne concernee|personne accompagnee|personne orientee|usager|etat civil|etat civil menage|renseignements menage|renseignements concernant menage|informations menage|personne 1|titulaire 1|demandeur 1|adulte 1|monsieur ou madame|coordonnees menage|coordonnees demandeur|coordonnees beneficiaire|identite|locataire|famille|identification famille|identite famille|chef famille|renseignements relatifs au menage|identite personne|identite du titulaire|identite titulaire|situation du menage|menage accompagne|menage beneficiaire|allocataire|personne de reference|interesse|interessee|interesse e|1er titulaire|premier titulaire|m mme|menage oriente|composition et identite du menage",
  "co-holder":
    "co titulaire|cotitulaire|conjoint|conjointe|conjoint e|conjoint concubin|co demandeur|codemandeur|co holder|personne 2|titulaire 2|demandeur 2|adulte 2|co beneficiaire|concubin|concubine|partenaire pacs|second titulaire|deuxieme titulaire|2e titulaire|2eme titulaire|epoux|epouse|conjoint co titulaire|co titulaire bail|autre titulaire|co titulaire conjoint|second adulte|deuxieme adulte|co locataire|colocataire|co occupant|co titulaire du bail conjoint|conjoint partenaire|identite conjoint|identite du co titulaire",
  referrer:
    "referent|referente|referent e|referent social|referente sociale|referent e social e|prescripteur|prescriptrice|service prescripteur|service instructeur|organisme prescripteur|orienteur|service orienteur|organisme orienteur|travailleur social prescripteur|travailleur social referent|identification prescripteur|identite prescripteur|coordonnees prescripteur|coordonnees referent|referent orienteur|origine demande|origine orientation|orientation effectuee par|oriente par|instructeur|identification referent|identification service instructeur|partenaire orienteur|partenaire a l'origine demande|emetteur|emetteur demande|demande emise par|demande instruite par|redacteur demande|organisme demandeur|service demandeur|service social instructeur|travailleur social instructeur|auteur demande|auteur orientation|structure prescriptrice|structure orienteuse|service a l'origine demande|demande presentee par|prescrit par|demande transmise par|etabli par|fiche remplie par|travailleur social a l'origine|professionnel orienteur|identite referent|instruit par|saisi par|organisme instructeur|correspondant|partenaire|professionnel prescripteur|professionnel a l'origine demande|professionnel demandeur",
  operator:
    "operateur|association|structure accompagnatrice|organisme accompagnateur|l operateur|operateur mesure|operateur charge mesure|association chargee accompagnement|structure chargee accompagnement|association operatrice|identification operateur|l association|operateur designe|association mandatee|organisme charge accompagnement|organisme operateur",
  worker:
    "intervenant|intervenante|intervenant e|intervenant social|intervenante sociale|intervenant e social e|travailleur social|travailleuse sociale|accompagnateur|accompagnatrice|accompagnateur social|referent mesure|referent accompagnement|referent asell|referent asll|intervenant asll|intervenant asell|professionnel|conseillere esf|travailleur social charge accompagnement|redacteur|redactrice|redacteur bilan|auteur du bilan|referent e accompagnement",
  landlord: "bailleur|proprietaire|logeur|bailleur proprietaire|coordonnees bailleur|identification bailleur",
  family:
    "enfants|enfant|composition familiale|composition foyer|composition menage|autres personnes|autres personnes foyer|autres occupants|personnes charge|enfants charge|personnes a charge|autres membres menage|personnes vivant au foyer|autres personnes vivant au foyer|membres du foyer|personne a contacter|personnes heberges",
  authority:
    "commission|president|presidente|le president|la presidente|secretariat|secretaire|directeur|directrice|prefet|departement|conseil departemental|financeur|cadre reserve administration|cadre reserve commission|reserve administration|partie reservee administration|reserve a la commission|cadre reserve|cadre reserve service|chef service|responsable|pour la commission|president de la commission|destinataire|mandataire|curateur|tuteur|hebergeant|tiers hebergeant|huissier|commissaire justice|tribunal",
  signature: "signature|signatures|signataire|signataires",
  other:
    "situation financiere|ressources|ressources charges|budget|situation budgetaire|logement|situation logement|procedure|procedure expulsion|decision|motif demande|objet demande|duree|objectifs|engagements|dates|mesure|situation locative|charges|endettement|evaluation|observations|demande|nature demande|caracteristiques logement|situation administrative|parcours logement|projet logement|situation sociale|deroulement mesure|deroulement accompagnement",
};

/** Sections whose name, followed by a value on its own line, introduces somebody (« Prescripteur : CCAS de Gréasque »). */
export const INTRODUCES: ReadonlySet<Section> = new Set<Section>([
  "household",
  "co-holder",
  "referrer",
  "operator",
  "worker",
  "landlord",
]);
