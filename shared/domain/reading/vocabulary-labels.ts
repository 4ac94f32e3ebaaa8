/**
 * What a printed label announces. A role is turned into a field by the kind of document and the section it stands in
 * (« Nom » under « Prescripteur » is not the household's).
 */
export type Role =
  | "last-name"
  | "first-name"
  | "birth-name"
  | "full-name"
  | "full-name-reversed"
  | "birth-on"
  | "address"
  | "address-more"
  | "postal-code"
  | "city"
  | "postal-city"
  | "phone"
  | "email"
  | "organisation"
  | "document-on"
  | "signed-on"
  | "date"
  | "reference"
  | "measure-ref"
  | "scheme"
  | "request-kind"
  | "adults"
  | "children"
  | "composition"
  | "income"
  | "rent-total"
  | "rent-bare"
  | "rent-charges"
  | "rent"
  | "housing-aid"
  | "arrears"
  | "other-debt"
  | "occupancy"
  | "landlord"
  | "eviction-stage"
  | "housing-defects"
  | "other-accompaniment"
  | "motive"
  | "commission"
  | "session-on"
  | "decision"
  | "months"
  | "months-granted"
  | "months-requested"
  | "start-on"
  | "end-on"
  | "end-planned"
  | "end-actual"
  | "end-current"
  | "period"
  | "period-requested"
  | "period-current"
  | "renewal-rank"
  | "operator"
  | "worker"
  | "handled-by"
  | "conditions"
  | "objectives"
  | "visit-rhythm"
  | "bilan-kind"
  | "visits-done"
  | "office-visits"
  | "home-visits"
  | "outcome"
  | "relay"
  | "recommendations"
  | "reason"
  | "exceptional"
  | "amount"
  | "ignored";

