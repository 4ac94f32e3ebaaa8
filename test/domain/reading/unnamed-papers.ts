import type { DocumentKind } from "../../../schemas/field.ts";

/** Whom such a paper is about, where it asks for that. */
const HOLDER = "Nom : MARCHAL    Prénom : Odile    Née le : 12/04/1981\nAdresse : 4 rue des Forges, 25000 Besançon\n";

/** Papers whose titles do not name their kind as most do, or name another's: what they ask, say and count tells it. */
export const UNNAMED_PAPERS: readonly (readonly [kind: DocumentKind, text: string])[] = [
  [
    "renewal",
    `TRANSMISSION\nAssociation Le Pont\nDestinataire : secrétariat FSL\nObjet : Mme MARCHAL Odile, mesure 25-118\nNous vous adressons la présente afin que la mesure soit prolongée de 4 mois, à compter de son terme, le 30 juin 2026.\nMotif : dossier de surendettement en cours.`,
  ],
  [
    "renewal",
    `FICHE DE SUIVI DE MESURE\n${HOLDER}Mesure n° 25-118\nFin de mesure prévue : 30/06/2026\nSuite demandée : prolongation   Durée : 4 mois\nMotif : relogement en attente`,
  ],
  [
    "renewal",
    `AVENANT N° 1\n${HOLDER}Mesure n° 25-118 - ASLL\nÉchéance actuelle : 30/06/2026\nDurée supplémentaire demandée : 4 mois\nMotif de la demande : relogement en attente\nPièces : avis d'imposition, quittance de loyer`,
  ],
  [
    "renewal",
    `Objet : prise en charge ASLL - suite\nMadame, Monsieur,\nLa mesure n° 25-118 de Mme MARCHAL Odile s'achève le 30 juin 2026. Quatre mois de plus seraient nécessaires pour mener à bien le relogement. Aussi, nous vous saurions gré de bien vouloir reconduire notre intervention jusqu'au 31 octobre 2026.\nVeuillez agréer`,
  ],
  [
    "renewal",
    `TÉLÉCOPIE\nDe : Association Le Pont   À : Département, service logement\nDate : 12/05/2026   Pages : 1\nMme MARCHAL Odile - mesure ASLL n° 25-118\nFin de la mesure : 30/06/2026\nMois demandés : 4\nMotif : plan d'apurement à signer`,
  ],
  [
    "renewal",
    `SAISINE DE LA COMMISSION\n☐ Première demande   ☒ Renouvellement   ☐ Recours\n${HOLDER}Mesure n° 25-118   Fin le 30/06/2026\nNombre de mois sollicités : 4\nMotifs : relogement en attente`,
  ],
  [
    "renewal",
    `DEMANDE DE MESURE D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT\n☐ Initiale   ☒ Renouvellement\n${HOLDER}Mesure n° 25-118\nÉchéance de la mesure en cours : 30/06/2026\nDurée demandée : 4 mois\nMotif : relogement en attente`,
  ],
  [
    "renewal",
    `Convention FSL - ASLL : état de fin de période\n${HOLDER}N° de mesure : 25-118\nPériode accordée : du 01/01/2026 au 30/06/2026\nPoursuite souhaitée : oui, 4 mois\nPourquoi : relogement en attente`,
  ],
  [
    "renewal",
    `NOTE D'ACTUALISATION\n${HOLDER}Mesure ASLL n° 25-118, terme au 30/06/2026\nNous proposons de poursuivre la mesure pendant 4 mois, le temps du relogement.`,
  ],
  [
    "orientation",
    `SIGNALEMENT D'UNE SITUATION\nService : CMS de Planoise   Travailleur social : Ana Vidal\n${HOLDER}Statut d'occupation : locataire   Dette locative : 1 250 €\nDispositif souhaité : ASLL\nExposé de la situation : deux impayés, pas de suivi.`,
  ],
  [
    "orientation",
    `BORDEREAU DE TRANSMISSION\nDe : CCAS de Besançon   À : commission FSL\n${HOLDER}Nombre d'adultes : 1   Enfants : 2\nRessources : 1 120 €   Dette de loyer : 840 €\nMesure demandée : ASLL\nMotif de la demande : impayés`,
  ],
  [
    "orientation",
    `FICHE DE RENSEIGNEMENTS SOCIAUX\nOrganisme : UDAF   Référent : Paul Kern   Tél : 03 81 00 11 22\n${HOLDER}Composition du foyer : 1 adulte, 2 enfants\nRessources mensuelles : 1 120 €   Impayé de loyer : 840 €\nAccompagnement préconisé : AVDL\nMotif : recherche de logement`,
  ],
  [
    "orientation",
    `COMMISSION ASLL DU 12 MAI\nDossier présenté par : CCAS de Besançon\n${HOLDER}Loyer : 480 €   APL : 210 €   Dette locative : 840 €\nMesure proposée : ASLL\nÉlément motivant la demande : impayés`,
  ],
  [
    "orientation",
    `Objet : situation de Mme MARCHAL\nBonjour,\nJe me permets de vous transmettre la situation de Mme Odile MARCHAL, née le 12/04/1981, qui vit 4 rue des Forges 25000 Besançon. Elle a une dette de loyer de 840 €. Un ASLL me semble adapté. Merci de l'étudier en commission.\nAna Vidal, assistante sociale, CMS de Planoise`,
  ],
  [
    "decision",
    `Objet : votre dossier FSL\nMadame,\nVotre demande d'ASLL a été étudiée le 12 mai 2026. J'ai le plaisir de vous faire savoir qu'une mesure vous est attribuée pour 6 mois. Elle sera exercée par l'association Le Pont.\nVeuillez agréer`,
  ],
  [
    "decision",
    `RÉSULTAT\nSéance du 12/05/2026\n${HOLDER}Dossier n° 2026-114\nDispositif : ASLL   Décision : accord   Durée : 6 mois\nOpérateur : Le Pont`,
  ],
  [
    "decision",
    `BORDEREAU D'ENVOI\nDestinataire : association Le Pont\nVeuillez trouver ci-après la décision de la commission du 12/05/2026\n${HOLDER}Dossier n° 2026-114\nDécision : accordé    Durée accordée : 6 mois   Opérateur : Le Pont`,
  ],
  [
    "decision",
    `ORDRE DE MISSION\nLa commission du 12/05/2026 a validé la mesure suivante :\n${HOLDER}Dossier 2026-114   ASLL   6 mois à compter du 01/06/2026\nAssociation désignée : Le Pont`,
  ],
  [
    "decision",
    `MANDATEMENT\nCommission du 12/05/2026\n${HOLDER}N° dossier : 2026-114\nMesure : ASLL   Durée : 6 mois   Date d'effet : 01/06/2026\nOpérateur mandaté : Le Pont`,
  ],
  [
    "contract",
    `NOUS NOUS METTONS D'ACCORD\nMme MARCHAL Odile et l'association Le Pont\nMesure ASLL du 01/06/2026 au 30/11/2026\nNos objectifs : payer le loyer, ouvrir les droits\nNous nous voyons deux fois par mois.\nMme MARCHAL s'engage à venir aux rendez-vous.\nSignatures`,
  ],
  [
    "contract",
    `FEUILLE DE ROUTE\n${HOLDER}Accompagnement ASLL du 01/06/2026 au 30/11/2026\nObjectifs : payer le loyer ; ouvrir les droits\nRythme des rencontres : deux par mois\nEngagements du ménage : venir aux rendez-vous\nEngagements du référent : accompagner\nLu et approuvé, signatures`,
  ],
  [
    "contract",
    `PROJET PERSONNALISÉ\n${HOLDER}Référent : Paul Kern, Le Pont\nASLL - début le 01/06/2026, fin le 30/11/2026\nObjectifs : payer le loyer ; ouvrir les droits\nFréquence : deux visites par mois\nJe m'engage à respecter ce projet\nSignature du ménage   Signature du référent`,
  ],
  [
    "contract",
    `MISE EN PLACE DE LA MESURE\n${HOLDER}Opérateur : Le Pont   Travailleur social : Paul Kern\nMesure ASLL n° 25-118 du 01/06/2026 au 30/11/2026\nObjectifs de l'accompagnement : payer le loyer\nFréquence des visites : deux par mois\nLe ménage accepte la mesure. Signatures`,
  ],
  [
    "bilan",
    `POINT DE SITUATION\n${HOLDER}Mesure n° 25-118 du 01/12/2025 au 31/05/2026\nVisites à domicile : 8   Entretiens : 4\nObjectifs atteints : partiellement\nPréconisations : fin de mesure`,
  ],
  [
    "bilan",
    `COMPTE RENDU\n${HOLDER}ASLL n° 25-118 du 01/12/2025 au 31/05/2026\nNombre de visites réalisées : 8\nÉvolution de la situation : dette soldée\nAtteinte des objectifs : totale\nRelais : CMS de Planoise`,
  ],
  [
    "bilan",
    `FIN DE MESURE\n${HOLDER}ASLL n° 25-118 du 01/12/2025 au 31/05/2026\nNombre de rencontres : 12 dont VAD : 8\nRésultat : objectifs atteints\nRelais : CMS de Planoise`,
  ],
  [
    "bilan",
    `FICHE D'ARRÊT DE MESURE\n${HOLDER}Mesure n° 25-118 (ASLL)\nDate d'arrêt : 31/05/2026   Motif : déménagement\nVisites effectuées : 8\nObjectifs : partiellement atteints`,
  ],
  [
    "other",
    `BORDEREAU D'ENVOI\nAssociation Le Pont   à   Département\nDésignation    Nombre    Observations\nContrat d'accompagnement de Mme MARCHAL    1    pour signature\nBilan intermédiaire de M. DUVAL    1    pour information\nDemande de renouvellement de M. KAY    1    pour la prochaine commission`,
  ],
  [
    "other",
    `BORDEREAU DE TRANSMISSION\nNotification de décision de la commission du 12/05/2026 concernant Mme MARCHAL    2 exemplaires\nÀ retourner signé`,
  ],
  [
    "other",
    `ACCUSÉ DE RÉCEPTION\nNous avons bien reçu votre demande de renouvellement de la mesure ASLL de Mme MARCHAL Odile le 12/05/2026. Elle sera examinée à la prochaine commission.`,
  ],
  [
    "other",
    `CONVOCATION\nMadame MARCHAL, vous êtes attendue le 12 juin 2026 à 10 h au CMS pour préparer le bilan de votre accompagnement social lié au logement.`,
  ],
  [
    "other",
    `MANDAT\nJe soussignée Odile MARCHAL autorise l'association Le Pont à me représenter auprès du FSL dans le cadre de la mesure ASLL.`,
  ],
  [
    "other",
    `FICHE DE PRÉSENCE\nAccompagnement social lié au logement - mois de mai 2026\nNom    Date    Durée    Signature\nMARCHAL    04/05    1 h\nDUVAL    05/05    1 h 30`,
  ],
  [
    "other",
    `ÉTAT DES MESURES EN COURS AU 31/05/2026\nNom    N°    Début    Fin    Opérateur\nMARCHAL    25-118    01/12/2025    31/05/2026    Le Pont\nDUVAL    25-119    01/01/2026    30/06/2026    Le Pont`,
  ],
  [
    "other",
    `FACTURE N° 2026-44\nMesures ASLL du mois de mai 2026\nNombre de mesures : 24    Prix unitaire : 165,00 €\nTotal : 3 960,00 €`,
  ],
  [
    "renewal",
    `Madame la Présidente,\nLe mandat qui nous a été confié pour Mme MARCHAL Odile (n° 25-118) arrive à terme le 30 juin 2026. La situation appelle encore notre présence : nous demandons à pouvoir la continuer quatre mois.\nRecevez, Madame la Présidente,`,
  ],
  [
    "orientation",
    `LIAISON CAF / FSL\nTravailleur social : Ana Vidal   Circonscription : Planoise\n${HOLDER}Situation familiale : seule, 2 enfants\nLoyer : 480 €  Dette : 840 €  Allocation logement : 210 €\nIntervention demandée : ASLL maintien\nObservations : deux impayés`,
  ],
  [
    "orientation",
    `ÉVALUATION SOCIALE\n${HOLDER}Service : CMS de Planoise, Ana Vidal\nRessources : 1 120 €   Charges : 690 €   Dette de loyer : 840 €\nProcédure : commandement de payer du 03/03/2026\nPréconisation : mesure ASLL`,
  ],
  [
    "orientation",
    `Bonjour, je vous adresse la situation de la famille MARCHAL (2 adultes, 3 enfants), 4 rue des Forges à Besançon, qui est assignée pour impayés (2 300 €). Ils sont d'accord pour être accompagnés dans le cadre d'un ASLL. Ana Vidal, CCAS`,
  ],
  [
    "decision",
    `COMMISSION LOCALE\nSuites données\n${HOLDER}Demande : ASLL   Suite : accord   Nombre de mois : 6   Association : Le Pont`,
  ],
  [
    "decision",
    `LETTRE DE CONFIRMATION\nMadame,\nNous vous confirmons que la commission FSL du 12 mai 2026 a donné une suite favorable à votre demande d'accompagnement. L'association Le Pont interviendra pendant six mois.`,
  ],
  [
    "decision",
    `RÉPONSE À VOTRE SAISINE\n${HOLDER}Dossier 2026-114\nVotre saisine pour une mesure ASLL n'a pas été retenue par le comité du 12/05/2026.\nMotif : absence d'adhésion`,
  ],
  [
    "contract",
    `MON PARCOURS LOGEMENT\n${HOLDER}Je suis accompagnée par Paul Kern (Le Pont), mesure ASLL, du 01/06/2026 au 30/11/2026\nMes objectifs : payer le loyer ; ouvrir les droits\nRendez-vous : deux fois par mois\nJe signe pour dire que je suis d'accord.`,
  ],
  [
    "contract",
    `ACCORD TRIPARTITE\nEntre le Département, l'association Le Pont et Mme MARCHAL Odile\nLa mesure ASLL dure 6 mois, du 01/06/2026 au 30/11/2026.\nElle vise à payer le loyer et ouvrir les droits. Visites : deux par mois.\nChacun s'engage à respecter le présent accord.`,
  ],
  [
    "bilan",
    `SYNTHÈSE\n${HOLDER}ASLL n° 25-118 du 01/12/2025 au 31/05/2026\n8 VAD, 4 entretiens\nObjectif 1 payer le loyer : atteint\nObjectif 2 ouvrir les droits : partiellement atteint\nSuite : relais CMS`,
  ],
  [
    "bilan",
    `NOTE À LA COMMISSION\nL'accompagnement de Mme MARCHAL Odile (mesure 25-118) a débuté le 1er décembre 2025 et se termine le 31 mai 2026. Huit visites ont été effectuées. Les objectifs sont atteints : la dette est soldée. Nous proposons la fin de la mesure.`,
  ],
  [
    "bilan",
    `ÉVALUATION DE L'ACCOMPAGNEMENT\n${HOLDER}Mesure 25-118\nNombre de rencontres : 12\nObjectifs : atteints\nPerspectives : droit commun`,
  ],
  [
    "bilan",
    `CLÔTURE\n${HOLDER}Mesure ASLL n° 25-118 close le 31/05/2026\nMotif de clôture : objectifs atteints\nRencontres : 12   Visites : 8`,
  ],
  [
    "other",
    `GUIDE DU PRESCRIPTEUR\nL'ASLL est une mesure de six mois renouvelable. La fiche d'orientation est à remplir avec le ménage. Le bilan est à joindre à la demande de renouvellement.`,
  ],
  ["other", `Bonjour, pouvez-vous me dire où en est la demande de renouvellement de Mme MARCHAL ? Merci. Ana Vidal`],
  [
    "other",
    `RELANCE\nNous n'avons pas reçu le bilan de la mesure ASLL n° 25-118 de Mme MARCHAL Odile, échue le 31/05/2026. Merci de nous le transmettre sous quinzaine.`,
  ],
  [
    "bilan",
    `RAPPORT DE SITUATION\n${HOLDER}L'ASLL exercé du 01/12/2025 au 31/05/2026 a donné lieu à 8 visites à domicile. Les objectifs ont été atteints. Un relais est organisé avec le CMS.`,
  ],
];
