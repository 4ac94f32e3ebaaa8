/** First names that are common in France, folded: they tell where a name written without capitals parts in two. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `abdel abdelkader abdellah abdoulaye adam adama adele adeline adrien adrienne agathe agnes ahmed aicha aime aissa aissatou alain alan albane albert
  aleksandra alexandra alexandre alexia alexis ali alice alicia aline alix alma alphonse amadou amandine ambre amel amelie amin amina aminata amine amir ana
  anais andre andrea andree ange angele angelique anissa anna annabelle anne annick annie anthony antoine antoinette antonin antonio apolline ariane aristide
  arlette armand armelle arnaud arthur assia astrid aubin aude audrey auguste augustin aurelie aurelien aurore axel axelle aya aziz babacar baptiste barbara
  bastien beatrice benedicte benjamin benoit bernadette bernard bertrand bilal blaise blanche blandine boris boubacar brahim brice brigitte bruno camille
  capucine carine carla carlos carmen carole caroline catherine cecile cedric celeste celia celine chaima chantal charlene charles charline charlotte chloe
  christelle christian christiane christine christophe claire clara clarisse claude claudette claudia claudine clea clemence clement clementine clothilde
  colette come constance coralie corentin corinne cyril cyrille damien daniel daniela daniele danielle daouda daphne david deborah delphine denis denise diane diego
  dimitri djamila dominique dorian doriane dorothee driss edith edouard edwige elena eleonore eliane elias elie eliott elisa elisabeth elise ella elodie eloise elsa
  emeline emeric emile emilie emilien emma emmanuel emmanuelle enzo eric erwan esteban estelle esther ethan etienne eugene eugenie eva evelyne fabien fabienne
  fabrice fadila fanny farid farida faouzi fatiha fatima fatima-zahra fatimata fatou fatoumata felicie felix ferdinand fernand fernando flavie flavien fleur flora
  florence florent florian florine france francis francine francisco franck francois francoise frederic frederique gabriel gabrielle gael gaelle gaetan garance
  gaspard gautier genevieve geoffroy georges gerald geraldine gerard germaine ghislain ghislaine gilbert gilberte gilles ginette giovanni gisele gladys goran
  gregoire gregory guillaume gustave guy gwenaelle gwendoline habiba hadrien hakim halima hamid hamza hanane hanna hassan hector helena helene henri henriette
  herve hicham hippolyte hocine honore hortense hugo huguette ibrahim ibrahima ilan ilyes imane imen ines ingrid irene iris isaac isabelle isidore ismael issa
  ivan jacqueline jacques jade jamal jamila jawad jean jeanine jeanne jeannine jennifer jeremie jeremy jerome jessica jihane joachim joao jocelyne joel joelle
  johanna johnny jonathan jordan jorge jose joseph josephine josette josiane josselin juan jules julia julian juliane julie julien julienne juliette justin
  justine kader kamel karen karim karima karine katia kelly kenza kevin khadija khadidja khalid kheira killian koffi kouassi lahcen laetitia laila lamia lara
  larissa latifa laura laure laurence laurent laurie laurine lea leila lena leo leon leona leonard leonie leontine leopold leslie lila lilian liliane lily lina
  linda line lionel lisa lise loan loic lola lorenzo loris lou louane louis louisa louise louna luc luca lucas lucette lucie lucien lucienne lucile ludivine
  ludovic luigi luis luna lydia lydie lyna madeleine madi mael maeline maelle maelys maeva magali mahamadou mahaut maimouna malek malik malika malo mamadou
  manon manuel manuela marc marceau marcel marceline marcelle marco margaux margot margaud marguerite maria mariam mariama marianne marie marielle marilou marilyne
  marina marine mario marion marius marjorie marlene martial martine maryam maryline maryse maryvonne mateo mathias mathieu mathilde mathis matteo matthias
  matthieu maud maurice maxence maxime maximilien maya medhi mehdi melanie melina melissa melody meryem mia michel michele micheline michelle miguel mila milan
  mireille mohamed mohammed mohand moise monique morgane mouna mourad moussa moustapha muriel mustapha myriam nabil nabila nadege nadia nadine nadir naima najat
  naomi nasser natacha natalia nathalie nathan nathanael nelly nicolas nicole nina ninon noah noe noel noelie noelle noemie nolan nora nordine norah nour noura
  oceane odette odile olga olive olivia olivier omar ophelie oriane oscar oumar oumou ousmane owen pablo paola paolo pascal pascale patrice patricia patrick paul
  paula paule paulette pauline pedro perrine philippe philomene pierre pierrette priscilla quentin rachel rachid rachida rafael raissa ralph raoul raphael
  raphaelle raymond raymonde rayan rebecca regine regis remi remy renaud rene renee reynald ricardo richard rita robert roberto robin rodolphe rodrigue roger
  roland rolande romain romane romuald romy rosa rosalie rose roseline roxane ruben sabah sabine sabrina sacha safia said saida salah salim salima salma salome
  salomon sami samia samir samira samuel samy sandra sandrine santiago sara sarah saskia sasha savannah sebastien segolene seraphine serge sergio severin severine seydou sidonie
  silvia simon simone slimane sofia sofiane sohan solange solene soline sonia sophia sophie souad soufiane souleymane stella stephane stephanie suzanne suzette
  suzie svetlana sybille sylvain sylvaine sylvette sylviane sylvie tania tanguy tatiana teresa teo thais thelma theo theodore theophile therese thibault thibaut
  thiebaut thierry thimothee thomas tiago tiffany timeo timothee tom tony toussaint tristan ugo ulysse valentin valentine valerie vanessa vera veronique victoire
  victor victoria vincent violaine violette virgile virginie viviane vladimir wafa walid wassim wendy wilfried william willy xavier yacine yaelle yann yanis yannick
  yasmina yasmine yassine yohan yohann yolande youcef youssef yvan yves yvette yvon yvonne zacharie zahra zakaria zelie zineb zoe zoubida zohra`.split(
    /\s+/,
  ),
);
