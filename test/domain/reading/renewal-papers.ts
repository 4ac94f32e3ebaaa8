import type { OfficePaper } from "./office-papers.ts";

/** Requests for more months as services and households that the reader was not made with write them. */
export const RENEWAL_PAPERS: readonly OfficePaper[] = [
  {
    office: "table of questions and answers",
    open: ["renewalRank"],
    text: `
                DEMANDE DE POURSUITE DE L'ACCOMPAGNEMENT

Identité du ménage suivi                    DA COSTA Miguel
Référence de l'accompagnement               AC-2026-119
Terme de l'accord actuel                    31/05/2026
Combien de mois supplémentaires demandez-vous ?      5
S'agit-il d'une première ou d'une seconde demande ?  seconde
Pour quelles raisons la poursuite est-elle demandée ?
Le plan d'apurement doit encore être négocié avec le bailleur.

Vu et établi le 12/05/2026
Le ménage  {signature}                      Le travailleur social  {signature}
`,
    wanted: `
household.lastName = DA COSTA | household.firstName = Miguel | measureRef = AC-2026-119 | endOn = 2026-05-31
monthsRequested = 5 | renewalRank = 2 | motive = Le plan d'apurement doit encore être négocié avec le bailleur.
documentOn = 2026-05-12 | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "letter of the person",
    open: ["householdSigned"],
    text: `
Mme Solange TEXIER
23 rue de l'Abbaye
86000 Poitiers
                                                 À Poitiers, le 3 septembre 2026

                                                 Madame la Responsable du FSL

Objet : ma mesure d'accompagnement (n° 86-ASLL-2210)

Madame,
Je bénéficie d'un accompagnement social lié au logement avec l'association Relais Toit depuis mars. Il s'arrête le
30 septembre 2026. Je voudrais qu'il continue encore quatre mois car je n'ai pas fini mes démarches auprès de la
banque de France.
Je vous remercie de votre réponse.
Solange TEXIER
{signature}
`,
    wanted: `
household.lastName = TEXIER | household.firstName = Solange | household.address = 23 rue de l'Abbaye
household.postalCode = 86000 | household.city = Poitiers | documentOn = 2026-09-03 | measureRef = 86-ASLL-2210
endOn = 2026-09-30 | monthsRequested = 4 | householdSigned = true
motive = je n'ai pas fini mes démarches auprès de la banque de France
`,
  },
  {
    office: "note with numbered parts",
    open: ["professionalSigned"],
    text: `
NOTE À L'ATTENTION DE LA COMMISSION
Rédacteur : Claire Bonnot, CESF - Association Horizon Habitat
Le 17 mars 2026

1. Situation concernée
   M. et Mme KAYA Mehmet et Elif - mesure 2025-M-077 (ASELL courte durée)
2. Calendrier
   La mesure a débuté le 1er octobre 2025 ; elle s'achève le 31 mars 2026.
3. Proposition
   Reconduire la mesure pour six mois (premier renouvellement).
4. Argumentaire
   Le relogement est acquis mais l'installation reste à accompagner.

Signature : {signature}
`,
    wanted: `
documentOn = 2026-03-17 | household.lastName = KAYA | household.firstName = Mehmet | household.coHolderLastName = KAYA
household.coHolderFirstName = Elif | measureRef = 2025-M-077 | scheme = asell-cd | endOn = 2026-03-31
monthsRequested = 6 | renewalRank = 1
motive = Le relogement est acquis mais l'installation reste à accompagner. | professionalSigned = true
`,
  },
  {
    office: "e-mail of a worker",
    options: { flat: true },
    text: `
De : p.lemoine@cairn.example
À : fsl@dept.example
Envoyé le : 08/06/2026 à 11:02
Objet : Renouvellement ASLL - Mme Nadia BENALI - dossier 25-4410

Bonjour,
Par la présente je sollicite, avec l'accord de Mme Nadia BENALI, un second renouvellement de sa mesure pour trois
mois, celle-ci se terminant le 30 juin 2026.
Motif : attente d'une proposition de logement.
Bonne réception,
Pierre Lemoine
`,
    wanted: `
documentOn = 2026-06-08 | reference = 25-4410 | household.lastName = BENALI | household.firstName = Nadia
renewalRank = 2 | monthsRequested = 3 | endOn = 2026-06-30 | motive = attente d'une proposition de logement
`,
  },
  {
    office: "scanned form with combs",
    options: { source: "ocr" },
    text: `
FONDS UNIQUE LOGEMENT            FORMULAIRE DE RECONDUCTION D'UNE MESURE ASLL

NOM       P E T I T J E A N                PRÉNOM      R O S E
Né(e) le  0 7 / 0 4 / 1 9 7 9

N° de mesure       FUL-26-0051
Mesure accordée jusqu'au    1 5 / 0 8 / 2 0 2 6
Reconduction demandée pour   0 3  mois
Est-ce une demande à titre dérogatoire ?     ☐ oui    ☒ non
Justification de la demande
Les impayés d'énergie ne sont pas apurés.
Date  2 0 / 0 7 / 2 0 2 6
Signature du bénéficiaire  {signature}           Signature du référent  {signature}
`,
    wanted: `
household.lastName = PETITJEAN | household.firstName = ROSE | household.birthOn = 1979-04-07
measureRef = FUL-26-0051 | scheme = asll-ful | endOn = 2026-08-15 | monthsRequested = 3 | exceptional = false
motive = Les impayés d'énergie ne sont pas apurés. | signedOn = 2026-07-20 | householdSigned = true
professionalSigned = true
`,
  },
  {
    office: "boxes under each other",
    options: { source: "ocr" },
    text: `
PROROGATION DE MESURE D'ACCOMPAGNEMENT
Usager : Mme FERREIRA Ana, née le 19/12/1985
Demeurant : 2 place du Marché, 63000 Clermont-Ferrand
Opérateur : Passerelles
Échéance de la mesure en cours : 14/11/2026
Durée de prorogation demandée
☐ 3 mois
☒ 6 mois
☐ autre : ......
Nombre de renouvellements déjà obtenus : 1
Éléments motivant la prorogation
Séparation récente, droits à rouvrir auprès de la CAF.
Clermont-Ferrand, le 02/10/2026
Le bénéficiaire          L'accompagnatrice
{signature}              {signature}
`,
    wanted: `
household.lastName = FERREIRA | household.firstName = Ana | household.birthOn = 1985-12-19
household.address = 2 place du Marché | household.postalCode = 63000 | household.city = Clermont-Ferrand
endOn = 2026-11-14 | monthsRequested = 6 | motive = Séparation récente, droits à rouvrir auprès de la CAF.
signedOn = 2026-10-02 | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "letter of an association that lets",
    text: `
ASSOCIATION LA CLAIRIÈRE                                        Commission logement territorialisée
Service bail glissant                                           Hôtel du Département
                                                                42000 Saint-Étienne

Le 24 août 2026

Objet : ASLL en bail glissant - Monsieur Dylan FAUCHER - mesure n° BG-2026-14

Mesdames, Messieurs les membres de la commission,

Monsieur Dylan FAUCHER occupe le logement du 11 rue Neuve depuis le 1er mars 2026. La mesure actuelle court du
01/03/2026 au 31/08/2026.
Le glissement du bail n'a pas pu intervenir, le bailleur attendant la régularisation de l'assurance habitation.
C'est pourquoi nous vous demandons de bien vouloir prolonger cette mesure de trois mois.

Le directeur
{signature}
`,
    wanted: `
documentOn = 2026-08-24 | household.lastName = FAUCHER | household.firstName = Dylan | measureRef = BG-2026-14
scheme = asll-42-glissant | endOn = 2026-08-31 | monthsRequested = 3 | professionalSigned = true
`,
  },
  {
    office: "slip for an amendment",
    text: `
AVENANT DE PROLONGATION - À RETOURNER AU SECRÉTARIAT
Allocataire : BLANCHARD Théo               Dossier : 26/AV/009
Fin de prise en charge actuelle : 30.04.2026
Nombre de mois sollicités : 4 (quatre)     Rang : 1er renouvellement
Demande présentée à titre exceptionnel : NON
Objet de la prolongation : finaliser le dossier de garantie Visale
Fait à Dax, le 10.04.2026
Pour l'association : {signature}           Le bénéficiaire : {signature}
`,
    wanted: `
household.lastName = BLANCHARD | household.firstName = Théo | reference = 26/AV/009 | endOn = 2026-04-30
monthsRequested = 4 | renewalRank = 1 | exceptional = false
motive = finaliser le dossier de garantie Visale | signedOn = 2026-04-10 | professionalSigned = true
householdSigned = true
`,
  },
  {
    office: "social report with headings",
    open: ["professionalSigned", "householdSigned"],
    text: `
UDAF DU CENTRE - SERVICE LOGEMENT
RAPPORT EN VUE DE LA PROROGATION DE L'ACCOMPAGNEMENT

Bénéficiaires : Mme et M. ARNAUD Claire et Julien
Dossier FSL : 2025/1774                        Début de la mesure : 05/01/2026

SITUATION ACTUELLE
Le couple attend un troisième enfant. Les ressources restent irrégulières.

NOTRE PROPOSITION
Compte tenu de ces éléments, un délai complémentaire de quatre mois paraît nécessaire au-delà du 4 juillet 2026,
date à laquelle prend fin la mesure.

Fait à Bourges, le 15 juin 2026
Sophie Marchal, déléguée                        Mme et M. ARNAUD
{signature}                                     {signature}
`,
    wanted: `
household.lastName = ARNAUD | household.firstName = Claire | household.coHolderLastName = ARNAUD
household.coHolderFirstName = Julien | reference = 2025/1774 | monthsRequested = 4 | endOn = 2026-07-04
signedOn = 2026-06-15 | professionalSigned = true | householdSigned = true
`,
  },
  {
    office: "form in questions",
    options: { source: "ocr" },
    text: `
CCAS DE MONTREVEL                      ASLL : SOLLICITATION D'UNE NOUVELLE PÉRIODE

Qui est suivi ?                        GUILLOT Dominique, né(e) le 11/11/1963
Sous quel numéro de mesure ?           MTV-26-02
Quand la période accordée se termine-t-elle ?      20/10/2026
Pour combien de mois demandez-vous la suite ?      2 mois
Est-ce exceptionnel ?                  ☒ Oui     ☐ Non
Pourquoi ?
L'audience est fixée au 3 novembre.

Le référent, le 29/09/2026             {signature}
`,
    wanted: `
household.lastName = GUILLOT | household.firstName = Dominique | household.birthOn = 1963-11-11
measureRef = MTV-26-02 | endOn = 2026-10-20 | monthsRequested = 2 | exceptional = true
motive = L'audience est fixée au 3 novembre. | signedOn = 2026-09-29 | professionalSigned = true
`,
  },
  {
    office: "letter of two pages' worth in one paragraph",
    text: `
                                               Tarbes, le 2 avril 2026
Association Pyrène Habitat
                                               Service logement du Département
N/réf. : PH/2026/55

Objet : renouvellement de mesure ASELL renforcé

Madame, Monsieur,
Par notification du 8 octobre 2025, vous avez accordé à Madame Odile LABORDE (mesure R-25-190) une mesure de six
mois qui vient à échéance le 12 avril 2026. Au vu du bilan ci-joint, nous proposons que cette mesure soit
renouvelée pour six mois supplémentaires, ce qui constituerait son premier renouvellement.
Cette demande s'explique par les raisons suivantes : la procédure d'expulsion est suspendue mais non éteinte.
Nous vous prions d'agréer nos salutations.
La cheffe de service
{signature}
`,
    wanted: `
documentOn = 2026-04-02 | reference = PH/2026/55 | scheme = asell-renforce | household.lastName = LABORDE
household.firstName = Odile | measureRef = R-25-190 | endOn = 2026-04-12 | monthsRequested = 6 | renewalRank = 1
motive = la procédure d'expulsion est suspendue mais non éteinte. | professionalSigned = true
`,
  },
  {
    office: "boxes with captions under the lines",
    open: ["motive"],
    text: `
                    DEMANDE DE PROLONGATION D'UN ASLL

LECLERCQ                       Amandine                       17/03/1992
Nom                            Prénom                         Date de naissance

LS-2026-31                     Lien Social 71                 31/03/2026
N° de mesure                   Opérateur                      Fin de la mesure en cours

3                              1                              Recherche d'emploi en cours
Nombre de mois demandés        Rang du renouvellement         Motif

Mâcon, le 10/03/2026
Signature du ménage            Signature du travailleur social
{signature}                    {signature}
`,
    wanted: `
household.lastName = LECLERCQ | household.firstName = Amandine | household.birthOn = 1992-03-17
measureRef = LS-2026-31 | endOn = 2026-03-31 | monthsRequested = 3 | renewalRank = 1
motive = Recherche d'emploi en cours | signedOn = 2026-03-10 | householdSigned = true | professionalSigned = true
scheme = asll-71
`,
  },
  {
    office: "message in a few lines",
    options: { flat: true },
    text: `
De : accueil-logement@ville.example
Date : 01/06/2026 08:30
À : commission@dept.example
Objet : TR: M. Jonathan PAYET / ASLL 26-0098

Bonjour,
M. PAYET demande à poursuivre son accompagnement 3 mois de plus (fin actuelle : 15/06/2026), il n'a pas encore
d'entretien avec Action Logement.
C'est son 2ème renouvellement, demandé à titre exceptionnel.
Merci
`,
    wanted: `
documentOn = 2026-06-01 | household.lastName = PAYET | household.firstName = Jonathan | measureRef = 26-0098
monthsRequested = 3 | endOn = 2026-06-15 | renewalRank = 2 | exceptional = true
`,
  },
  {
    office: "form with durations to choose in one row",
    open: ["measureRef", "endOn"],
    options: { source: "ocr" },
    text: `
IMPRIMÉ N° 7 : RECONDUCTION DE MESURE                    Plate-forme ASLL / FUL
1 - MÉNAGE
Nom, prénom   MOREAU Patrick                       Date de naiss.   24/12/1977
2 - MESURE
Numéro   ASLL-PF-118        du  15/02/2026   au  14/08/2026
3 - DEMANDE
Reconduction de    ☐ 1 mois   ☐ 2 mois   ☒ 3 mois   ☐ 6 mois
C'est la   ☐ 1ère   ☒ 2ème   ☐ 3ème   reconduction
4 - EXPOSÉ DES MOTIFS
Le ménage doit consolider la gestion de son budget.
Le 27/07/2026
Ménage : {signature}                  Travailleur social : {signature}
`,
    wanted: `
household.lastName = MOREAU | household.firstName = Patrick | household.birthOn = 1977-12-24
measureRef = ASLL-PF-118 | endOn = 2026-08-14 | scheme = asll-ful | monthsRequested = 3 | renewalRank = 2
motive = Le ménage doit consolider la gestion de son budget. | signedOn = 2026-07-27 | householdSigned = true
professionalSigned = true
`,
  },
];
