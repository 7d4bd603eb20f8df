import type { Sujet } from './sujet.ts';

export const ELECTRICITE: readonly Sujet[] = [
  {
    titre: 'Panne de courant dans tout le logement',
    urgence: 'Critique',
    saison: 'froid',
    poids: 5,
    minutes: 75,
    descriptions: [
      'Plus rien depuis ce matin, les voisins ont du courant. Le disjoncteur est levé.',
      'Coupure nette hier soir pendant l’orage. Personne ne peut se chauffer, un nourrisson au foyer.',
      'Plus de lumière ni de prises. Le compteur n’affiche plus rien.',
    ],
    rapports: [
      'Fusible du coupe-circuit principal fondu, remplacé. Tension correcte sur les trois départs.',
      'Connexion desserrée en amont du disjoncteur de branchement, resserrée au couple. Essai en charge une demi-heure.',
    ],
  },
  {
    titre: 'Compteur communicant muet',
    urgence: 'Normale',
    saison: 'toute',
    poids: 5,
    minutes: 40,
    descriptions: [
      'Aucune relève remontée depuis trois semaines, la facture est estimée.',
      'L’écran du compteur est éteint, le logement a du courant.',
      'Le client ne voit plus sa consommation de la veille sur son espace.',
    ],
    rapports: [
      'Module de communication réinitialisé, relève à distance confirmée par le centre.',
      'Compteur remplacé. Index de dépose noté et signé par le client, index de pose 000000.',
    ],
  },
  {
    titre: 'Disjoncteur qui saute',
    urgence: 'Haute',
    saison: 'froid',
    poids: 6,
    minutes: 60,
    descriptions: [
      'Saute chaque soir quand le four et le chauffage marchent ensemble. Abonnement 6 kVA.',
      'Le différentiel tombe au bout de dix minutes, même tout débranché.',
      'A sauté quatre fois depuis dimanche, toujours la nuit.',
    ],
    rapports: [
      'Puissance souscrite dépassée : relevé fait avec le client, passage à 9 kVA proposé.',
      'Défaut d’isolement sur le circuit du lave-linge, circuit condamné et étiqueté. Un électricien doit reprendre la ligne.',
    ],
  },
  {
    titre: 'Odeur de brûlé au tableau électrique',
    urgence: 'Critique',
    saison: 'toute',
    poids: 2,
    minutes: 90,
    descriptions: [
      'Odeur de plastique chaud devant le tableau. On a demandé de couper au disjoncteur et d’ouvrir la fenêtre.',
      'Le bornier est noirci, le client a tout coupé.',
    ],
    rapports: [
      'Borne du neutre échauffée, répartiteur remplacé, serrages contrôlés à la caméra thermique.',
      'Arrivée du chauffe-eau brûlée, conducteur repris, calibre du disjoncteur ramené à 20 A.',
    ],
  },
  {
    titre: 'Une partie du logement sans courant',
    urgence: 'Haute',
    saison: 'toute',
    poids: 4,
    minutes: 60,
    descriptions: [
      'Les prises de la cuisine ne marchent plus, la lumière oui.',
      'Tout l’étage est éteint depuis les travaux du voisin.',
    ],
    rapports: [
      'Neutre coupé dans une boîte de dérivation, refait et refermé.',
      'Disjoncteur divisionnaire hors service, remplacé à l’identique.',
    ],
  },
  {
    titre: 'Prise électrique qui chauffe',
    urgence: 'Haute',
    saison: 'froid',
    poids: 3,
    minutes: 45,
    descriptions: [
      'La prise du radiateur d’appoint est brune et chaude au toucher.',
      'Trace de fusion sur la prise du sèche-linge.',
    ],
    rapports: [
      'Prise et support remplacés, conducteurs recoupés.',
      'Prise déposée, ligne trop faible pour l’appareil : le client est averti.',
    ],
  },
  {
    titre: 'Tension instable, lumières qui vacillent',
    urgence: 'Haute',
    saison: 'froid',
    poids: 2,
    minutes: 90,
    descriptions: [
      'Les lampes baissent quand la pompe à chaleur démarre.',
      'Les écrans s’éteignent une seconde plusieurs fois par jour.',
    ],
    rapports: [
      'Enregistreur posé huit jours : chutes à 198 V aux heures de pointe, dossier transmis au gestionnaire du réseau.',
      'Neutre d’arrivée mal serré, repris. 231 V mesurés sous charge.',
    ],
  },
  {
    titre: 'Câble arraché sur la façade',
    urgence: 'Critique',
    saison: 'froid',
    poids: 1,
    minutes: 120,
    descriptions: [
      'Le vent a décroché le câble, il pend au-dessus du trottoir. Périmètre gardé par un voisin.',
      'Un camion a accroché le branchement aérien ce matin.',
    ],
    rapports: ['Branchement consigné, câble repris sur console neuve, remise sous tension à 16 h 40.'],
  },
  {
    titre: 'Borne de recharge en défaut',
    urgence: 'Normale',
    saison: 'toute',
    poids: 4,
    minutes: 75,
    descriptions: [
      'La borne clignote rouge, la voiture ne charge plus depuis lundi.',
      'La charge s’arrête au bout de vingt minutes, code E07.',
      'La borne ne voit plus le réseau de la maison.',
    ],
    rapports: [
      'Carte électronique mise à jour, charge complète vérifiée à 7,4 kW.',
      'Différentiel de type B remplacé, terre mesurée à 38 ohms.',
    ],
  },
  {
    titre: 'Installation d’une borne de recharge',
    urgence: 'Basse',
    saison: 'toute',
    poids: 3,
    minutes: 180,
    descriptions: [
      'Devis accepté, place 12 au deuxième sous-sol, accord du syndic reçu.',
      'Maison individuelle, tableau à huit mètres du garage.',
    ],
    rapports: ['Borne posée et mise en service, le client a fait une charge d’essai. Attestation remise.'],
  },
  {
    titre: 'Éclairage extérieur en panne',
    urgence: 'Basse',
    saison: 'froid',
    poids: 3,
    minutes: 60,
    descriptions: [
      'Les six bornes de l’allée ne s’allument plus, l’entrée est dans le noir dès 17 h.',
      'Le détecteur du parking reste allumé jour et nuit.',
    ],
    rapports: [
      'Transformateur noyé, remplacé par un modèle étanche.',
      'Cellule crépusculaire changée, horloge remise à l’heure.',
    ],
  },
  {
    titre: 'Interphone et gâche électrique hors service',
    urgence: 'Normale',
    saison: 'toute',
    poids: 2,
    minutes: 60,
    descriptions: [
      'La porte de l’immeuble ne s’ouvre plus depuis les appartements.',
      'L’interphone sonne sans arrêt au troisième étage.',
    ],
    rapports: ['Alimentation 12 V remplacée, essais faits avec deux appartements.'],
  },
  {
    titre: 'Heures creuses qui ne se déclenchent pas',
    urgence: 'Normale',
    saison: 'toute',
    poids: 3,
    minutes: 45,
    descriptions: [
      'Le chauffe-eau ne démarre plus la nuit, eau froide le matin.',
      'Le contacteur ne bascule plus depuis le changement d’heure.',
    ],
    rapports: [
      'Contacteur jour-nuit remplacé, ordre du compteur vérifié.',
      'Fil pilote rebranché sur le contact du compteur.',
    ],
  },
  {
    titre: 'Mise à la terre à contrôler',
    urgence: 'Basse',
    saison: 'chaud',
    poids: 2,
    minutes: 60,
    descriptions: [
      'Le client ressent des picotements sur le lave-vaisselle.',
      'Contrôle demandé avant la vente du logement.',
    ],
    rapports: [
      'Terre mesurée à 62 ohms, liaison de la salle de bains reprise.',
      'Barrette resserrée, mesure conforme, rapport remis.',
    ],
  },
  {
    titre: 'Dépannage après dégât des eaux',
    urgence: 'Critique',
    saison: 'froid',
    poids: 2,
    minutes: 105,
    descriptions: [
      'Fuite du dessus, l’eau est entrée dans le tableau. Courant coupé par le client.',
      'Cave inondée, la pompe et le compteur ont pris l’eau.',
    ],
    rapports: ['Circuits touchés isolés, alimentation rétablie pour le reste. À reprendre quand les murs seront secs.'],
  },
];
