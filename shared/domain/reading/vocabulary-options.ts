/** The fields whose value is one (or some) of a few, and how pages word each of them; `|` between the wordings. */
export type OptionField =
  | "decision"
  | "bilanKind"
  | "outcome"
  | "requestKind"
  | "occupancy"
  | "evictionStage"
  | "housingDefects";

export const OPTIONS: Readonly<Record<OptionField, Readonly<Record<string, string>>>> = {
  decision: {
    granted:
      "accordee|accorde|accord|favorable|avis favorable|accord de la commission|validee|valide|acceptee|accepte|octroyee|attribuee|admission|admis|mesure accordee|demande accordee|prise en charge accordee|accord mesure|renouvellement accorde|accordee pour|octroi|approuvee|demande acceptee|demande validee|validation|accord pour|est accordee|favorable a la mesure|avis favorable sous reserve|favorable sous reserve|accordee sous reserve|accord avec reserves|accord sous reserve|accepte la demande|accorder|prolongation accordee|accordee pour une duree",
    refused:
      "refusee|refuse|refus|defavorable|avis defavorable|rejet|rejetee|rejete|non accordee|non accorde|pas accordee|pas accorde|n est pas accordee|n'a pas ete accordee|non validee|non favorable|pas favorable|demande rejetee|demande refusee|rejet de la demande|refus de la mesure|irrecevable|ne peut etre accordee|ne pas accorder|non acceptee|n est pas acceptee|mesure refusee|n'est pas validee|pas validee|refuser|rejeter|avis non favorable|renouvellement refuse|refus motive",
    adjourned:
      "ajournee|ajourne|ajournement|reportee|report|reporte|sursis|sursis a statuer|differee|differe|mise en attente|en attente de pieces|en attente de complement|attente complement|demande de complement|complement d'information|complements demandes|dossier incomplet ajourne|report a une prochaine seance|ajourner|decision differee|decision ajournee|demande ajournee|surseoir|sursoit a statuer|report de la decision|en attente d'elements complementaires|demande d'informations complementaires",
    redirected:
      "reorientee|reoriente|reorientation|redirigee|orientation vers un autre dispositif|reorientee vers|reorientation vers|orientation vers autre dispositif|reorienter|orientee vers un autre dispositif|demande reorientee|reorientation vers un autre dispositif|reorientation de la demande|renvoyee vers",
  },
  bilanKind: {
    interim:
      "intermediaire|bilan intermediaire|a mi parcours|bilan a mi parcours|mi parcours|bilan d'etape|d'etape|etape|rapport intermediaire|point d'etape|mi mesure|en cours de mesure|evaluation intermediaire|rapport d'etape|point intermediaire|bilan de mi mesure|bilan trimestriel|bilan de renouvellement",
    final:
      "final|bilan final|finale|fin de mesure|fiche de fin d'accompagnement|fiche de sortie|compte rendu de fin d'accompagnement|note de fin de mesure|synthese de fin de mesure|synthese de fin d'accompagnement|evaluation de fin de mesure|evaluation finale|fin de prise en charge|a l'issue de la mesure|au terme de la mesure|a l'echeance|bilan de fin de mesure|bilan fin d'accompagnement|rapport de fin de mesure|rapport final|fin d'accompagnement|rapport de fin d'accompagnement|de cloture|bilan de cloture|rapport de cloture|bilan de fin|terme de la mesure|bilan de sortie|fiche de fin de mesure|compte rendu de fin de mesure",
    "break-off":
      "rupture|bilan de rupture|de rupture|rupture anticipee|rupture de mesure|rapport de rupture|arret anticipe|bilan de fin anticipee|fin anticipee|interruption|interruption de mesure|arret de mesure|fin avant terme|avant terme|rupture de la mesure|rupture d'accompagnement|signalement de rupture|fiche de rupture|avis de rupture|declaration de rupture|fiche d'interruption|bilan d'interruption|rupture par le menage|constat de rupture|abandon|bilan d'arret|bilan de rupture anticipee|fin de mesure anticipee|bilan de fin de mesure anticipee|bilan de fin de mesure rupture",
  },
  outcome: {
    met: "totalement|oui tous|tous les objectifs atteints|objectifs realises|objectifs remplis|atteints|objectifs atteints|atteint|objectif atteint|totalement atteints|objectifs totalement atteints|pleinement atteints|entierement atteints|oui totalement|ont ete atteints|atteints en totalite|tous atteints|sont atteints|reussite|integralement atteints",
    "partly-met":
      "objectifs atteints en partie|objectifs atteints pour partie|objectifs en partie atteints|objectifs pour partie atteints|partiels|partiel|partielle|resultats partiels|atteinte partielle des objectifs|partiellement realises|realises partiellement|en cours d atteinte|certains atteints|pour partie|atteints pour partie|partiellement atteints|objectifs partiellement atteints|atteints partiellement|en partie atteints|atteints en partie|partiellement|en partie|partiellement atteint|objectifs atteints partiellement|ont ete partiellement atteints|atteinte partielle|ont ete atteints en partie",
    "not-met":
      "non realises|objectifs non realises|aucun objectif atteint|aucun atteint|non atteints|objectifs non atteints|pas atteints|non atteint|n'ont pas ete atteints|pas du tout atteints|objectif non atteint|ne sont pas atteints|echec|n ont pas pu etre atteints|objectifs pas atteints",
    "broken-off":
      "mesure arretee|arret anticipe|accompagnement abandonne|arret de la mesure|fin anticipee|interrompu|interruption de la mesure|interruption de l accompagnement|mesure rompue|rupture|rompu|rompue|accompagnement rompu|mesure interrompue|interrompue|rupture de la mesure|accompagnement interrompu|abandon|rupture par le menage|abandon du menage|interruption|rupture de l'accompagnement|rupture anticipee|mesure abandonnee",
  },
  requestKind: {
    access:
      "aide a l acces|acces a un logement|acceder au logement|acces et installation|entree dans le logement|entree dans les lieux|premier logement|accompagnement a l acces|aide a la recherche de logement|recherche|recherche logement|trouver un logement|changement de logement|demenagement|mutation|installation|emmenagement|asll acces au logement|acces|acces au logement|recherche de logement|acces logement|aide a l'acces|relogement|asll acces|mesure d'acces|acceder a un logement|installation dans le logement|acces dans le logement|recherche et installation|aide a la recherche",
    maintenance:
      "maintien en logement|maintien dans son logement|rester dans le logement|rester dans son logement|garder son logement|conserver son logement|conservation du logement|aide au maintien dans les lieux|accompagnement au maintien|maintien dans le logement actuel|se maintenir dans les lieux|asll maintien dans les lieux|traitement de l impaye|resorption de la dette|prevention expulsion|eviter l expulsion|maintien|maintien dans le logement|maintien dans les lieux|maintien logement|aide au maintien|asll maintien|mesure de maintien|prevention des expulsions|se maintenir dans le logement|prevention de l'expulsion|maintien au domicile",
    diagnostic:
      "evaluation sociale|evaluation|evaluation de la situation|bilan de situation|diagnostic et orientation|bilan diagnostic logement|diagnostic de la situation|diagnostic social logement|mission de diagnostic|asll diagnostic social|diagnostic|diagnostic social|diagnostic logement|definition du projet logement|asll diagnostic|evaluation diagnostic|diagnostic seul|mesure de diagnostic|diagnostic social et financier|bilan diagnostic|diagnostic prealable",
  },
  occupancy: {
    tenant:
      "locataire e|locataire du logement|locataire hlm|locataire prive|locataire public|locataire social|locataire d un logement social|locataire d un logement prive|locataire bail prive|locataire en hlm|locataire parc social|titulaire d un bail|locataire ou colocataire|colocataire|locataire meuble|locataire d un meuble|locataire|locataires|locataire en titre|locataire parc prive|locataire parc public|locataire parc social|locataire hlm|locataire du parc prive|locataire du parc public|locataire du parc social|locataire bailleur social|locataire du prive|locataire bailleur prive|titulaire du bail",
    subtenant:
      "sous locataire e|sous loue|intermediation locative|sous locataire iml|sous location associative|logement en sous location|sous locataire association|locataire en bail glissant|locataire d une association|sous locataire|sous locataires|sous location|en sous location|bail glissant|soustraitant locatif",
    owner:
      "proprietaire de son logement|proprietaire e|accedant e|en accession|proprietaire ou accedant|usufruitier|proprietaire ou usufruitier|proprietaire|proprietaires|accedant a la propriete|proprietaire occupant|accedant|accession|coproprietaire|proprietaire accedant",
    hosted:
      "heberge gratuitement|heberge a titre gratuit|hebergee a titre gratuit|heberge gracieusement|loge gratuitement|loge a titre gratuit|heberge par des amis|heberge par ses parents|heberge chez ses parents|heberge chez un parent|heberge par un proche|heberge chez des proches|chez des proches|chez des amis|chez les parents|dans la famille|chez la famille|hebergement familial|hebergement amical|hebergement par un tiers ou la famille|heberge famille ou amis|hebergee famille amis|heberge par la famille ou des amis|heberge|hebergee|heberges|heberge par un tiers|heberge chez un tiers|hebergement chez un tiers|heberge chez des tiers|heberge e|heberge e par un tiers|heberge e chez un tiers|hebergement par un tiers|heberge par la famille|heberge famille|chez un tiers|heberge dans la famille|heberge e s",
    homeless:
      "sans domicile personnel|sans logement ni hebergement|rue|rue ou squat|squat|habitat precaire|campement|abri de fortune|vit a la rue|voiture|sans toit|sans adresse|domiciliation|sans domicile|sans domicile fixe|sans logement|sdf|sans abri|a la rue|sans hebergement|sans domicile stable|sans domicile ni hebergement",
    shelter:
      "centre hebergement|en foyer|foyer ou residence|foyer logement|fjt|foyer de jeunes travailleurs|pension de famille|maison relais|cada|huda|logement temporaire|alt|logement accompagne|centre d accueil|centre maternel|nuitees hotelieres|hotel social|hebergement hotelier|a l hotel|structure collective|structure d accueil|etablissement|chu|chrs ou centre d hebergement|foyer ou centre d hebergement|hebergement associatif|hebergement temporaire|logement foyer|centre d'hebergement|structure d'hebergement|chrs|foyer|foyer hebergement|residence sociale|hebergement d'urgence|hotel|structure hebergement|en structure|hebergement en structure|heberge en structure|foyer residence sociale|chrs foyer|hebergement institutionnel|hebergement structure|heberge e en structure",
  },
  evictionStage: {
    none: "aucun|sans objet|rien|aucun contentieux|pas de contentieux|aucune expulsion|pas d expulsion|pas de procedure d expulsion|aucune procedure d expulsion|hors procedure|procedure non engagee|situation saine|aucune a ce jour|non concerne|pas d impaye|sans contentieux|aucune action|pas encore engagee|aucune|aucune procedure|pas de procedure|neant|sans procedure|aucune procedure en cours|pas de procedure en cours|pas de procedure engagee|non engagee|aucune procedure engagee",
    "notice-to-pay":
      "commandt de payer|command de payer|cdt de payer|cdt payer|cdmt de payer|comm de payer|cmdt de payer|c d p|commandement de payer delivre|commandement de payer recu|cdp delivre|commandement huissier|commandement de payer signifie|commandement visant la clause resolutoire|clause resolutoire|stade commandement de payer|commandement de payer|commandement|cdp|commandement payer",
    summons:
      "assignation en refere|assignation tj|assignation tribunal|assigne e|assignee|assignation delivree|assignation recue|assignation au fond|audience|assignation audience|assignation tribunal judiciaire|convocation au tribunal|citation au tribunal|stade assignation|assignation|assignation au tribunal|assigne|assignation en justice|assignation en resiliation|assigne au tribunal|assignation en expulsion|assignation devant le tribunal",
    judgment:
      "bail resilie par jugement|jugement resiliation|jugement de resiliation du bail|jugement avec delais|jugement ferme|ordonnance|ordonnance d expulsion|decision d expulsion|expulsion prononcee|expulsion ordonnee|jugement obtenu|jugement notifie|jugement signifie|stade jugement|jugement|jugement d'expulsion|bail resilie|decision de justice|resiliation du bail|jugement rendu|jugement de resiliation|ordonnance de refere|jugement prononcant l'expulsion",
    "order-to-leave":
      "commandt de quitter|command de quitter|commandt de quitter les lieux|cdt de quitter les lieux|cdt quitter|cdmt de quitter les lieux|cmdt de quitter les lieux|c q l|commandement d avoir a quitter|commandement a quitter les lieux|commandement de deguerpir|commandement de quitter les lieux delivre|signification de quitter les lieux|commandement de quitter les lieux|commandement de quitter|cql|commandement quitter lieux|commandement d'avoir a quitter les lieux|commandement de liberer les lieux",
    "police-assistance":
      "cfp demande|cfp accorde|demande cfp|octroi cfp|c f p|intervention de la force publique|concours fp|concours de la fp|requisition force publique|expulsion avec concours de la force publique|concours de la force publique sollicite|concours de la force publique requis|concours de la force publique octroye|expulsion programmee|concours de la force publique|force publique|cfp|requisition de la force publique|demande de concours de la force publique|octroi du concours de la force publique|octroi de la force publique|recours a la force publique|concours force publique accorde|concours force publique demande",
  },
  housingDefects: {
    indecent:
      "non conforme|non decent e|habitat indecent|indecent e|logement degrade|degrade|indecence du logement|vetuste|humide|humidite|mal isole|passoire thermique|energivore|indecent|indecence|non decent|logement indecent|non decence|logement non decent|indecents",
    unhealthy:
      "insalubre e|habitat insalubre|arrete de peril|arrete d insalubrite|dangereux|insalubrite peril|peril ou insalubrite|insalubre ou dangereux|impropre a l habitation|indigne|habitat indigne|logement indigne|insalubre|insalubrite|logement insalubre|peril|insalubres",
    overcrowded:
      "suroccupe e|surpeuple e|trop exigu|exigu|logement trop petit|superficie insuffisante|surface insuffisante|taille insuffisante|nombre de pieces insuffisant|sur occupation du logement|sous dimensionne|surpeuple|suroccupe|suroccupation|surpeuplement|sur occupation|trop petit|sur peuplement|sur occupe|logement suroccupe|logement surpeuple|surpeuple suroccupe|en suroccupation",
    unsuitable:
      "inadapte e|inadapte aux besoins|inadapte a la situation|non adapte au menage|inaccessible|inadapte au vieillissement|inadapte a l etat de sante|inadapte au handicap ou a l age|mal situe|inadequation|taille inadaptee|trop grand|non accessible|inadapte|inadaptation|logement inadapte|non adapte|inadapte composition familiale|inadapte handicap|inadapte a la composition de la famille|inadapte au handicap|inadapte a la composition familiale|non adapte au handicap|inadapte a la composition du menage|inadapte a la famille",
    "too-expensive":
      "trop chere|loyer excessif|cout excessif|loyer trop important|cout du logement trop eleve|inadapte financierement|charge trop lourde|loyer disproportionne|logement trop onereux|loyer et charges trop eleves|inadapte aux revenus|hors budget|trop cher|trop onereux|trop couteux|loyer trop eleve|cout trop eleve|logement trop cher|inadapte aux ressources|loyer inadapte|loyer trop cher|taux d'effort trop eleve|cher|couteux|onereux|charges trop elevees|loyer trop eleve au regard des ressources|trop couteux au regard des ressources|trop cher au regard des ressources",
  },
};
