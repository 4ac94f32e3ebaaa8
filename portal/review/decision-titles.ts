import type { OtherDecision } from "./suggest-decision.ts";

/** What each decision is called on its button and over its form, and what comes of it. */
export const decisionTitles: Record<OtherDecision, { button: string; title: string; lead: string }> = {
  tie: {
    button: "Rattacher à une mesure",
    title: "Rattacher à une mesure",
    lead: "Cherchez la mesure de ce ménage, puis choisissez-la.",
  },
  kind: {
    button: "Changer le type",
    title: "Changer le type du document",
    lead: "Le document est relu d’après son nouveau type ; vous le vérifiez ensuite.",
  },
  split: {
    button: "Séparer",
    title: "Séparer en plusieurs documents",
    lead: "Dites à quel document appartient chaque page. Les pages suivantes suivent.",
  },
  override: {
    button: "Passer outre une règle",
    title: "Passer outre une règle",
    lead: "Le document prend effet bien qu’une règle s’y oppose. Votre raison est gardée avec votre nom.",
  },
  refuse: {
    button: "Refuser",
    title: "Refuser le document",
    lead: "Il ne sert à rien tel quel. Votre raison est envoyée à qui l’a déposé : dites ce qu’il doit renvoyer.",
  },
  "file-away": {
    button: "Classer sans suite",
    title: "Classer sans suite",
    lead: "Ce n’est pas une pièce du suivi (une carte d’identité, un RIB…). Personne n’est prévenu.",
  },
};