/** The labels of French social work by role, `|` between them. Connecting words of the page need not be repeated here. */
export const LABELS: Readonly<Record<Role, string>> = {
  "last-name":
    "nom|nom famille|nom usage|nom usuel|nom d'usage ou marital|nom marital|nom d'epouse|nom menage|nom titulaire|nom demandeur|nom beneficiaire|nom allocataire|nom locataire|nom patronymique|nom d'usage|noms|nom majuscules|nom personne accompagnee|nom usager|beneficiaire nom|menage nom|demandeur nom|titulaire nom|usager nom|allocataire nom|locataire nom|personne nom|interesse nom",
  "first-name":
    "prenom|prenoms|prenom usuel|prenom titulaire|prenom demandeur|prenom beneficiaire|prenom d'usage|beneficiaire prenom|menage prenom|demandeur prenom|titulaire prenom|usager prenom|allocataire prenom|locataire prenom|personne prenom|interesse prenom|prenom s beneficiaire",
  "birth-name": "nom naissance|nom jeune fille|ne e nom|nom de naissance",
  "full-name":
    "nom prenom|nom prenoms|noms prenoms|nom prenom beneficiaire|nom prenom demandeur|nom prenom titulaire|nom prenom menage|m mme nom prenom|identite|identite menage|identite titulaire|identite beneficiaire|menage|menage concerne|menage accompagne|menage beneficiaire|beneficiaire|beneficiaires|beneficiaire mesure|titulaire|titulaire mesure|titulaire bail|demandeur|concerne|personne concernee|personne accompagnee|personne orientee|usager|famille|chef famille|situation de|accompagnement de|mesure au benefice de|nom menage accompagne|interesse e|interesse|interessee|locataire|pour le menage|menage suivi|personne suivie|famille suivie|beneficiaire suivi|personne orientee vers accompagnement|beneficiaire nom prenom|menage nom prenom|demandeur nom prenom|titulaire nom prenom|usager nom prenom|allocataire nom prenom|locataire nom prenom|personne nom prenom|interesse nom prenom",
  "full-name-reversed": "prenom nom|prenoms nom|prenom nom beneficiaire",
  "birth-on":
    "ne e le|ne le|nee le|nes le|date naissance|date de naissance titulaire|ddn|d d n|naissance|date naiss|ne e|date nais|nee e le|ne ee le|beneficiaire date naissance|beneficiaire ne e le|menage date naissance|menage ne e le|demandeur date naissance|demandeur ne e le|titulaire date naissance|titulaire ne e le|usager date naissance|usager ne e le|allocataire date naissance|allocataire ne e le|locataire date naissance|locataire ne e le|personne date naissance|personne ne e le|interesse date naissance|interesse ne e le",
  address:
    "adresse|adresse postale|adresse actuelle|adresse complete|adresse logement|domicile|domicilie|domiciliee|domicilie e|demeurant|demeurant a|adresse menage|adresse domicile|adresse actuelle du logement|residant|lieu residence|adresse du titulaire|adresse beneficiaire|logement situe|adresse logement concerne",
  "address-more":
    "complement|complement adresse|batiment|bat|residence|etage|appartement|batiment etage|bat etage appt|residence batiment",
  "postal-code": "code postal|cp|c p|code post",
  city: "ville|commune|localite|commune residence|commune domicile",
  "postal-city":
    "code postal ville|code postal commune|cp ville|cp commune|c p ville|code postal et ville|code postal localite",
  phone:
    "telephone|tel|telephone portable|telephone fixe|telephone mobile|portable|mobile|tel portable|tel mobile|tel fixe|numero telephone|coordonnees telephoniques|gsm|ligne directe|telephone direct|tel direct|contact telephonique|telephone professionnel|tel professionnel|numero portable|numero mobile|telephone domicile|tel domicile|telephone ou portable|tel port|telephone personnel|num tel|telephone contact|tel contact",
  email:
    "courriel|email|e mail|mail|adresse mail|adresse email|adresse e mail|adresse electronique|adresse courriel|mel|messagerie|courrier electronique|adresse messagerie|mail professionnel|email professionnel|courriel professionnel|adresse mel|adresse de courriel|adresse courrier electronique|mail contact",
  organisation:
    "organisme|structure|service|etablissement|organisme prescripteur|service social|institution|organisme orienteur|organisme instructeur|structure prescriptrice|organisme service|structure service|organisme demandeur|nom organisme|nom structure|nom service|service emetteur|structure emettrice|organisme emetteur|service orienteur|structure orientante|service a l origine|service d origine|institution ou organisme|service instructeur|nom service social|denomination|denomination structure|raison sociale|organisme employeur|service de rattachement|structure de rattachement|structure ou service|organisme ou service|nom etablissement",
  "document-on":
    "envoye|envoye le|date demande|date orientation|date document|date fiche|etabli le|etablie le|etabli e le|redige le|redigee le|date redaction|date etablissement|date envoi|date notification|notifie le|notifiee le|date courrier|date transmission|transmis le|transmise le|demande du|demande etablie le|demande formulee le|date bilan|date rapport|edite le|date edition|date emission|date saisine|date prescription|date contrat|remplie le|rempli le|fiche etablie le|bilan etabli le|bilan redige le|date decision notification",
  "signed-on":
    "signe le|date signature|signe e le|fait le|date et signature|date signatures|signature le|lu et approuve le",
  date: "date|le|en date du",
  reference:
    "numero dossier|reference dossier|ref dossier|references dossier|reference|references|ref|nos references|nos ref|n ref|n reference|dossier|dossier numero|reference interne|numero reference|notre reference|dossier ref|reference a rappeler|ref a rappeler|numero enregistrement|identifiant dossier|numero demande|n dossier|numero du dossier",
  "measure-ref":
    "mesure numero|numero mesure|ref mesure|reference mesure|references mesure|identifiant mesure|numero accompagnement|mesure ref|mesure reference|reference accompagnement|ref accompagnement|code mesure|numero de la mesure|id mesure",
  scheme:
    "dispositif|mesure sollicitee|mesure demandee|type mesure|nature mesure|type accompagnement|nature accompagnement|accompagnement sollicite|accompagnement demande|accompagnement propose|mesure proposee|dispositif sollicite|dispositif demande|action sollicitee|action demandee|type action|intitule mesure|mesure concernee|dispositif concerne|dispositif mobilise|mesure accordee|mesure preconisee|mesure|accompagnement|mesure accompagnement|mesure orientee vers|cadre accompagnement|prestation|prestation demandee",
  "request-kind":
    "objet demande|nature demande|type demande|type intervention|objet orientation|objet mesure|demande concernant|objectif demande|but demande|finalite|finalite demande|intervention demandee|intervention sollicitee|demande pour|demande de mesure pour|type de demande|nature intervention|projet logement|orientation pour|objet intervention|mesure au titre|au titre",
  adults:
    "nombre adultes|nb adultes|adultes|adulte s|nbre adultes|nombre d'adultes au foyer|dont adultes|nombre adulte s|combien adultes|combien d'adultes au foyer",
  children:
    "nombre enfants|nb enfants|enfants|enfant s|enfants charge|nombre enfants charge|nbre enfants|nombre d'enfants au foyer|dont enfants|enfants au foyer|nombre enfant s|nb enfants charge|nombre enfants mineurs|combien enfants|combien d'enfants a charge|combien d'enfants au foyer|personnes a charge",
  composition:
    "composition familiale|composition menage|composition foyer|composition famille|adultes enfants|adultes et enfants|nombre adultes enfants|adultes plus enfants|nombre adultes nombre enfants|adulte s enfant s",
  income:
    "ressources|ressources mensuelles|revenus|revenus mensuels|revenu mensuel|ressources menage|revenus menage|total ressources|total ressources mensuelles|total revenus|ressources mensuelles menage|revenus mensuels menage|montant ressources|ressources totales|ressources mensuelles totales|total mensuel ressources|ressources mensuelles totales menage|revenu mensuel menage|ressources nettes mensuelles|montant mensuel ressources|ressources mensuelles nettes|total ressources menage|ressources foyer|revenus foyer|montant total ressources|total mensuel|ressources mensuelles foyer|revenus mensuels foyer|total revenus mensuels|ressources mensuelles du menage en euros|total mensuel ressources menage|ressources globales|revenus mensuels nets|total des ressources du foyer|moyenne mensuelle ressources|ressources mensuelles famille|total general ressources",
  "rent-total":
    "loyer charges comprises|loyer cc|loyer c c|loyer avec charges|loyer plus charges|loyer charges|loyer et charges|loyer mensuel charges comprises|montant loyer charges comprises|loyer ou redevance|loyer plus charges mensuel|loyer charges compris|loyer mensuel cc|loyer charges comprises mensuel|montant loyer cc|loyer redevance charges comprises|loyer charges incluses|loyer mensuel avec charges|loyer et charges mensuels|montant loyer charges|loyer brut|total loyer charges|loyer total|quittance|loyer mensuel charges|redevance|redevance mensuelle|loyer toutes charges comprises",
  "rent-bare":
    "loyer hors charges|loyer hc|loyer h c|loyer nu|loyer principal|loyer sans charges|montant loyer hors charges",
  "rent-charges": "charges|charges locatives|charges mensuelles|provision charges|provisions charges|montant charges",
  rent: "loyer|loyer mensuel|montant loyer|montant mensuel loyer|loyer actuel",
  "housing-aid":
    "apl|al|als|alf|apl al|aide logement|aides logement|allocation logement|aide personnalisee logement|montant apl|apl alf als|apl als alf|al apl|aide au logement apl al|allocation logement apl|aide au logement caf|al apl percue|apl percue|aide logement percue|montant aide logement|aide au logement apl|montant al apl|droit apl|apl ou al|al ou apl|apl als ou alf|apl al mensuelle|aide personnelle logement|aides personnelles logement|aide logement mensuelle|allocations logement|allocation logement mensuelle|aide au logement msa|aide logement caf ou msa|aide logement apl als alf|apl af",
  arrears:
    "dette locative|dettes locatives|dette loyer|dettes loyer|impaye loyer|impayes loyer|impayes|montant dette locative|montant dette|montant impayes|arrieres loyer|arriere loyer|impayes locatifs|impaye|impaye locatif|montant impaye|montant dette loyer|dette bailleur|dette locative actuelle|arriere locatif|dette de loyer et charges|montant impayes loyer|montant total impaye|montant impaye loyer|impaye loyer charges|impayes loyer charges|montant arriere locatif|dette locative montant|montant dette locative actuelle|dette locative ce jour|total dette locative|impayes locatifs montant|impayes de loyers et charges|dettes envers bailleur|dette envers bailleur|solde locatif debiteur|creance locative",
  "other-debt":
    "autres dettes|autre dette|autres dettes menage|dettes diverses|montant autres dettes|autres creances|autres credits|dettes autres|dettes hors loyer|dettes non locatives|autres impayes|endettement hors loyer|autres dettes hors logement|autre s dette s|total autres dettes|endettement autre|dettes autres que locatives|montant des autres dettes|autres dettes montant|total autres dettes menage|endettement hors dette locative|dettes hors dette locative|autres dettes et credits|autres dettes hors loyer|dettes hors logement|autres endettements|dettes autres que locative|dettes autres que loyer|autres que locatives",
  occupancy:
    "statut occupation|statut|statut occupant|statut logement|situation logement|mode occupation|statut residentiel|situation locative|situation actuelle logement|statut d'occupation du logement|statut menage|situation habitat|conditions habitation|situation residentielle|menage est|le menage est|la famille est|mode habitat|mode logement|type occupation|nature occupation|titre occupation|situation menage logement|vous etes|occupant|qualite occupant|situation au regard du logement|occupation logement|hebergement actuel|logement actuel",
  landlord:
    "bailleur|proprietaire bailleur|nom bailleur|proprietaire|nom proprietaire|organisme bailleur|identite bailleur|bailleur social|bailleur actuel|nom adresse bailleur|bailleur proprietaire|bailleur logeur|logeur|nom logeur|bailleur prive|nom bailleur ou proprietaire|bailleur ou logeur|nom du bailleur social|identite proprietaire|bailleur ou proprietaire|agence ou bailleur|organisme hlm",
  "eviction-stage":
    "procedure expulsion|stade procedure|stade procedure expulsion|etat procedure|procedure|etape procedure|procedure cours|procedure locative|procedure d'expulsion en cours|etat procedure expulsion|situation procedure|niveau procedure|avancement procedure|stade expulsion|si oui stade|stade|stade atteint|une procedure expulsion est elle engagee|procedure expulsion engagee|procedure engagee|une procedure est elle engagee|procedure d expulsion locative|stade de la procedure d expulsion|procedure contentieuse|etape atteinte|dernier acte|procedures cours|prevention expulsion stade|procedure judiciaire|etape procedure expulsion|stade de la procedure atteint",
  "housing-defects":
    "difficultes logement|etat logement|logement est|caracteristiques logement|problematique logement|problematiques logement|logement|inadaptation logement|desordres|nature difficultes logement|qualite logement|problemes logement|logement juge|nature desordres|logement actuel est|defauts logement|difficultes liees logement|le logement est|le logement actuel est|logement presente|problemes rencontres logement|inadequation logement|difficultes du logement actuel|nature du probleme logement|logement considere|conditions logement",
  "handled-by":
    "affaire suivie par|dossier suivi par|dossier instruit par|votre correspondant|votre correspondante|votre contact|votre interlocuteur|votre interlocutrice|situation suivie par|demande suivie par|contact dossier",
  "other-accompaniment":
    "autre accompagnement|autres accompagnements|autre autres mesures cours|autre mesure cours|autre suivi|autres suivis|autres intervenants|accompagnement social en cours|autres dispositifs|accompagnement existant|suivi social actuel|autre suivi en cours|autre accompagnement cours|autres accompagnements cours|autre accompagnement actuel|autre accompagnement deja en place|autres mesures cours|autre mesure sociale cours|suivi cours|suivis cours|accompagnements existants|accompagnements cours|autre prise en charge|autres prises en charge|autres services intervenants|autres professionnels intervenants|services intervenant aupres menage|autre suivi social|nature et service|nature suivi|nature suivi service|nature service intervenant|mesures cours|accompagnements deja mis en place|autres suivis cours",
  motive:
    "motif|motifs|motif demande|motifs demande|motivation|motivations|motif orientation|motifs orientation|motif renouvellement|motifs renouvellement|motif prolongation|expose situation|motivation demande|argumentaire|justification|motivation renouvellement|expose motifs|motif principal|raisons demande|raison demande|justification demande|problematique|motif de la demande de renouvellement|argumentation|motif de la saisine|difficultes rencontrees|situation justifiant demande|objet et motif|expose situation et motif|expose situation et motifs|situation et motif|motif et expose situation|expose de la situation et du motif|presentation situation et motif|description situation et motif|motifs et objectifs demande|elements motivant demande|synthese situation|expose de la situation et de la demande|analyse situation et motif|motivation orientation|motifs saisine|motif de l'accompagnement|motif accompagnement|raison orientation|raisons orientation|presentation situation|motif prescription",
  commission:
    "commission|commission locale|comite|instance locale|instance decisionnaire|instance saisie|instance|nom commission|commission competente|instance decision|instance decisionnelle|instance competente|commission saisie|decision prise par|instance ayant statue|instance decisionnaire|instance de decision|cellule|comite|comite decisionnel|commission concernee|commission decisionnaire|commission d'attribution|decision de la|instance partenariale|nom de l'instance|instance d'attribution|commission ayant statue|commission ayant decide|autorite decisionnaire",
  "session-on":
    "passage commission|passage en commission|passage en commission le|presente en commission le|examine en commission le|examinee le|date passage|date passage commission|date de la reunion|commission tenue le|session|session du|seance|seance du|date seance|commission du|date commission|reunie le|reunion du|date reunion|seance en date du|date passage|passage commission|passage en commission|date passage commission|commission reunie le|commission en date du|decision du|decision prise le|date decision|session du|date session|comite du|date comite|reunion le|seance tenue le|date de la seance|examine le|examinee le|dossier examine le|examine en seance du|date examen|passe en commission le|seance le|decision en date du|reunie en seance le|statuant le|siegeant le|date seance commission|seance commission du|seance commission|date cloture seance|date de la decision|date decision commission|date de la commission|decision seance du|examine en commission le|presente en commission le|presentee en commission le|etudie le|etudiee le|etudie en commission le|dossier etudie le|dossier presente le|passage le|passe le|date examen dossier|date examen demande|date etude dossier|date instance|date comite|cellule du|instance du|date cellule|commission tenue le|avis du|avis rendu le|avis emis le|date avis|statue le|date deliberation|deliberation du|date validation|valide en commission le|date attribution|date passage dossier",
  decision:
    "decision|avis|avis commission|decision commission|decision prise|sens decision|nature decision|resultat|suite donnee|suite donnee demande|la commission decide|la commission a decide|proposition commission|reponse|reponse commission|a decide|decide|statut demande|avis rendu|decision rendue|resolution|la commission a emis un avis|conclusion commission|decision notifiee|decision de la seance|sens de l'avis|decision de la cellule|avis de la cellule|avis de l'instance|decision de l'instance|decision du comite|avis du comite|decision finale|avis final|position de la commission|position commission|decision et avis|avis et decision|votre demande est|votre demande a ete|la demande est|la demande a ete|la mesure est|suite reservee|suite reservee demande|suite reservee a la demande|issue demande|conclusion|resultat commission|decision concernant demande|la commission a statue|a statue|statut decision|decision prise par la commission|decision attribution",
  months:
    "duree|duree mesure|duree accompagnement|duree contrat|nombre mois|nb mois|duree mois|duree prevue|duree totale|duree en mois|pour une duree|duree engagement|nbre mois|duree du present contrat|duree initiale",
  "months-granted":
    "duree accordee|accorde pour|accordee pour|nombre mois accordes|mois accordes|nb mois accordes|duree octroyee|duree validee|duree mesure accordee|duree notifiee|duree retenue|accordes|duree accordee en mois|duree prise en charge|accord pour|prise en charge accordee pour|accordee pour une duree|periode accordee|duree accordee mesure|duree accord|duree d'accord|duree prise en charge accordee|nombre mois attribues|mois attribues|duree attribuee|nombre mois valides|duree renouvellement accordee|duree renouvellement accorde|duree accordee par la commission|mesure accordee pour|accord pour une duree|duree fixee|duree arretee|duree decidee|duree mesure octroyee|duree de l'octroi|renouvellement accorde pour|prolongation accordee pour|duree prolongation accordee|nb mois attribues|nombre mois accorde",
  "months-requested":
    "duree reconduction sollicitee|duree reconduction demandee|duree prolongation sollicitee|duree prolongation demandee|duree renouvellement sollicitee|prolongation sollicitee pour|duree demandee|duree sollicitee|nombre mois demandes|mois demandes|nb mois demandes|duree renouvellement|duree prolongation|duree souhaitee|duree renouvellement demande|duree renouvellement sollicite|duree demandee en mois|duree supplementaire|nombre mois supplementaires|mois supplementaires|nombre mois sollicites|prolongation demandee|renouvellement demande pour|duree prolongation demandee|prolongation sollicitee|duree proposee|renouvellement pour|prolongation pour|demande pour une duree|renouvellement sollicite|duree reconduction|nombre de mois renouvellement|duree renouvellement propose|duree demande|renouvellement souhaite|prolongation souhaitee|nombre mois souhaites|mois souhaites|duree renouvellement souhaite|duree renouvellement souhaitee|duree supplementaire demandee|duree supplementaire sollicitee|nb mois sollicites|mois sollicites|duree reconduction demandee|reconduction demandee|reconduction demandee pour|nombre mois demande|duree prolongation sollicitee|duree prolongation souhaitee|prolongation demandee pour|prolongation sollicitee pour|renouvellement sollicite pour|renouvellement demande pour une duree|nb mois souhaites|nombre mois prolongation|duree renouvellement proposee|duree proposee renouvellement|duree envisagee|duree prolongation proposee",
  "start-on":
    "date debut|debut|date prise effet|prise effet|date effet|a compter du|a partir du|date demarrage|debut mesure|date debut mesure|date debut accompagnement|debut accompagnement|effet au|date entree|debut le|date debut contrat|a effet du|date entree mesure|demarrage|demarrage le|date prise d'effet mesure|mesure commencee le|debute le|debutee le|commence le|entree dans la mesure|date de mise en place|mise en place le|mise oeuvre le|date effet mesure|prend effet le|effet le|debut effectif|date debut effectif|ouverture mesure|date ouverture|date de demarrage mesure|debut prise en charge|date debut prise en charge|effective le|effet a compter du|date d'effet decision|date effet mesure accordee|date effet accord|accord a compter du|accordee a compter du|mesure a compter du|mesure a partir du|prise en charge a compter du|date prise en charge|prise effet le|effet du|date effet renouvellement|date debut prise effet|date debut accompagnement prevue|date demarrage mesure|date debut prevue|demarrage prevu|demarrage prevu le|debut prevu|debut prevu le|date de commencement|commencement|date demarrage prevue|date mise en oeuvre|debut accompagnement le|debut mesure le|renouvellement a compter du|prolongation a compter du|applicable a compter du|valable a compter du|a effet du|a dater du",
  "end-on":
    "date fin|fin|fin mesure|date fin mesure|jusqu au|jusqu'au|date fin accompagnement|fin accompagnement|fin contrat|date fin contrat|date cloture|cloture|date sortie|sortie mesure|cloture le|terminee le|fin le|fin mesure le|fin accompagnement le|date fin prise en charge|termine le",
  "end-planned":
    "date fin prevue|fin prevue|echeance|date echeance|fin prevue mesure|echeance prevue|terme prevu|terme|echeance mesure|date fin initiale|date fin prevue mesure|fin previsionnelle|date fin previsionnelle|date d'echeance|echeance contrat|echeance initiale|fin initiale|fin theorique|terme mesure|fin prevue le|fin prevue accompagnement|echeance prevue le|fin initialement prevue|echeance du contrat|date terme",
  "end-actual":
    "fin effective|date fin effective|fin effective accompagnement|fin effective mesure|date rupture|date arret|rupture le|fin reelle|date fin reelle|dernier jour accompagnement|date effective fin|arret mesure|date interruption|interruption le|fin anticipee|date fin anticipee|arret le|date arret effectif|mesure interrompue le|accompagnement interrompu le|fin effective le|date effective fin mesure|date effective arret|dernier jour accompagne|date rupture mesure|date arret accompagnement|cessation le|date cessation|date arret mesure|fin d'accompagnement effective|rompu le|rompue le|arret effectif|arret effectif mesure|rupture effective|date rupture effective|fin reelle mesure",
  "end-current":
    "fin mesure cours|echeance mesure cours|date fin mesure cours|date fin actuelle|fin actuelle|echeance actuelle|echeance cours|terme actuel|fin cours|date fin cours|fin periode cours|mesure cours jusqu au|mesure en cours jusqu'au|date echeance mesure cours|echeance mesure actuelle|fin mesure actuelle|date fin mesure actuelle|fin accompagnement cours|date fin accompagnement cours|terme mesure cours|fin contrat cours|fin de la periode en cours|mesure actuelle jusqu au|mesure arrivant echeance le|arrive echeance le|arrivant echeance le|mesure echeant le|expire le|prend fin le|fin periode accordee|se termine le|arrive a son terme le|date fin periode cours|fin periode actuelle|echeance periode cours|fin de la mesure actuelle prevue|fin d'accompagnement actuelle|date fin precedente|fin de mesure cours|date fin de la mesure en cours|date echeance cours|echeance periode actuelle|echeance accompagnement cours|echeance accompagnement actuel|date echeance actuelle|date terme mesure|fin accompagnement actuel|fin actuelle mesure|date de fin de l'accompagnement en cours|mesure actuelle prenant fin le|mesure prenant fin le|mesure se terminant le|mesure en cours se terminant le|accompagnement se terminant le|fin du precedent accord|date fin accord cours|fin accord cours|fin prise en charge cours|date fin prise en charge cours|fin prise en charge actuelle|mesure arrivant terme le|terme accompagnement cours|echeance du contrat en cours|date fin contrat cours|mesure s acheve le|mesure en cours s acheve le|mesure accordee jusqu au|accord jusqu au|fin derniere periode|fin periode precedente",
  period:
    "periode|periode accompagnement|periode mesure|dates accompagnement|dates mesure|periode du|periode couverte|dates|accompagnement du|mesure du|du|periode concernee|periode accompagnee|dates debut fin|periode du contrat|periode contrat|bilan periode|periode evaluee|periode prise en charge",
  "period-requested":
    "periode demandee|periode renouvellement|renouvellement du|prolongation du|nouvelle periode|periode sollicitee|renouvellement demande du|nouvelle echeance|nouvelle date fin|fin demandee|fin souhaitee|nouvelle echeance demandee|echeance apres renouvellement|periode de renouvellement demandee|periode prolongation",
  "period-current":
    "mesure cours|accompagnement cours|periode cours|mesure actuelle|periode actuelle|mesure cours du|periode accordee precedemment|mesure initiale|mesure initiale du|periode initiale|dates mesure cours|dates mesure actuelle|accompagnement cours du|contrat en cours du|periode precedente",
  "renewal-rank":
    "rang|rang renouvellement|numero renouvellement|renouvellement numero|rang demande|renouvellement|rang du renouvellement demande|rang prolongation|prolongation numero|ordre renouvellement|rang de renouvellement|rang de la demande|ordre demande|numero demande renouvellement|numero prolongation|rang reconduction|reconduction numero|nieme renouvellement|nombre renouvellements|nombre de renouvellements|renouvellement rang|demande numero renouvellement",
  operator:
    "operateur|operateur suivant|confiee a l'operateur suivant|association|association operatrice|organisme operateur|operateur designe|operateur charge mesure|association mandatee|association chargee accompagnement|organisme charge accompagnement|structure accompagnatrice|association chargee mesure|operateur mandate|mesure confiee a|confiee a|confie a|structure chargee accompagnement|structure charge de l'accompagnement|organisme mandate|organisme accompagnateur|organisme accompagnement|association referente|opere par|structure operatrice|operateur designe pour l'accompagnement|operateur mesure|association accompagnatrice|operateur retenu|operateur charge accompagnement|mesure exercee par|exercee par|mise en oeuvre par|mandat confie a|organisme charge mesure|nom operateur|nom association|service accompagnateur|association en charge|structure en charge|operateur charge de la mesure|operateur charge de l'accompagnement|structure designee|organisme designe|association designee|operateur propose|organisme retenu|association retenue|structure retenue|prestataire|structure mandatee|service mandate|service designe|operateur missionne|association missionnee|accompagnement confie a|accompagnement assure par l'association|prise en charge assuree par|accompagnement realise par|mesure assuree par|mesure realisee par|mise en oeuvre assuree par|organisme en charge accompagnement|organisme en charge|organisme en charge mesure|operateur en charge",
  worker:
    "intervenant referent|intervenante referente|intervenant e referent e|intervenant social referent|intervenant e social e referent e|travailleur social referent de la mesure|accompagnant|accompagnante|accompagnant e|accompagnant social|referent du menage|referente du menage|referent e du menage|referent unique|referent parcours|referent du contrat|referent logement|professionnel accompagnant|intervenant en charge de la mesure|intervenant en charge du suivi|travailleur social en charge|travailleur social en charge de la mesure|nom du referent|nom de l intervenant|nom du travailleur social|nom et prenom du referent|nom et prenom de l intervenant|nom et prenom du travailleur social|mesure suivie par|mesure assuree par|accompagnement realise par|accompagnement mene par|accompagnement effectue par|conseiller logement|conseillere logement|conseiller social|conseillere sociale|charge de mission|chargee de mission|charge d accompagnement|chargee d accompagnement|assistante sociale referente|educateur referent|intervenant|intervenante|intervenant e|intervenant social|intervenante sociale|intervenant e social e|travailleur social|travailleuse sociale|travailleur social referent|travailleur social charge accompagnement|accompagnateur|accompagnatrice|accompagnateur social|referent mesure|referent accompagnement|referent e accompagnement|suivi par|accompagnement assure par|assure par|nom intervenant|nom intervenante|nom travailleur social|charge accompagnement|conseillere esf|conseillere economie sociale familiale|cesf|referent asell|referent asll|referente asell|referente asll|intervenant asll|intervenant asell|professionnel referent|professionnel charge accompagnement|referent|referente|referent e|referent social|referente sociale|professionnel|accompagnateur trice|travailleur social accompagnant|nom accompagnateur|intervenant designe|travailleur e social e|educateur|educatrice|nom prenom intervenant|nom prenom travailleur social|referent e|intervenant e designe e|nom referent|interlocuteur|interlocutrice|contact|nom contact|nom interlocuteur|personne referente",
  conditions:
    "conditions|condition|reserves|reserve|sous reserve|sous reserve de|observations|observation|observations commission|remarques|prescriptions|conditions particulieres|conditions accompagnant decision|preconisations commission|commentaires|sous condition|sous conditions|conditions de la decision|conditions et reserves|recommandations commission|motivation decision|observations reserves|reserves observations|conditions reserves|reserves conditions|conditions observations|observations conditions|observations conditions particulieres|remarques observations|observations remarques|observations commission reserves|motif decision|motifs decision|motif refus|motifs refus|motif du rejet|motif ajournement|motif reorientation|motif du refus ou de l'ajournement|motif avis|motivation avis|motivation refus|avis motive|motifs de refus ou d'ajournement|commentaire|commentaires commission|commentaire commission|precisions|precisions commission|prescriptions commission|reserves eventuelles|conditions eventuelles|observations eventuelles|conditions suspensives|conditions particulieres eventuelles|recommandations particulieres|conditions de mise en oeuvre|conditions de l'accord|exigences|attendus",
  objectives:
    "objectifs|objectif|objectifs accompagnement|objectifs travail|axes travail|objectifs fixes|objectifs contrat|objectifs mesure|objectifs vises|objectifs retenus|axes accompagnement|objectifs definis|objectifs partages|objectifs du projet|objectifs poursuivis|les objectifs|buts accompagnement|objectifs convenus|objectifs de l'accompagnement",
  "visit-rhythm":
    "rythme visites|rythme rencontres|frequence visites|frequence rencontres|frequence rendez vous|rythme rendez vous|rythme|frequence|periodicite|rythme entretiens|frequence entretiens|periodicite rencontres|rythme accompagnement|rythme interventions|modalites rencontres|frequence visites domicile|rythme des visites a domicile|periodicite visites|modalites intervention|periodicite rendez vous|rythme des visites et entretiens|frequence interventions|rythme prevu",
  "bilan-kind": "type bilan|nature bilan|bilan|type rapport|nature rapport|objet bilan|stade bilan|type de document",
  "visits-done":
    "nombre visites|visites realisees|nombre visites realisees|visites effectuees|nombre rencontres|rencontres realisees|nombre entretiens|entretiens realises|nombre rendez vous|rendez vous realises|rencontres effectuees|nb visites|nb rencontres|nb entretiens|nombre total rencontres|total rencontres|nombre interventions|interventions realisees|visites|rencontres|nombre total visites|nombre rencontres realisees|nombre rendez vous honores|total visites|rendez vous honores|nb rdv|nombre rdv|rdv realises|nb total rencontres|nombre rendez vous realises|nombre entretiens realises|total entretiens|nombre total entretiens|visites et entretiens|nombre contacts|nombre visites effectuees|nombre rencontres effectuees|total rendez vous|nombre total interventions|entretiens|entretiens et visites|visites et entretiens realises|nombre total rendez vous|rencontres avec le menage|visites faites",
  "office-visits":
    "entretiens bureau|rendez vous bureau|nombre entretiens bureau|entretiens physiques bureau|rencontres bureau|entretiens service|nombre rendez vous bureau|entretiens locaux|entretiens en agence",
  "home-visits":
    "visites domicile|vad|v a d|nombre visites domicile|dont visites domicile|dont domicile|dont a domicile|nb vad|nombre vad|visites domicile realisees|dont vad|visites a domicile effectuees|nb visites domicile|nombre visites domicile realisees|dont visites a domicile realisees|nombre de vad realisees|rencontres domicile|entretiens domicile|rendez vous domicile|dont au domicile|nombre visites domicile effectuees|nombre rencontres domicile|nombre entretiens domicile",
  outcome:
    "resultat accompagnement|resultats|atteinte objectifs|objectifs atteints|bilan objectifs|evaluation objectifs|realisation objectifs|degre atteinte objectifs|issue mesure|resultats obtenus|resultat mesure|niveau atteinte objectifs|evaluation atteinte objectifs|issue accompagnement|conclusion|evaluation globale|les objectifs ont ete|objectifs fixes ont ete|atteinte des objectifs fixes|resultat|evaluation|evaluation finale|bilan des objectifs fixes|resultat au regard des objectifs|issue|issue du suivi|resultat final",
  relay:
    "relais|relais propose|relais envisage|relais passe|relais passe avec|relais assure par|relais vers|relais mis place|service relais|structure relais|passage relais|orientation relais|relais a prevoir|suites relais|relais prevu|relais organise avec|relais transmis",
  recommendations:
    "preconisations|preconisation|recommandations|propositions|orientations proposees|suites preconisees|suites proposees|perspectives|preconisations et orientations|orientation preconisee|conclusions preconisations|orientations formulees|suites donner|preconisations orientations formulees|suites envisagees|propositions du travailleur social|recommandation|suite a donner",
  reason:
    "motif rupture|motif fin|motif arret|motif fin mesure|raison rupture|cause rupture|motifs rupture|raison arret|motif interruption|motif absence signature|raison absence signature|motif fin anticipee|raisons rupture|cause arret|motif cloture|motif sortie|raison fin mesure|absence signature menage|absence signature|motif de la rupture|circonstances rupture|motif de l'arret|raison de l'absence de signature|motif fin d'accompagnement|cause interruption|cause de la fin",
  exceptional:
    "titre exceptionnel|a titre exceptionnel|renouvellement exceptionnel|demande exceptionnelle|caractere exceptionnel|exceptionnel|exceptionnelle|prolongation exceptionnelle|derogation|demande derogatoire|titre derogatoire|renouvellement a titre exceptionnel|derogatoire|demande a titre exceptionnel|a titre derogatoire|renouvellement derogatoire|prolongation a titre exceptionnel|prolongation derogatoire|demande de renouvellement a titre exceptionnel|demande a titre derogatoire|caractere exceptionnel demande|caractere derogatoire|derogation demandee|demande de derogation|renouvellement exceptionnel demande|situation exceptionnelle|hors reglement|au dela duree maximale|au dela de la duree maximale|depassement duree maximale|reconduction exceptionnelle|mesure exceptionnelle|a titre tout a fait exceptionnel",
  amount: "montant|montant total|pour un montant|a hauteur|montant actuel",
  ignored:
    "lieu naissance|nationalite|sexe|situation familiale|situation professionnelle|situation matrimoniale|profession|fonction|qualite|civilite|numero securite sociale|numero ss|nir|numero allocataire|numero allocataire caf|numero caf|allocataire caf|matricule|siret|numero siret|iban|employeur|type contrat|type logement|surface|superficie|nombre pieces|typologie|lien parente|lien|age|fax|telecopie|objet|pieces jointes|site internet|site|horaires|secteur|territoire|date entree logement|date entree dans les lieux|date bail|date signature bail|date audience|date assignation|date jugement|date commandement|date cfp|date concours force publique|quotient familial|reste vivre|taux effort|loyer residuel|residuel|mensualite|plan apurement|montant mensualite|date premier impaye|date derniere quittance|date prochain rendez vous|prochain rendez vous|date premier rendez vous|premier rendez vous|date premiere rencontre|premiere rencontre|date reception|recu le|recue le|date arrivee|arrive le|date accuse reception|cachet|tampon|visa|montant salaire|salaire|rsa|aah|are|prestations familiales|pension|retraite|autres ressources|allocations familiales|af|prime activite|dettes energie|credits|surendettement|dossier surendettement|date depot|nombre personnes|nombre personnes foyer|nb personnes|nombre total personnes|nombre occupants|total|convention numero|numero convention|date convention|v dossier|votre dossier numero|vos references|vos ref|v ref|votre reference|copie|destinataire|expediteur|page|date limite|date d'echeance du titre|titre sejour|date validite|prochain bilan|date prochain bilan|bilan prevu le|prochaine commission|date prochaine commission|date derniere decision|date decision precedente|decision precedente|decision initiale du|date decision initiale|premiere demande|date premiere decision|ne rien inscrire|visites prevues|nombre visites prevues|rendez vous non honores|rendez vous manques|nombre absences|nombre rendez vous manques|tiers|curatelle|tutelle|mesure protection|date mise a jour|mise a jour le|version|imprime le|date impression",
};
