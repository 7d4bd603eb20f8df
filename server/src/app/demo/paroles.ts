type Choix<T> = readonly [T, ...T[]];

/** What clients ask about a visit, and what the standardiste answers. */
export const ECHANGES: Choix<readonly [question: string, reponse: string]> = [
  [
    'Pouvez-vous m’appeler une demi-heure avant ? Je travaille à dix minutes.',
    'C’est noté pour l’intervenant : il vous appelle en partant.',
  ],
  ['Le code du portail a changé, c’est le 4712B.', 'Merci, le code est sur la fiche de visite.'],
  [
    'Faut-il que je coupe quelque chose en attendant ?',
    'Coupez seulement au disjoncteur général, et n’y touchez plus avant son passage.',
  ],
  [
    'Est-ce que cela sera facturé ?',
    'Le déplacement est compris dans votre contrat ; une pièce ferait l’objet d’un devis avant.',
  ],
  ['Ma voisine du deuxième peut ouvrir si je suis en retard.', 'Très bien, son nom est sur la fiche.'],
  ['Il y a un chien, il sera enfermé.', 'Merci de nous avoir prévenus.'],
  [
    'Je n’ai pas d’ascenseur et le compteur est au sous-sol, côté cour.',
    'C’est noté, l’intervenant passera par la cour.',
  ],
  [
    'Peut-on venir plutôt après 16 h ?',
    'Nous regardons ce qui se libère et nous changeons le rendez-vous si c’est possible.',
  ],
];

/** Between colleagues. */
export const NOTES: Choix<string> = [
  'Client déjà passé deux fois pour la même chose : regarder l’historique avant de partir.',
  'Se garer rue de derrière, la façade est en travaux.',
  'Prévoir l’escabeau de 3 m, tableau très haut.',
  'Personne malentendante : écrire plutôt qu’appeler.',
  'Pièce commandée, reçue à l’agence.',
  'Dernier passage : le client avait fermé la vanne lui-même.',
];

export const CONTESTATIONS: Choix<string> = [
  'La panne est revenue le soir même, rien n’a changé.',
  'Le compte rendu dit que tout marche, mais le radiateur de la chambre reste froid.',
  'L’intervenant est reparti au bout de dix minutes sans essayer l’appareil.',
];

export const ANNULATIONS: Choix<string> = [
  'Le client a trouvé la cause : une rallonge défectueuse.',
  'Rétabli par le gestionnaire du réseau, coupure générale du quartier.',
  'Client absent pour deux mois, rappellera à son retour.',
  'Demande faite deux fois, l’autre dossier suit son cours.',
];

export const DECLINS: Choix<string> = [
  'Habilitation gaz nécessaire, je ne l’ai pas.',
  'Intervention précédente plus longue que prévu, je ne serai pas à l’heure.',
];

export const ATTENTES = {
  CLIENT_ABSENT: 'Personne au portail à l’heure dite, message laissé sur le répondeur.',
  PIECE: 'Circulateur à commander, trois jours de délai. Installation laissée en sécurité.',
  ACCES: 'Local fermé, le gardien n’a pas la clé. Le syndic est prévenu.',
} as const;
