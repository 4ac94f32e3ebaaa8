/** Papers of départements, funds, towns and benefit offices that grant, refuse or agree on something that is no measure. */
export const OTHER_GRANTS: readonly (readonly [what: string, text: string])[] = [
  [
    "a grant for an energy bill, in a table",
    `
DÉPARTEMENT DE LA LOUVE
Pôle habitat - Fonds de Solidarité pour le Logement
                                             Montbrisac, le 12 mars 2026
Dossier n° 2026-0451                         Madame Aline PERROT
                                             4 rue du Puits
                                             96120 Montbrisac

NOTIFICATION DE DÉCISION - VOLET ÉNERGIE

Commission du          05/03/2026
Décision               Accord
Montant accordé        412,00 €
Nature                 subvention
Créancier              Énergie de la Louve, facture n° 88120
Versement à            fournisseur
Observations           un suivi de vos consommations vous est conseillé

Vous pouvez contester cette décision dans les deux mois.
Pour la Présidente du Conseil départemental,
`,
  ],
  [
    "a loan for the rent that was not paid, in a letter",
    `
Fonds Solidarité Logement
                                   Monsieur Rémi CAILLAUD
                                   17 avenue Jean-Moulin
                                   96000 Valbrume
Valbrume, le 3 février 2026
Objet : votre demande d'aide au maintien dans le logement
Monsieur,
La commission technique du FSL, réunie le 28 janvier 2026, a examiné votre demande.
Elle a décidé de vous accorder un prêt sans intérêt de 1 240 euros pour solder votre dette de loyer,
remboursable en 24 mensualités à compter du 5 avril 2026.
Le versement sera fait directement à votre bailleur. Vous serez accompagné dans vos démarches par votre
assistante sociale de secteur.
Le chef du service logement
`,
  ],
  [
    "help in an emergency of a town",
    `
CCAS DE SAINT-AUBIER
Commission permanente du 14 avril 2026
DÉCISION D'ATTRIBUTION
Bénéficiaire : Mme BOUKHARI Leïla, née le 02/05/1984
Adresse : 33 avenue Foch, 96340 Saint-Aubier
Nature de l'aide : secours d'urgence
Décision : ACCORDÉ
Montant : 150 €
Mode de versement : bons alimentaires
Durée : 2 mois
La vice-présidente du CCAS
`,
  ],
  [
    "a housing benefit",
    `
CAISSE D'ALLOCATIONS FAMILIALES DE LA LOUVE
N° allocataire : 1234567
                                 M. GARNIER Luc
                                 2 impasse des Lilas
                                 96270 Bourg-Neuville
Le 20/05/2026
NOTIFICATION DE DROITS
Monsieur,
Nous avons étudié vos droits à l'aide personnalisée au logement. À partir du 1er mai 2026, vous avez droit
à 214,00 € par mois. En raison de votre impayé de loyer, votre dossier est transmis à la commission de prévention.
Le maintien de votre aide est accordé pour 6 mois sous réserve de la reprise du paiement de votre loyer.
Le directeur
`,
  ],
  [
    "a deposit and a first rent",
    `
MÉTROPOLE DES TROIS VALLÉES
Service du Fonds de Solidarité Logement
NOTIFICATION DE DÉCISION                          Réf. dossier : 26-AC-0931
Date de la commission : 08/06/2026
Demandeur : VASSEUR Jordan       Né le 11/09/1999
Adresse du logement : 8 rue Nationale, appt 12, 96000 Valbrume
Bailleur : Habitat des Trois Vallées
Aide demandée                     Décision          Montant
Dépôt de garantie                 Accord            380,00 €
Premier loyer                     Accord            352,40 €
Assurance habitation              Refus             -
Mobilier de première nécessité    Ajourné           -
Date de prise d'effet du bail : 15/06/2026
La responsable du service
`,
  ],
  [
    "a place in a shelter",
    `
SIAO 96 - Commission d'orientation du 12/05/2026
RÉSULTAT DE COMMISSION
Ménage : M. et Mme OSMANI, 2 enfants
Travailleur social référent : Claire Doucet, CHRS Le Relais
Avis de la commission : FAVORABLE
Orientation retenue : hébergement d'insertion, place en appartement diffus
Structure : Association Le Relais
Date d'entrée prévue : 01/06/2026
Durée : 6 mois renouvelable
Le coordinateur du SIAO
`,
  ],
  [
    "the attribution of a home",
    `
OPH DU VAL                                       Valbrume, le 2 juillet 2026
Commission d'attribution des logements et d'examen de l'occupation des logements
Séance du 30 juin 2026
Madame Sonia BELKACEM
12 rue Haute, 96000 Valbrume
N° unique : 096 0325 004411 12345
Madame,
La commission a examiné votre candidature au logement situé 4 allée des Pins. Elle a décidé de vous attribuer
ce logement en rang n° 1. Vous disposez de dix jours pour accepter. Un accompagnement pourra vous être proposé.
Pour le directeur général
`,
  ],
  [
    "a priority for a home",
    `
PRÉFECTURE DE LA LOUVE
Commission de médiation - droit au logement opposable
Recours n° 0962026000412
DÉCISION
Séance du 17/03/2026
Considérant que Mme TRAORÉ Aminata est hébergée chez un tiers depuis plus de dix-huit mois ;
La commission décide : Mme TRAORÉ Aminata, née le 4 juillet 1990, est reconnue prioritaire et devant être logée d'urgence
dans un logement de type T3. Un diagnostic social sera réalisé.
Le président de la commission
`,
  ],
  [
    "a water bill",
    `
SYNDICAT DES EAUX DU PLATEAU
Commission solidarité eau du 04/05/2026
Objet : votre demande d'abandon de créance
Monsieur PRADIER Éric, 9 chemin du Lavoir, 96580 La Roche
Référence : EAU-2026-118
La commission vous accorde une aide de 186,20 euros sur votre facture du 12/01/2026.
Le solde, soit 64 euros, est à régler en 4 mois.
La présidente
`,
  ],
  [
    "a measure of another law",
    `
DÉPARTEMENT DE LA LOUVE - Direction de l'insertion
Valbrume, le 22 avril 2026
Objet : mesure d'accompagnement social personnalisé
Madame HUGON Christelle, née le 8 août 1979
Votre demande de MASP niveau 2 a été examinée le 15 avril 2026.
J'ai l'honneur de vous informer que la mesure est accordée pour une durée de 12 mois à compter du 1er mai 2026.
Elle sera exercée par l'UDAF de la Louve.
Vous devrez maintenir le paiement du loyer de votre logement.
Pour le président et par délégation
`,
  ],
  [
    "help for the young",
    `
MISSION LOCALE / FONDS D'AIDE AUX JEUNES
Commission FAJ du 09/02/2026 - Fiche de décision
Nom : NOËL        Prénom : Kylian       Né le : 19/10/2004
Référent : Sandra Rivet
Objet de la demande : aide au permis de conduire et à la mobilité
Décision : accord        Montant : 300 €
Durée : 3 mois
Conditions : poursuivre l'accompagnement avec la mission locale
Signature du président de la commission :
`,
  ],
  [
    "food, renewed for three months",
    `
ÉPICERIE SOLIDAIRE DU CANTON
Commission d'accès du 3 mars 2026
Famille : LEBLANC - 2 adultes, 3 enfants
Décision : renouvellement accordé pour 3 mois
À compter du : 09/03/2026
Participation : 10 % du prix
Projet : remise à niveau de la facture d'électricité
La bénévole référente
`,
  ],
  [
    "works on a home",
    `
ANAH - Délégation locale
Notification d'attribution de subvention
Dossier n° 096-2026-00712
Propriétaire : M. FAURE Gilbert
Par décision du 18/06/2026, une subvention de 9 800 € vous est accordée pour vos travaux d'adaptation du logement.
Opérateur d'assistance à maîtrise d'ouvrage : Habitat Conseil
Délai d'exécution : 36 mois à compter de la présente notification.
Le délégué local
`,
  ],
  [
    "a refused grant, as a page of a portal",
    `
Portail FSL                                                       Déconnexion
Mes dossiers > Dossier 2026-0771 > Décision
Décision de la commission                              REFUS
Dossier
Numéro               2026-0771
Type d'aide          Aide au paiement des fournitures d'énergie
Demandeur            ROCHE Patrick
Date de naissance    03/03/1966
Adresse              51 rue Carnot, 96000 Valbrume
Commission
Date                 11/05/2026
Décision             Refus
Motif                Ressources supérieures au plafond
Historique
12/05/2026   Décision notifiée au demandeur
11/05/2026   Passage en commission
02/05/2026   Dossier complet
`,
  ],
  [
    "a telephone bill, in an order",
    `
DÉPARTEMENT DE LA LOUVE
ARRÊTÉ N° 2026-SOL-221
portant attribution d'une aide du fonds de solidarité pour le logement
Vu le code de l'action sociale et des familles,
Vu la loi n° 90-449 du 31 mai 1990,
Vu l'avis de la commission en date du 2 mars 2026,
ARRÊTE
Article 1 : Une aide de 96 euros est accordée à Mme GIL Sandrine, née le 14/02/1971, domiciliée 2 place Neuve,
96130 Champvallon, pour le règlement de sa facture de téléphone et d'internet.
Article 2 : Cette aide est versée à l'opérateur de télécommunications.
Fait à Valbrume, le 6 mars 2026
Le Président
`,
  ],
  [
    "a sum for the rent, with boxes",
    `
FONDS DE SOLIDARITÉ LOGEMENT - MAINTIEN
Fiche de décision                                   Dossier n° 2026-1022
Demandeur : M. ROYER Damien, né le 02/06/1981
6 rue Basse, 96000 Valbrume
Instructeur : Mme Vidal, MDS Centre
Commission du 14/09/2026
Décision : ☒ Accord   ☐ Refus   ☐ Ajournement
Forme de l'aide : subvention 50 %, prêt 50 %
Montant : 2 140,00 €
Remboursement : 36 mensualités à compter du 10/11/2026
Conditions : reprise du loyer courant, suivi par le service social
`,
  ],
  [
    "a stay in a shelter",
    `
ASSOCIATION LE RELAIS - CHRS
CONTRAT DE SÉJOUR
Entre le CHRS représenté par Mme Aubert et Mme DIOP Fatou, née le 20/10/1990
Durée : 6 mois, du 01/02/2026 au 31/07/2026
Participation financière : 15 % des ressources
Objectifs de l'accompagnement : accès au logement, insertion professionnelle
Référent : Hugo Lambert. Un entretien par semaine.
Fait le 01/02/2026
La personne accueillie {signature}       Le CHRS {signature}
`,
  ],
  [
    "a plan to pay a debt",
    `
OPH DU VAL
PROTOCOLE D'ACCORD - PLAN D'APUREMENT
Entre l'OPH du Val et M. BRUN Gérard, 10 rue du Stade, 96000 Valbrume
Dette locative : 1 860,00 € arrêtée au 30/04/2026
Le locataire s'engage à verser 62 € par mois pendant 30 mois à compter du 10/06/2026, en plus du loyer courant.
L'accompagnement par un travailleur social est recommandé.
Fait à Valbrume, le 20/05/2026
Le locataire {signature}        Le bailleur {signature}
`,
  ],
  [
    "a loan for furniture",
    `
CAF - ACTION SOCIALE
CONTRAT DE PRÊT
Bénéficiaire : Mme KELLER Ingrid, née le 30/01/1987
Adresse : 8 rue du Lavoir, 96720 Aubercourt-sur-Brume
Objet : équipement mobilier et ménager après relogement
Montant : 800 €        Durée : 20 mois        Mensualité : 40 €
Date de début : 05/08/2026
La bénéficiaire s'engage à rembourser. Un accompagnement budgétaire peut être demandé à votre travailleur social.
Signature {signature}
`,
  ],
  [
    "a refusal of money that speaks of a measure of support",
    `
VILLE DE VALBRUME - CCAS
                                        Monsieur Noah PETIT
                                        3 rue Carnot
                                        96000 Valbrume
Le 11 mars 2026
Monsieur,
Vous avez sollicité une aide financière pour régler votre facture d'électricité. La commission permanente du CCAS,
réunie le 9 mars 2026, n'a pas pu donner une suite favorable à votre demande, la mesure de soutien ne pouvant être
accordée deux fois la même année.
Vous pouvez rencontrer votre assistante sociale pour un accompagnement dans vos démarches.
`,
  ],
  [
    "a voucher for gas",
    `
CCAS DE CHAMPVALLON                                  BON N° 2026-77
DÉCISION DU 03/02/2026
Bénéficiaire : Mme LAURENT Odile       Née le : 01/04/1950
Aide accordée : prise en charge de 80 € sur la facture de gaz
Fournisseur : Gaz du Plateau
Valable 3 mois à compter du 03/02/2026
`,
  ],
  [
    "hours of help at home",
    `
DÉPARTEMENT DE LA BRUME
Direction de l'autonomie
NOTIFICATION DE DÉCISION
Mme ROUX Germaine, née le 15/01/1938, 5 rue Haute, 96000 Valbrume
Commission du 10/03/2026
Décision : ACCORD - 24 heures par mois d'aide à domicile du 01/04/2026 au 31/03/2027
Service prestataire retenu : ADMR de Valbrume
Participation : 12 %
`,
  ],
  [
    "a measure of a court",
    `
TRIBUNAL POUR ENFANTS DE VALBRUME
JUGEMENT - MESURE JUDICIAIRE D'AIDE À LA GESTION DU BUDGET FAMILIAL
Ordonnons une mesure pour une durée de 12 mois à compter du 01/06/2026
Service désigné : UDAF de la Brume
Concernant : M. et Mme PAILLET, parents
Fait le 18/05/2026
`,
  ],
  [
    "a water bill, on a portal",
    `
Espace usager - Mes aides
Demande n° 26-55012                                         Accordée
Aide demandée           Impayé d'eau
Demandeur               Ulrich HOFFMANN
Décision du             12/06/2026
Montant versé           233,45 €
Versé à                 Régie des eaux
Commentaire             Pensez à demander un accompagnement budgétaire
`,
  ],
];
