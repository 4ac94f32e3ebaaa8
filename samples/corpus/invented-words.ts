/** What the invented papers are made of. No person, place, service or number of these lists exists together. */
export const LAST_NAMES = [
  "LESTRADE",
  "BOUVERET",
  "Delaporte-Rigaud",
  "LE BIHAN",
  "de La Vallière",
  "N'DIAYE",
  "Vautrin",
  "HÉBRARD",
  "O'KELLY-MARCHAND",
  "Saint-Preux",
  "BEN AMARA",
  "Da Silva Ferreira",
  "ETCHEGARAY",
  "Quéméneur",
  "ROUSSILLON-BEC",
  "d'Aubermont",
  "TCHOUAMENI",
  "KOWALCZYK",
  "MAÎTREPIERRE",
  "Du Plessis",
  "GRANDCLÉMENT",
  "Fournerat",
  "LENOËL",
  "Traoré",
  "VAN DEN BROECK",
  "Pétillot",
  "CHASSAGNE",
  "El Haddaoui",
  "BÂTARD-LAMY",
  "Noirclerc",
  "JUSSIEUX",
  "Aït-Oubella",
  "MARTELLIÈRE",
  "Guillerm",
  "SOUVESTRE",
  "Perrachon",
  "THÉVENOUX",
  "Lo Presti",
  "YILDIRAN",
] as const;

export const WOMEN = [
  "Aurore",
  "Solène",
  "Marie-Ange",
  "Éloïse",
  "Aïssatou",
  "Françoise",
  "Anne Charlotte",
  "Fatoumata",
  "Hélène",
  "Zoé",
  "Irène",
  "Ségolène",
  "Yaëlle",
  "Rosalie",
  "Inès",
  "Jeanne-Marie",
] as const;

export const MEN = [
  "Jean-Baptiste",
  "Karim",
  "Thibault",
  "Noël",
  "Maël",
  "Grégory",
  "Loïc",
  "José Manuel",
  "Cédric",
  "Mehdi",
  "Bruno",
  "Stéphane",
  "Xavier",
  "Gaëtan",
  "Pierre-Olivier",
] as const;

/** Towns with their postcode: no département has the number 96. */
export const TOWNS = [
  ["96000", "Valbrume"],
  ["96120", "Montbrisac"],
  ["96340", "Saint-Aubier"],
  ["96210", "Saint-Rémy-les-Coteaux"],
  ["96450", "L'Isle-aux-Hérons"],
  ["96160", "Villeneuve-d'Orbe"],
  ["96580", "La Roche-Mouettière"],
  ["96270", "Bourg-Neuville"],
  ["96310", "Sainte-Foy-lès-Brume"],
  ["96405", "Les Essarts-le-Vieux"],
  ["96130", "Champvallon"],
  ["96720", "Aubercourt-sur-Brume"],
] as const;

export const STREETS = [
  "rue des Tisserands",
  "impasse du Four à Chaux",
  "boulevard des Frênes",
  "avenue du Général-Valmont",
  "chemin de l'Étang",
  "place du Marché aux Grains",
  "allée Joséphine-Brûlé",
  "rue du 8-Mai-1945",
  "cours de la République",
  "lotissement Les Hauts de Brume",
  "quai des Mariniers",
  "résidence du Clos Fleuri",
  "rue Basse-Saint-Jean",
  "square de l'Europe",
] as const;

export const COMPLEMENTS = [
  "appt 12",
  "bât. C, appt 304",
  "2e étage gauche",
  "esc. B",
  "porte 7",
  "chez M. Roulier",
  "résidence Les Tilleuls",
  "rez-de-chaussée",
] as const;

export const LANDLORDS = [
  "SCI Les Glycines",
  "Valbrume Habitat (OPH)",
  "Mme Odile Bressange",
  "SA HLM Le Toit Brumois",
  "Agence Bellevue Gestion",
  "M. et Mme Castelnau-Roy",
  "Indivision Perthuis",
  "Commune de Champvallon",
] as const;

export const REFERRERS = [
  ["CCAS", "CCAS de Montbrisac", "ccas-montbrisac"],
  ["MDS", "Maison des solidarités de Valbrume", "mds-valbrume"],
  ["CAF", "CAF du Val-de-Brume, service social", "caf-brume"],
  ["UDAF", "UDAF du Val-de-Brume", "udaf-brume"],
  ["HLM", "Valbrume Habitat, pôle social", "valbrume-habitat"],
  ["CMS", "Centre médico-social de Saint-Aubier", "cms-aubier"],
  ["ML", "Mission locale de la Haute-Brume", "ml-hautebrume"],
  ["SIAO", "SIAO 96 - Association L'Escale", "escale-siao"],
] as const;

export const OPERATORS = [
  ["Association Le Cairn Habitat", "cairn-habitat"],
  ["Association L'Escale", "escale"],
  ["Brume Insertion Logement", "bil"],
  ["SOLIHA Val-de-Brume", "soliha-brume"],
  ["Association Clés en Main", "clesenmain"],
] as const;

