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
    "nom|nom famille|nom usage|nom usuel|nom d'usage ou marital|nom marital|nom d'epouse|nom menage|nom titulaire|nom demandeur|nom beneficiaire|nom allocataire|nom locataire|nom patronymique|nom d'usage|noms|nom majuscules|nom personne accompagnee|nom usager",
  "first-name": "prenom|prenoms|prenom usuel|prenom titulaire|prenom demandeur|prenom beneficiaire|prenom d'usage",
  "birth-name": "nom naissance|nom jeune fille|ne e nom|nom de naissance",
  "full-name":
    "nom prenom|nom prenoms|noms prenoms|nom prenom beneficiaire|nom prenom demandeur|nom prenom titulaire|nom prenom menage|m mme nom prenom|identite|identite menage|identite titulaire|identite beneficiaire|menage|menage concerne|menage accompagne|menage beneficiaire|beneficiaire|beneficiaires|beneficiaire mesure|titulaire|titulaire mesure|titulaire bail|demandeur|concerne|personne concernee|personne accompagnee|personne orientee|usager|famille|chef famille|situation de|accompagnement de|mesure au benefice de|nom menage accompagne|interesse e|interesse|interessee|locataire|pour le menage|menage suivi|personne suivie|famille suivie|beneficiaire suivi|personne orientee vers accompagnement",
  "full-name-reversed": "prenom nom|prenoms nom|prenom nom beneficiaire",
  "birth-on":
    "ne e le|ne le|nee le|nes le|date naissance|date de naissance titulaire|ddn|d d n|naissance|date naiss|ne e|date nais|nee e le|ne ee le",
  address:
    "adresse|adresse postale|adresse actuelle|adresse complete|adresse logement|domicile|domicilie|domiciliee|domicilie e|demeurant|demeurant a|adresse menage|adresse domicile|adresse actuelle du logement|residant|lieu residence|adresse du titulaire|adresse beneficiaire|logement situe|adresse logement concerne",
  "address-more":
    "complement|complement adresse|batiment|bat|residence|etage|appartement|batiment etage|bat etage appt|residence batiment",
  "postal-code": "code postal|cp|c p|code post",
  city: "ville|commune|localite|commune residence|commune domicile",
  "postal-city":
    "code postal ville|code postal commune|cp ville|cp commune|c p ville|code postal et ville|code postal localite",
  phone:
    "telephone|tel|telephone portable|telephone fixe|telephone mobile|portable|mobile|tel portable|tel mobile|tel fixe|numero telephone|coordonnees telephoniques|gsm|ligne directe|telephone direct|tel direct|contact telephonique",
  email:
    "courriel|email|e mail|mail|adresse mail|adresse email|adresse e mail|adresse electronique|adresse courriel|mel|messagerie|courrier electronique",
  organisation:
    "organisme|structure|service|etablissement|organisme prescripteur|service social|institution|organisme orienteur|organisme instructeur|structure prescriptrice|organisme service|structure service|organisme demandeur|nom organisme|nom structure|nom service",
  "document-on":
    "date demande|date orientation|date document|date fiche|etabli le|etablie le|etabli e le|redige le|redigee le|date redaction|date etablissement|date envoi|date notification|notifie le|notifiee le|date courrier|date transmission|transmis le|transmise le|demande du|demande etablie le|demande formulee le|date bilan|date rapport|edite le|date edition|date emission|date saisine|date prescription|date contrat|remplie le|rempli le|fiche etablie le|bilan etabli le|bilan redige le|date decision notification",
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
    "ressources|ressources mensuelles|revenus|revenus mensuels|revenu mensuel|ressources menage|revenus menage|total ressources|total ressources mensuelles|total revenus|ressources mensuelles menage|revenus mensuels menage|montant ressources|ressources totales|ressources mensuelles totales|total mensuel ressources|ressources mensuelles totales menage|revenu mensuel menage|ressources nettes mensuelles|montant mensuel ressources|ressources mensuelles nettes|total ressources menage|ressources foyer|revenus foyer|montant total ressources|total mensuel",
  "rent-total":
    "loyer charges comprises|loyer cc|loyer c c|loyer avec charges|loyer plus charges|loyer charges|loyer et charges|loyer mensuel charges comprises|montant loyer charges comprises|loyer charges incluses|loyer mensuel avec charges|loyer et charges mensuels|montant loyer charges|loyer brut|total loyer charges|loyer total|quittance|loyer mensuel charges|redevance|redevance mensuelle|loyer toutes charges comprises",
  "rent-bare":
    "loyer hors charges|loyer hc|loyer h c|loyer nu|loyer principal|loyer sans charges|montant loyer hors charges",
  "rent-charges": "charges|charges locatives|charges mensuelles|provision charges|provisions charges|montant charges",
  rent: "loyer|loyer mensuel|montant loyer|montant mensuel loyer|loyer actuel",
  "housing-aid":
    "apl|al|als|alf|apl al|aide logement|aides logement|allocation logement|aide personnalisee logement|montant apl|apl alf als|apl als alf|al apl|aide au logement apl al|allocation logement apl|aide au logement caf|al apl percue|apl percue|aide logement percue|montant aide logement|aide au logement apl|montant al apl|droit apl",
  arrears:
    "dette locative|dettes locatives|dette loyer|dettes loyer|impaye loyer|impayes loyer|impayes|montant dette locative|montant dette|montant impayes|arrieres loyer|arriere loyer|impayes locatifs|impaye|impaye locatif|montant impaye|montant dette loyer|dette bailleur|dette locative actuelle|arriere locatif|dette de loyer et charges|montant impayes loyer|montant total impaye",
  "other-debt":
    "autres dettes|autre dette|autres dettes menage|dettes diverses|montant autres dettes|autres creances|autres credits|dettes autres|dettes hors loyer|dettes non locatives|autres impayes|endettement hors loyer|autres dettes hors logement|autre s dette s|total autres dettes|endettement autre|dettes autres que locatives|dettes autres que locative|dettes autres que loyer|autres que locatives",
  occupancy:
    "statut occupation|statut|statut occupant|statut logement|situation logement|mode occupation|statut residentiel|situation locative|situation actuelle logement|statut d'occupation du logement|statut menage|situation habitat|conditions habitation|situation residentielle|situation au regard du logement|occupation logement|hebergement actuel|logement actuel",
  landlord:
    "bailleur|proprietaire bailleur|nom bailleur|proprietaire|nom proprietaire|organisme bailleur|identite bailleur|bailleur social|bailleur actuel|nom adresse bailleur|bailleur proprietaire|bailleur logeur",
  "eviction-stage":
    "procedure expulsion|stade procedure|stade procedure expulsion|etat procedure|procedure|etape procedure|procedure cours|procedure locative|procedure d'expulsion en cours|etat procedure expulsion|situation procedure|niveau procedure|avancement procedure|stade expulsion|etape procedure expulsion|stade de la procedure atteint",
  "housing-defects":
    "difficultes logement|etat logement|logement est|caracteristiques logement|problematique logement|problematiques logement|logement|inadaptation logement|desordres|nature difficultes logement|qualite logement|problemes logement|logement juge|nature desordres|logement actuel est|defauts logement|difficultes liees logement|conditions logement",
  "other-accompaniment":
    "autre accompagnement|autres accompagnements|autre autres mesures cours|autre mesure cours|autre suivi|autres suivis|autres intervenants|accompagnement social en cours|autres dispositifs|accompagnement existant|suivi social actuel|autre suivi en cours",
  motive:
    "motif|motifs|motif demande|motifs demande|motivation|motivations|motif orientation|motifs orientation|motif renouvellement|motifs renouvellement|motif prolongation|expose situation|motivation demande|argumentaire|justification|motivation renouvellement|expose motifs|motif principal|raisons demande|raison demande|justification demande|problematique|motif de la demande de renouvellement|argumentation|motif de la saisine|difficultes rencontrees|situation justifiant demande|objet et motif|motif prescription",
  commission:
    "commission|instance|nom commission|commission competente|instance decision|instance decisionnelle|instance competente|commission saisie|decision prise par|instance ayant statue",
  "session-on":
    "seance|seance du|date seance|commission du|date commission|reunie le|reunion du|date reunion|seance en date du|date passage|passage commission|passage en commission|date passage commission|commission reunie le|commission en date du|decision du|decision prise le|date decision|session du|date session|comite du|date comite|reunion le|seance tenue le|date de la seance|examine le|examinee le|dossier examine le|examine en seance du|date examen|passe en commission le|seance le|decision en date du|reunie en seance le|statuant le|siegeant le",
  decision:
    "decision|avis|avis commission|decision commission|decision prise|sens decision|nature decision|resultat|suite donnee|suite donnee demande|la commission decide|la commission a decide|proposition commission|reponse|reponse commission|a decide|decide|statut demande|avis rendu|decision rendue|resolution|la commission a emis un avis|conclusion commission|decision notifiee",
  months:
    "duree|duree mesure|duree accompagnement|duree contrat|nombre mois|nb mois|duree mois|duree prevue|duree totale|duree en mois|pour une duree|duree engagement|nbre mois|duree du present contrat|duree initiale",
  "months-granted":
    "duree accordee|accorde pour|accordee pour|nombre mois accordes|mois accordes|nb mois accordes|duree octroyee|duree validee|duree mesure accordee|duree notifiee|duree retenue|accordes|duree accordee en mois|duree prise en charge|accord pour|prise en charge accordee pour|nombre de mois|accordee pour une duree|periode accordee",
  "months-requested":
    "duree demandee|duree sollicitee|nombre mois demandes|mois demandes|nb mois demandes|duree renouvellement|duree prolongation|duree souhaitee|duree renouvellement demande|duree renouvellement sollicite|duree demandee en mois|duree supplementaire|nombre mois supplementaires|mois supplementaires|nombre mois sollicites|prolongation demandee|renouvellement demande pour|duree prolongation demandee|prolongation sollicitee|duree proposee|renouvellement pour|prolongation pour|demande pour une duree|renouvellement sollicite|duree reconduction|nombre de mois renouvellement|duree renouvellement propose",
  "start-on":
    "date debut|debut|date prise effet|prise effet|date effet|a compter du|a partir du|date demarrage|debut mesure|date debut mesure|date debut accompagnement|debut accompagnement|effet au|date entree|debut le|date debut contrat|a effet du|date entree mesure|demarrage|demarrage le|date prise d'effet mesure|mesure commencee le|debute le|debutee le|commence le|entree dans la mesure|date de mise en place|mise en place le|mise oeuvre le|date effet mesure|prend effet le|effet le|debut effectif|date debut effectif|ouverture mesure|date ouverture|date de demarrage mesure|debut prise en charge|date debut prise en charge|effective le|effet a compter du",
  "end-on":
    "date fin|fin|fin mesure|date fin mesure|jusqu au|jusqu'au|date fin accompagnement|fin accompagnement|fin contrat|date fin contrat|date cloture|cloture|date sortie|sortie mesure|cloture le|terminee le|fin le|fin mesure le|fin accompagnement le|date fin prise en charge|termine le",
  "end-planned":
    "date fin prevue|fin prevue|echeance|date echeance|fin prevue mesure|echeance prevue|terme prevu|terme|echeance mesure|date fin initiale|date fin prevue mesure|fin previsionnelle|date fin previsionnelle|date d'echeance|echeance contrat|echeance initiale|fin initiale|fin theorique|terme mesure|fin prevue le|fin prevue accompagnement|echeance prevue le|fin initialement prevue|echeance du contrat|date terme",
  "end-actual":
    "fin effective|date fin effective|fin effective accompagnement|fin effective mesure|date rupture|date arret|rupture le|fin reelle|date fin reelle|dernier jour accompagnement|date effective fin|arret mesure|date interruption|interruption le|fin anticipee|date fin anticipee|arret le|date arret effectif|mesure interrompue le|accompagnement interrompu le|fin effective le|date effective fin mesure|date effective arret|dernier jour accompagne|date rupture mesure|date arret accompagnement|cessation le|date cessation|date arret mesure|fin d'accompagnement effective|rompu le|rompue le|arret effectif|arret effectif mesure|rupture effective|date rupture effective|fin reelle mesure",
  "end-current":
    "fin mesure cours|echeance mesure cours|date fin mesure cours|date fin actuelle|fin actuelle|echeance actuelle|echeance cours|terme actuel|fin cours|date fin cours|fin periode cours|mesure cours jusqu au|mesure en cours jusqu'au|date echeance mesure cours|echeance mesure actuelle|fin mesure actuelle|date fin mesure actuelle|fin accompagnement cours|date fin accompagnement cours|terme mesure cours|fin contrat cours|fin de la periode en cours|mesure actuelle jusqu au|mesure arrivant echeance le|arrive echeance le|arrivant echeance le|mesure echeant le|expire le|prend fin le|fin periode accordee|se termine le|arrive a son terme le|date fin periode cours|fin periode actuelle|echeance periode cours|fin de la mesure actuelle prevue|fin d'accompagnement actuelle|date fin precedente",
  period:
    "periode|periode accompagnement|periode mesure|dates accompagnement|dates mesure|periode du|periode couverte|dates|accompagnement du|mesure du|du|periode concernee|periode accompagnee|dates debut fin|periode du contrat|periode contrat|bilan periode|periode evaluee|periode prise en charge",
  "period-requested":
    "periode demandee|periode renouvellement|renouvellement du|prolongation du|nouvelle periode|periode sollicitee|renouvellement demande du|nouvelle echeance|nouvelle date fin|fin demandee|fin souhaitee|nouvelle echeance demandee|echeance apres renouvellement|periode de renouvellement demandee|periode prolongation",
  "period-current":
    "mesure cours|accompagnement cours|periode cours|mesure actuelle|periode actuelle|mesure cours du|periode accordee precedemment|mesure initiale|mesure initiale du|periode initiale|dates mesure cours|dates mesure actuelle|accompagnement cours du|contrat en cours du|periode precedente",
  "renewal-rank":
    "rang|rang renouvellement|numero renouvellement|renouvellement numero|rang demande|renouvellement|rang du renouvellement demande|rang prolongation|prolongation numero|ordre renouvellement",
  operator:
    "operateur|operateur suivant|confiee a l'operateur suivant|association|association operatrice|organisme operateur|operateur designe|operateur charge mesure|association mandatee|association chargee accompagnement|organisme charge accompagnement|structure accompagnatrice|association chargee mesure|operateur mandate|mesure confiee a|confiee a|confie a|structure chargee accompagnement|structure charge de l'accompagnement|organisme mandate|organisme accompagnateur|organisme accompagnement|association referente|opere par|structure operatrice|operateur designe pour l'accompagnement|operateur mesure|association accompagnatrice|operateur retenu|operateur charge accompagnement|mesure exercee par|exercee par|mise en oeuvre par|mandat confie a|organisme charge mesure|nom operateur|nom association|service accompagnateur|association en charge|structure en charge",
  worker:
    "intervenant|intervenante|intervenant e|intervenant social|intervenante sociale|intervenant e social e|travailleur social|travailleuse sociale|travailleur social referent|travailleur social charge accompagnement|accompagnateur|accompagnatrice|accompagnateur social|referent mesure|referent accompagnement|referent e accompagnement|suivi par|accompagnement assure par|assure par|nom intervenant|nom intervenante|nom travailleur social|charge accompagnement|conseillere esf|conseillere economie sociale familiale|cesf|referent asell|referent asll|referente asell|referente asll|intervenant asll|intervenant asell|professionnel referent|professionnel charge accompagnement|referent|referente|referent e|referent social|referente sociale|professionnel|accompagnateur trice|travailleur social accompagnant|nom accompagnateur|intervenant designe|travailleur e social e|educateur|educatrice|nom prenom intervenant|nom prenom travailleur social|referent e|intervenant e designe e|nom referent|interlocuteur|interlocutrice|contact|nom contact|nom interlocuteur|votre interlocuteur|personne referente",
  conditions:
    "conditions|condition|reserves|reserve|sous reserve|sous reserve de|observations|observation|observations commission|remarques|prescriptions|conditions particulieres|conditions accompagnant decision|preconisations commission|commentaires|sous condition|sous conditions|conditions de la decision|conditions et reserves|recommandations commission|motivation decision",
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
    "titre exceptionnel|a titre exceptionnel|renouvellement exceptionnel|demande exceptionnelle|caractere exceptionnel|exceptionnel|exceptionnelle|prolongation exceptionnelle|derogation|demande derogatoire|titre derogatoire|renouvellement a titre exceptionnel|derogatoire|demande a titre exceptionnel",
  amount: "montant|montant total|pour un montant|a hauteur|montant actuel",
  ignored:
    "lieu naissance|nationalite|sexe|situation familiale|situation professionnelle|situation matrimoniale|profession|fonction|qualite|civilite|numero securite sociale|numero ss|nir|numero allocataire|numero allocataire caf|numero caf|allocataire caf|matricule|siret|numero siret|iban|employeur|type contrat|type logement|surface|superficie|nombre pieces|typologie|lien parente|lien|age|fax|telecopie|objet|pieces jointes|site internet|site|horaires|secteur|territoire|date entree logement|date entree dans les lieux|date bail|date signature bail|date audience|date assignation|date jugement|date commandement|date cfp|date concours force publique|quotient familial|reste vivre|taux effort|loyer residuel|residuel|mensualite|plan apurement|montant mensualite|date premier impaye|date derniere quittance|date prochain rendez vous|prochain rendez vous|date premier rendez vous|premier rendez vous|date premiere rencontre|premiere rencontre|date reception|recu le|recue le|date arrivee|arrive le|date accuse reception|cachet|tampon|visa|montant salaire|salaire|rsa|aah|are|prestations familiales|pension|retraite|autres ressources|allocations familiales|af|prime activite|dettes energie|credits|surendettement|dossier surendettement|date depot|nombre personnes|nombre personnes foyer|nb personnes|nombre total personnes|nombre occupants|total|convention numero|numero convention|date convention|affaire suivie par|dossier suivi par|vos references|vos ref|v ref|votre reference|copie|destinataire|expediteur|page|date limite|date d'echeance du titre|titre sejour|date validite|prochain bilan|date prochain bilan|bilan prevu le|prochaine commission|date prochaine commission|date derniere decision|date decision precedente|decision precedente|decision initiale du|date decision initiale|premiere demande|date premiere decision|ne rien inscrire|visites prevues|nombre visites prevues|absences|rendez vous non honores|rendez vous manques|nombre absences|nombre rendez vous manques|tiers|curatelle|tutelle|mesure protection|date mise a jour|mise a jour le|version|imprime le|date impression",
};
