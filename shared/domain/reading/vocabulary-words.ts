/** Words of forms and letters that are no part of a person's name: a reading that has one of them is no name. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  `accompagnement accord action activite adresse adulte adultes cesf conseillere educatrice educateur animatrice accompagnatrice coordinatrice aide aides allocataire allocation association assistante assistant
  autre autres avis bailleur beneficiaire bilan birth cadre caf case ccas charge chef civilite cochez code commission commune compte complement
  composition concerne concernee conjoint conseil contact contrat courriel cachet celibataire co coordonnees cotitulaire date dates debut decision demande demandeur
  departement departemental depuis dette dettes diagnostic directeur directrice dispositif divorce documents domicile dossier droit duree
  echeance email enfant enfants engagement entretien etat etre familial familiale famille feminin fiche fin fixe foyer fonction fonds francaise
  garantie hebergement heberge identite identification impaye impayes instructeur intervenant intervenante je  fille justificatif lettres lien
  lieu locataire logement loyer mail maire mairie majuscules  mariee masculin mensuel mensuelle menage mesure mobile mois monsieur motif
  naissance nationalite ne nee nom nombre noms nous numero objectif objectifs objet occupant occupation operateur organisme orientation  parente
  pays personne personnes pere mere piece pieces portable postal postale prenom prenoms prescripteur president presidente procedure
  professionnel professionnelle projet proprietaire qualite quittance referent referente relais renouvellement renseignements reference reserve ressources retour rsa sa se secteur
  securite service sexe sigle signature signatures signataire situation social sociale soussigne soussignee statut suivi sur telephone tel titre titulaire total travailleur
  usage usuel validation veuf ville visite vos votre domiciliation actuel actuelle precedente   entre part suite interne externe`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