export const WORKERS = [
  "Clémence Brizard",
  "Thierry Lacombe",
  "Nadège Ferrand",
  "Damien Sauvestre",
  "Cécile Auvray-Monnet",
  "Rachid Benguerel",
  "Anne-Sophie Le Dantec",
  "Olivier Maréchaux",
  "Sylvie Pontarlier",
  "Fanny Delahousse",
] as const;

export const MOTIVES = [
  "Le ménage sollicite un appui pour ses démarches administratives et la tenue de son budget.",
  "La baisse des ressources à la suite d'une perte d'emploi a entraîné un impayé de loyer.",
  "Le logement actuel est trop petit pour la famille, qui s'est agrandie.",
  "Un plan d'apurement a été signé avec le bailleur mais n'est plus respecté depuis deux mois.",
  "Une séparation récente oblige à rechercher un logement adapté aux ressources.",
  "Les droits à l'aide au logement sont suspendus et le dossier doit être régularisé.",
  "Le ménage accède à un premier logement autonome et a besoin d'être soutenu dans l'appropriation des lieux.",
  "Des factures d'énergie élevées s'ajoutent à la dette et aucun contact n'a été pris avec le fournisseur.",
  "Le ménage adhère à la proposition d'accompagnement et se montre volontaire.",
  "L'état du logement a fait l'objet d'un signalement au service d'hygiène.",
] as const;

export const ACCOMPANIMENTS = [
  "Suivi budgétaire par la Croix-Bleue de Champvallon",
  "MASP de niveau 1 jusqu'à l'été",
  "Référent RSA : Mission locale de la Haute-Brume",
  "AED en cours pour les deux enfants",
] as const;

export const GRANT_CONDITIONS = [
  "Reprise du paiement du loyer courant avant la première visite.",
  "Signature d'un plan d'apurement avec le bailleur dans les deux mois.",
  "Un bilan intermédiaire sera transmis à mi-parcours.",
  "Dépôt d'une demande de logement social.",
] as const;

export const REFUSAL_REASONS = [
  "Le ménage bénéficie déjà d'un accompagnement budgétaire par un autre service.",
  "Les ressources dépassent le plafond du règlement intérieur.",
  "L'adhésion du ménage n'est pas établie.",
] as const;

export const ADJOURN_REASONS = [
  "Pièces manquantes : avis d'imposition et dernière quittance.",
  "Le diagnostic social est à compléter avant un nouvel examen.",
  "La position du bailleur sur le maintien du bail doit être connue.",
] as const;

export const REDIRECT_REASONS = [
  "La situation relève d'une mesure d'accompagnement social personnalisé.",
  "Le dossier est transmis à la commission de surendettement.",
  "Orientation vers le SIAO pour une demande d'hébergement.",
] as const;

export const OBJECTIVES = [
  "Reprendre le paiement du loyer courant",
  "Tenir l'échéancier convenu avec le bailleur",
  "Déposer une demande de logement social",
  "Ouvrir les droits à l'aide au logement",
  "Apprendre à suivre le budget du mois",
  "Constituer un dossier de surendettement",
  "Entretenir le logement et signaler les désordres",
  "Contacter le fournisseur d'énergie",
  "Préparer le déménagement",
] as const;

export const RHYTHMS = [
  "1 rencontre par quinzaine",
  "2 visites à domicile par mois",
  "une visite par semaine le premier mois, puis deux par mois",
  "1 visite par mois au minimum",
  "un entretien tous les quinze jours, au domicile ou au bureau",
] as const;

export const RELAYS = [
  "Maison des solidarités de Valbrume, assistante sociale de secteur",
  "CCAS de Montbrisac pour le suivi du plan d'apurement",
  "Point conseil budget de Champvallon",
  "Service social du bailleur",
] as const;

export const RECOMMENDATIONS = [
  "Maintenir le versement direct de l'aide au logement au bailleur.",
  "Faire le point dans six mois avec l'assistante sociale de secteur.",
  "Poursuivre la recherche d'un logement moins cher.",
  "Demander une mesure d'accompagnement budgétaire.",
  "Proposer un atelier sur les économies d'énergie.",
] as const;

export const BREAK_OFF_REASONS = [
  "Le ménage ne répond plus aux courriers ni aux appels depuis deux mois.",
  "Le ménage a quitté le département sans laisser d'adresse.",
  "Le ménage ne souhaite pas poursuivre l'accompagnement.",
  "L'expulsion a été exécutée et le ménage est hébergé par un proche.",
] as const;

export const RENEWAL_MOTIVES = [
  "Le plan d'apurement vient d'être signé et la reprise des paiements doit être consolidée.",
  "La demande de logement social n'a pas encore abouti.",
  "Les objectifs fixés au contrat ne sont atteints qu'en partie.",
  "Le ménage reste fragile et demande lui-même la poursuite de la mesure.",
  "Une décision du juge est attendue le mois prochain.",
] as const;
