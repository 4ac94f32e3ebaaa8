/** Pages of papers as text, for packets: what is drawn by `drawPage`. */

export type Person = { lastName: string; firstName: string; birth: string };

export const lestrade: Person = { lastName: "LESTRADE", firstName: "Mélanie", birth: "12/04/1987" };
export const bouveret: Person = { lastName: "BOUVERET", firstName: "Karim", birth: "03/11/1979" };
export const petitjean: Person = { lastName: "PETITJEAN", firstName: "Solène", birth: "27/08/1992" };

const identity = ({
  lastName,
  firstName,
  birth,
}: Person) => `Nom                 ${lastName.padEnd(20)}Prénom           ${firstName}
Né(e) le            ${birth}          Téléphone        06 39 98 12 04
Adresse             18 rue des Lavandières, bât. B
Code postal         96120                     Commune          Montbrisac`;

const signatures = `Fait à Montbrisac, le 18/05/2026

Signature du ménage                           Signature du professionnel
  {signature}                                    {signature}`;

const income = `Ressources mensuelles        1 687,50 €       Dette locative       2 436,80 €
Loyer charges comprises      612,40 €         Aide au logement     284,00 €`;

/** An orientation form on one page. */
export const orientation = (person: Person) => `
                           FICHE D'ORIENTATION
          Accompagnement socio-éducatif lié au logement

Dispositif :  ☐ ASELL généraliste   ☐ ASELL renforcé   ☒ ASELL courte durée

SERVICE PRESCRIPTEUR
Organisme           CCAS de Montbrisac
Référent            Nadège Ferrand            Téléphone        01 99 00 21 41

MÉNAGE
${identity(person)}

${income}

${signatures}
`;

/** The same form on both sides of a sheet: the front names the household, the back does not. */
export const orientationFront = (person: Person, foot = "") => `
                           FICHE D'ORIENTATION
          Accompagnement socio-éducatif lié au logement

Dispositif :  ☐ ASELL généraliste   ☐ ASELL renforcé   ☒ ASELL courte durée

SERVICE PRESCRIPTEUR
Organisme           CCAS de Montbrisac
Référent            Nadège Ferrand            Téléphone        01 99 00 21 41

MÉNAGE
${identity(person)}
${"\n".repeat(28)}${foot}
`;

export const orientationBack = (foot = "", head = "") => `
${head}
LOGEMENT ET BUDGET
${income}
Bailleur            Habitat du Val

Motif de la demande : impayés depuis la perte d'un emploi.

${signatures}
${"\n".repeat(30)}${foot}
`;

/** A contract in articles on two pages. */
export const contractFront = (person: Person, foot = "") => `
                           CONTRAT D'ACCOMPAGNEMENT
                             ASELL courte durée

Entre
L'opérateur : Association Le Cairn Habitat
représenté par le travailleur social référent : Damien Roche

Et le ménage
Nom : ${person.lastName}
Prénom : ${person.firstName}
Né(e) le : ${person.birth}

Article 1 - Objet
Le présent contrat précise les objectifs et les dates de l'accompagnement.

Article 2 - Durée
La mesure est conclue pour une durée de 6 mois, du 15/06/2026 au 14/12/2026 inclus.

Article 3 - Objectifs
- Reprendre le paiement du loyer
${"\n".repeat(18)}${foot}
`;

export const contractBack = (foot = "") => `
Article 4 - Engagements
Le ménage s'engage à rencontrer le travailleur social.
L'opérateur s'engage à respecter le rythme convenu.

Article 5 - Fin de la mesure
Un bilan signé des deux parties est transmis à la commission.

${signatures}
${"\n".repeat(26)}${foot}
`;

/** A commission's letter. */
export const decisionLetter = ({ lastName, firstName, birth }: Person) => `
Département du Haut-Brisac
Direction de l'habitat

                                              Montbrisac, le 2 juin 2026

Objet : Notification de décision - ASELL courte durée

Madame, Monsieur,

La commission réunie le 28 mai 2026 a examiné la demande de Madame ${lastName}
${firstName}, née le ${birth}. Elle a décidé d'accorder une mesure pour une durée
de 6 mois à compter du 15 juin 2026.

Veuillez agréer, Madame, Monsieur, l'expression de nos salutations.

Pour le président et par délégation
  {signature}
`;

/** A memo that is the document itself. */
export const renewalMemo = ({ lastName, firstName, birth }: Person) => `
Association Le Cairn Habitat

De :                Damien Roche, intervenant social
À :                 Secrétariat de la commission
Date :              2 novembre 2026
Objet :             demande de renouvellement de mesure

J'accompagne Mme ${firstName} ${lastName}, née le ${birth}. La mesure en cours s'achève
le 14 décembre 2026. Nous sollicitons un renouvellement de 6 mois.

Signature du ménage                           Signature du professionnel
  {signature}                                    {signature}
`;

export const bilan = (person: Person) => `
                           BILAN FINAL
                        ASELL courte durée

BÉNÉFICIAIRE
${identity(person)}

Début de la mesure  15/06/2026                Fin de la mesure 14/12/2026
Nombre de visites   14                        dont à domicile  9
Objectifs :  ☒ atteints   ☐ partiellement atteints   ☐ non atteints

${signatures}
`;

export const identityCard = `




                     CARTE NATIONALE D'IDENTITÉ - SPÉCIMEN
                     Nom : SPÉCIMEN
                     Prénoms : Camille
                     Sexe : X    Taille : 1,70 m
                     IDXXXSPECIMEN<<<<<<<<<<<<<<<<<<<<<<
`;

export const rentReceipt = `
Agence Bellevue Gestion
4 cours des Platanes, 96120 Montbrisac

                         QUITTANCE DE LOYER
                 Période du 1er au 31 août 2026

Loyer hors charges            482,00 €
Provision pour charges         90,00 €
Total réglé le 04/08/2026     572,00 €
`;

export const coverMail = `
De : Nadège Ferrand <n.ferrand@ccas-montbrisac.example>
Envoyé : lundi 18 mai 2026 14:12
À : mesures@navette.example
Objet : Dossier de Mme LESTRADE Mélanie
Pièces jointes : fiche-orientation.pdf; contrat.pdf

Bonjour,

Vous trouverez ci-joint la fiche d'orientation et le contrat de Mme LESTRADE, née
le 12/04/1987.

Cordialement,
Nadège Ferrand
CCAS de Montbrisac - 01 99 00 21 41
`;

export const webmail = `
Courrier de CCAS de Montbrisac - Dossier LESTRADE                   18/05/2026 14:12

Dossier LESTRADE
1 message

Nadège Ferrand <n.ferrand@ccas-montbrisac.example>              18 mai 2026 à 14:12
À : mesures@navette.example

Bonjour,
Veuillez trouver les documents en pièce jointe.

2 pièces jointes
${"\n".repeat(26)}
https://mail.ccas-montbrisac.example/mail/u/0/?ik=12&view=pt                       1/1
`;

export const faxCover = `
CCAS de Montbrisac

                     BORDEREAU DE TRANSMISSION

Destinataire : Service des mesures
Expéditeur : CCAS de Montbrisac
Fax : 01 99 00 21 42
Nombre de pages (y compris celle-ci) : 4

Pour attribution : fiche d'orientation de Mme LESTRADE
`;

export const blank = "";
