import type { DocumentKind, DocumentVariant } from "../../../schemas/field.ts";

export interface KindEvidence {
  readonly kind: DocumentKind;
  readonly weight: number;
  readonly variant?: DocumentVariant;
  /** It says how something is sent, and not what. */
  readonly carries?: true;
}

type Row = readonly [kind: DocumentKind, weight: number, phrases: string, variant?: DocumentVariant];

/**
 * What tells the kinds apart. Weights: 10 names the kind in a title, 5 does so in most papers, 1–3 is vocabulary that
 * belongs to it. `other` has the papers that come along and must never be taken for one of ours.
 */
const ROWS: readonly Row[] = [
  [
    "orientation",
    10,
    "fiche d'orientation logement|fiche de prescription d'un accompagnement|formulaire d'orientation vers un accompagnement|fiche de liaison orientation|demande d'orientation|bordereau d'orientation|fiche individuelle d'orientation|dossier unique d'orientation|orientation vers l avdl|fiche de saisine|demande d'orientation vers un accompagnement|fiche de preconisation|rapport d'orientation|note d'orientation|fiche de candidature|fiche de positionnement|demande de prise en charge|demande d'admission|demande d'accompagnement vers et dans le logement|demande d'intermediation locative|demande d'iml|fiche orientation|fiche d'orientation vers|formulaire orientation|fiche de prescription|fiche prescription|fiche saisine|formulaire de saisine|fiche orientation asll|fiche orientation asell|fiche d'evaluation sociale|bordereau de saisine|grille d'evaluation et d'orientation|grille d'orientation|prescription d'un accompagnement|fiche de demande d'accompagnement social|evaluation sociale en vue d'un accompagnement|rapport social en vue d'une mesure|demande de mise en place d'un accompagnement|demande d'evaluation logement|fiche de premier contact et d'orientation|note sociale a l'appui d'une demande",
    "fiche-orientation",
  ],
  ["orientation", 10, "fiche navette", "fiche-navette"],
  ["orientation", 10, "imprime 42|imprime numero 42", "imprime-42"],
  [
    "orientation",
    9,
    "demande d'une mesure|demande d'un accompagnement|demande d'une mesure d'accompagnement|demande d'un accompagnement social|demande d'un asell|demande d'une asell|demande d'un asll|demande d'une mesure asell|demande d'une mesure asll|demande d'une mesure avdl|fiche liaison|fiche demande d'accompagnement|demande d'accompagnement|demande accompagnement social|demande de mesure|demande de mesure d'accompagnement|formulaire de demande|dossier de demande|demande d'intervention|demande d'asll|demande d'asell|fiche de demande|demande accompagnement lie logement|formulaire demande accompagnement|dossier orientation|fiche asll|fiche asell|demande d'avdl|saisine asll|saisine asell|saisine avdl|saisine d'une mesure|demande accompagnement social lie au logement|demande de mise en place d'une mesure|sollicitation accompagnement|demande initiale|demande de diagnostic|demande d'aide a la mediation locative|demande d'intermediation locative|demande d'action liee au logement|orientation vers l'intermediation locative|orientation vers l'avdl|formulaire unique de demande|demande d'aide fsl accompagnement|dossier de candidature iml|dossier de candidature a l'intermediation locative|fiche d'orientation partenaire|fiche de contact orientation|saisine du service d'accompagnement|fiche de reperage|fiche de signalement d'un menage|signalement d'un menage en difficulte",
  ],
  [
    "orientation",
    7,
    "orientation vers une mesure|orientation d'un menage|orientation du menage|orientation menage|prescription d'une mesure|orientation vers un accompagnement|orientation asll|orientation asell|souhaite orienter|je vous oriente|nous vous orientons|je sollicite la mise en place|solliciter une mesure|sollicite un accompagnement|solliciter un accompagnement|sollicite une mesure|orientation vers l'asll|orientation vers l'asell|vous adresse la situation|lettre d'orientation|courrier d'orientation",
  ],
  [
    "orientation",
    2,
    "prescripteur|professionnel prescripteur|personne orientee|service instructeur|origine de la demande|orienteur|statut d'occupation|composition familiale|composition du foyer|adhesion du menage|adhesion de la personne|dette locative|stade de la procedure|autres dettes|aide au logement|service emetteur|nature de la demande|ressources du foyer|ressources du menage|impayes de loyer|procedure d'expulsion|procedure en cours|expose de la situation|loyer charges|loyer charges comprises|mesure sollicitee|type de mesure|motif de l'orientation|le menage est|le logement est|etat du logement|apl al|apl als|situation logement|enfants a charge|nombre d'enfants",
  ],
  [
    "decision",
    10,
    "notification decision|notification de la decision|decision commission|decision de la commission|releve decision|releve de decisions|extrait du releve de decisions|extrait proces verbal|decision d'attribution|notification accord|notification refus|notification d'accord|notification de refus|notification ajournement|fiche de decision|proces verbal de la commission|avis de la commission|notification d'attribution|notification de mesure|notification de prise en charge|notification renouvellement|notification de rejet|decision relative a|notification d'une mesure|decision de renouvellement|accord de prise en charge|notification d'une decision|notification de l'avis|confirmation de la validation|confirmation de validation",
  ],
  [
    "decision",
    7,
    "releve de la commission|extrait de la commission|releve de commission|decisions de la commission|proces verbal|retour de commission|retour commission|resultats de la seance|resultat de la seance|resultats commission|passage en commission|compte rendu de seance|suite donnee|mandatement|ordre de mission|lettre de mandatement|notification de mandat|bon de prise en charge|attribution de mesure|attribution d'une mesure|resultat de la commission|avis rendu|avis de decision|avis decision|releve decisions|tableau des decisions|releve des avis|avis commission|notification|decision|extrait de deliberation|compte rendu de commission|commission d'attribution",
  ],
  [
    "decision",
    6,
    "la commission a decide|commission decide|a decide d'accorder|vous notifier|la commission a emis|commission a donne un avis|la commission reunie|a emis un avis|a statue|est accordee pour|vous informer que la commission|a examine votre demande|a examine la demande|a rendu la decision|decide d'accorder|decide de ne pas|la commission a accorde|la commission a rendu|apres examen de la demande|la commission a examine",
  ],
  [
    "decision",
    2,
    "voies de recours|delai de recours|recours gracieux|pour la commission|le president de la commission|duree accordee|la presidente de la commission|avis favorable|avis defavorable|decision ajournee|operateur designe|tribunal administratif|seance du|sens de la decision",
  ],
  [
    "contract",
    10,
    "mon contrat|notre contrat|fiche contrat|carnet d'accompagnement|livret d'accompagnement|contrat accompagnement|contrat d'accompagnement social|contrat de suivi logement|contrat de suivi lie au logement|contrat de suivi social|convention de suivi lie au logement|contrat engagement|convention accompagnement|contrat d'accompagnement lie au logement|contrat asell|contrat asll|contrat d'objectifs|contrat engagement reciproque|contrat de mesure|contrat social|contrat tripartite|accord tripartite|convention tripartite|contrat individuel d'accompagnement|charte d'engagement|engagement reciproque|contrat de suivi|contrat d'accompagnement individuel|contrat d'accompagnement renforce|contrat d'intervention|convention d'engagement|contrat de mise en place|contractualisation de l'accompagnement|document contractuel|engagement d'accompagnement|accord d'accompagnement|lettre d'engagement|charte d'accompagnement|protocole d'accompagnement|projet d'accompagnement|plan d'accompagnement|contrat d'action|contrat de partenariat avec le menage|contrat asl|contrat avdl|contrat d'accompagnement vers et dans le logement|convention asll|convention asell|convention avdl|convention de suivi|acte d'engagement|engagement contractuel|engagement mutuel|engagements mutuels|contrat de prise en charge|convention individuelle|convention personnalisee|contrat personnalise|contrat pour l'accompagnement|contrat logement|contrat d'adhesion|contrat d'aide et d'accompagnement|convention d'occupation|projet personnalise d'accompagnement|fiche d'adhesion a la mesure|bulletin d'adhesion a la mesure|document de contractualisation|contrat d'aide educative|contrat d'accompagnement personnalise|avenant au contrat d'accompagnement",
  ],
  [
    "contract",
    5,
    "entre les soussignes|il est convenu ce qui suit|engagements reciproques|engagements du menage|le menage s'engage|l'association s'engage|s'engage a|engagements de l'association|le present contrat|les parties|present contrat est conclu|engagements du service",
  ],
  [
    "contract",
    2,
    "rythme des visites|rythme des rencontres|frequence des rencontres|objectifs de l'accompagnement|lu et approuve|resiliation du contrat|duree du contrat|article 1|objectifs du contrat",
  ],
  [
    "bilan",
    10,
    "bilan intermediaire|bilan final|bilan fin mesure|bilan rupture|rapport de fin|rapport fin mesure|bilan accompagnement|bilan social|fiche de fin de mesure|bilan de mesure|bilan d'etape|rapport final|rapport intermediaire|bilan de fin d'accompagnement|bilan fin|compte rendu de fin de mesure|bilan a mi parcours|bilan de l'accompagnement|bilan de cloture|rapport de cloture|bilan de la mesure|bilan asell|bilan asll|bilan d'asll|bilan mesure|rapport de fin d'accompagnement|rapport d'accompagnement|rapport social de fin|bilan d'interruption|fiche bilan|bilan de sortie|rapport de rupture|constat de rupture|fiche de cloture|rapport d'evaluation de la mesure|fiche de fin d'accompagnement|fiche fin accompagnement|fin d'accompagnement|fiche de fin d'intervention|fiche de sortie|fiche de fin de prise en charge|compte rendu de fin d'accompagnement|compte rendu d'accompagnement|compte rendu de mesure|compte rendu d'intervention|note de fin de mesure|note de fin d'accompagnement|synthese de fin de mesure|synthese de fin d'accompagnement|synthese d'accompagnement|synthese de l'accompagnement|evaluation de fin de mesure|evaluation finale|evaluation de la mesure|evaluation de l'accompagnement|evaluation intermediaire|point d'etape|rapport d'etape|note de situation de fin|rapport d'activite de la mesure|rapport de mesure|fiche d'evaluation|fiche d'interruption|fiche de rupture|signalement de rupture|avis de rupture|declaration de rupture|notification de rupture|interruption de mesure|interruption d'accompagnement|arret de mesure|fiche d'arret|fin anticipee de la mesure|rupture d'accompagnement|rupture de la mesure|rupture de l'accompagnement|note de cloture|cloture de mesure|cloture de l'accompagnement|cloture d'accompagnement|bilan intermediaire ou final|rapport social final|rapport social intermediaire|rapport d'intervention|compte rendu de fin d'intervention|rapport trimestriel|rapport semestriel|rapport de fin d'intervention|compte rendu d'intervention sociale|fiche bilan de mesure",
  ],
  ["bilan", 7, "bilan"],
  [
    "bilan",
    5,
    "fin de l'accompagnement|fin d'accompagnement|cloture de l'accompagnement|fin de la mesure d'accompagnement",
  ],
  [
    "bilan",
    3,
    "visites realisees|objectifs atteints|nombre de visites|rencontres realisees|relais|preconisations|visites a domicile realisees|partiellement atteints|non atteints|evaluation des objectifs|atteinte des objectifs|deroulement de l'accompagnement|deroulement de la mesure|visites effectuees|entretiens realises|evolution de la situation|motif de la rupture|au terme de la mesure|resultats obtenus|fin effective",
  ],
  [
    "renewal",
    12,
    "demande renouvellement|demande prorogation|fiche prorogation|en vue du renouvellement|en vue d'un renouvellement|en vue de la prolongation|note sociale de renouvellement|fiche demande renouvellement|fiche demande prolongation|formulaire demande renouvellement|formulaire demande prolongation|formulaire demande reconduction|dossier demande renouvellement|dossier renouvellement|proposition reconduction|imprime demande renouvellement|imprime prolongation|demande de maintien de la mesure|demande renouvellement accompagnement|demande de suite de mesure|avis de renouvellement demande|note de renouvellement|rapport de renouvellement|rapport demande renouvellement|demande prolongation accompagnement|fiche demande reconduction|demande d'un renouvellement|demande d'une prolongation|demande prolongation|demande reconduction|demande de renouvellement de mesure|fiche renouvellement|fiche prolongation|formulaire renouvellement|formulaire prolongation|sollicitation de renouvellement|proposition de renouvellement|demande de renouvellement d'accompagnement|demande de poursuite de la mesure|demande de poursuite|proposition de prolongation|fiche de reconduction|demande de renouvellement exceptionnel|renouvellement de mesure demande|demande de prolongation de mesure|imprime de renouvellement|renouvellement de la mesure demande|demande de nouveau mandat|demande d'un nouveau mandat|demande de seconde periode|demande d'une seconde periode|demande d'un deuxieme mandat|demande de second mandat|demande d'une nouvelle periode|sollicitation d'une prolongation|sollicitation d'un renouvellement|poursuite d'accompagnement|demande de prolongation du mandat|demande de renouvellement du mandat",
  ],
  [
    "renewal",
    6,
    "prorogation d'un accompagnement|prolongation d'un accompagnement|reconduction d'un accompagnement|renouvellement d'un accompagnement|poursuite d'un accompagnement|demande de poursuite|poursuite demandee|poursuite sollicitee|reconduction de mesure|renouvellement de mesure|prolongation de mesure|prorogation de mesure|reconduction d'une mesure|renouvellement d'une mesure|prolongation d'une mesure|prorogation d'une mesure|reconduction de l'accompagnement|renouvellement de l'accompagnement|prolongation de l'accompagnement|prorogation de l'accompagnement|prolongation d'un asll|renouvellement d'un asll|prolongation asll|renouvellement asll|prolongation asell|renouvellement asell|avenant de prolongation|avenant de renouvellement|prolongation d'accompagnement|renouvellement d'accompagnement|nouvelle periode|sollicite le renouvellement|sollicite la prolongation|sollicite donc la prolongation|sollicite donc le renouvellement|sollicite donc la reconduction|sollicitons donc la prolongation|sollicitons donc le renouvellement|sollicitons donc un|sollicite donc un renouvellement|objet prolongation de la mesure|objet renouvellement de la mesure|objet reconduction de la mesure|prolongation de cette mesure|renouvellement de cette mesure|reconduction de cette mesure|sollicitons le renouvellement|solliciter le renouvellement|solliciter la prolongation|demande le renouvellement|demandons le renouvellement|sollicitons la prolongation|demander le renouvellement|souhaite le renouvellement|sollicite la reconduction|demande la prolongation|solliciter un renouvellement|sollicite un renouvellement|sollicite une prolongation|demandons la prolongation|demander la prolongation|solliciter une prolongation",
  ],
  [
    "renewal",
    3,
    "renouvellement|prolongation|reconduction|motif du renouvellement|duree demandee|mois demandes|duree sollicitee|mesure en cours|fin de la mesure en cours|titre exceptionnel|echeance de la mesure en cours|renouvellement demande",
  ],
  [
    "other",
    12,
    "attestation d'enregistrement departemental|attestation d'enregistrement de la demande|attestation d'enregistrement|guichet enregistreur|quittance de loyer|quittance|avis d'echeance|carte nationale d'identite|titre de sejour|carte d'identite|passeport|bulletin de paie|bulletin de salaire|fiche de paie|avis d'imposition|avis d'impot|releve d'identite bancaire|attestation de paiement|attestation caf|facture|assignation devant|assignation en|jugement du|ordonnance de refere|commandement de payer|commandement de quitter|livret de famille|contrat de location|bail d'habitation|contrat de bail|etat des lieux|attestation d'assurance|releve de compte|proces verbal d'expulsion|convocation|ordre du jour|compte rendu de reunion|curriculum vitae|acte de naissance|certificat de scolarite|attestation d'hebergement|attestation de droits|carte de resident|permis de conduire|devis|bon de commande|avis de passage|mise en demeure|plan d'apurement|attestation d'elections de domicile|tribunal judiciaire|note de frais|certificat medical|notification de droits|attestation pole emploi|attestation de loyer|contrat de travail|contrat a duree determinee|contrat a duree indeterminee|appel de fonds|etat mensuel|republique francaise titre de sejour|newsletter|tribunal d'instance|decompte de charges|regularisation de charges|contrat d'apprentissage|contrat de professionnalisation|contrat de service civique|contrat d'assurance|contrat de fourniture|contrat d'abonnement|contrat de pret|contrat de sejour|contrat de formation|convention d'honoraires|convention de stage|attestation sur l'honneur|attestation employeur|attestation de stage|declaration de ressources|declaration trimestrielle|declaration d'impot|acte de mariage|acte de deces|jugement de divorce|attestation vitale|attestation de mutuelle|taxe fonciere|taxe d'habitation|arret de travail|certificat de travail|solde de tout compte|carte mobilite inclusion|carte d'invalidite|bilan sanguin|bilan de sante|bilan comptable|bilan de competences|compte rendu de consultation|compte rendu d'hospitalisation|ordonnance medicale|reglement interieur|livret d'accueil|attestation fiscale|offre de pret|tableau d'amortissement|releve de situation|conge pour vente|conge donne par le bailleur",
  ],
  [
    "other",
    3,
    "siret|net a payer|total ttc|tva|numero facture|huissier de justice|commissaire de justice|greffe|au nom du peuple francais|bailleur certifie|net imposable|attendu que",
  ],
];

/** What carries other papers: it is one of ours only where it asks or tells itself what such a paper does. */
const CARRIERS =
  "bordereau d'envoi|bordereau de transmission|bordereau d'accompagnement de pieces|bordereau de pieces|bordereau de remise|bordereau de depot|soit transmis|telecopie|fiche de transmission|note de transmission|accuse de reception|accuse reception|recepisse de depot|attestation de depot|avis de reception";

export const KIND_PHRASES: readonly { readonly phrase: string; readonly meaning: KindEvidence }[] = [
  ...ROWS.flatMap(([kind, weight, phrases, variant]) =>
    phrases
      .split("|")
      .map((phrase) => ({ phrase, meaning: { kind, weight, ...(variant !== undefined && { variant }) } })),
  ),
  ...CARRIERS.split("|").map((phrase) => ({
    phrase,
    meaning: { kind: "other" as const, weight: 12, carries: true as const },
  })),
];
