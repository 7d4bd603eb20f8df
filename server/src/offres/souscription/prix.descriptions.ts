import type { Descriptions } from '../../socle/graphql/descriptions.ts';

/** What a client would pay, and what they agreed to. */
export const DESCRIPTIONS_PRIX: Descriptions = {
  types: {
    DevisSouscription: [
      'Une première année, EUR TTC au centime, calculée et non écrite',
      'A first year, EUR, VAT included, to the cent, computed and not written',
    ],
    TermesSouscription: [
      'Le prix et les termes du jour de la souscription : rien ne les change',
      'The price and the terms of the day of the subscription: nothing changes them',
    ],
    TarifApplique: ['Les prix à cette puissance, EUR TTC', 'The prices at this power, EUR, VAT included'],
    EtapeDePrix: [
      'La part d’une promotion, au centime : apres = avant − gain',
      'The part of a promotion, to the cent: apres = avant − gain',
    ],
    PromotionNonAppliquee: ['Elle n’enlève rien à ce prix, et pourquoi', 'It takes nothing off this price, and why'],
    OffreNommee: [
      'Comme elle s’appelait le jour de la souscription',
      'As it was called on the day of the subscription',
    ],
  },
  champs: {
    tarif: ['Les prix qui s’appliquent', 'The prices that apply'],
    fraisActivation: ['EUR TTC, une fois, avant toute promotion', 'EUR, VAT included, once, before any promotion'],
    engagementMois: ['En mois ; 0 sans engagement', 'In months; 0: no commitment'],
    prixExact: [
      'Faux : aux prix du tarif, qui n’en dit pas tous (jours, saisons, autres heures)',
      'False: at the prices of the tariff, which does not tell all of them (days, seasons, other hours)',
    ],
    versionNumero: ['Numéro de la version de l’offre', 'Number of the version of the offer'],
    kwhParAn: ['kWh par an dont le prix est fait', 'kWh a year that the price is made of'],
    pourcentCreuses: ['% de la consommation en heures creuses', '% of the use in off-peak hours'],
    base: ['Le prix de la première année, sans promotion', 'The price of the first year, without promotion'],
    etapes: ['Dans l’ordre où elles s’appliquent', 'In the order in which they apply'],
    total: ['Le prix de la première année, promotions déduites', 'The price of the first year, promotions taken off'],
    activation: ['Ce qui reste des frais d’activation', 'What is left of the activation fee'],
    mois: [
      'Le premier d’abord ; avec activation, leur somme est total',
      'The first one first; with activation, their sum is total',
    ],
    code: ['Le code de la promotion', 'The code of the promotion'],
    nom: ['Comment elle s’appelle', 'What it is called'],
    promotionId: ['La promotion', 'The promotion'],
    puissance: ['Puissance du compteur, en kVA', 'Power of the meter, in kVA'],
    abonnement: ['EUR TTC par mois', 'EUR, VAT included, a month'],
    kwh: ['EUR TTC par kWh ; null : heures pleines et creuses', 'EUR, VAT included, per kWh; null: peak and off-peak'],
    kwhPleines: [
      'EUR TTC par kWh en heures pleines ; null : prix unique',
      'EUR, VAT included, per kWh in peak hours; null: one price',
    ],
    kwhCreuses: [
      'EUR TTC par kWh en heures creuses ; null : prix unique',
      'EUR, VAT included, per kWh in off-peak hours; null: one price',
    ],
  },
  precis: {
    'DevisSouscription.eligible': ['Faux : elle ne peut pas être souscrite', 'False: it can’t be subscribed'],
    'DevisSouscription.raisons': [
      'Pourquoi non, toutes ; aucune quand il l’est',
      'Why not, all of them; none when they are',
    ],
    'DevisSouscription.test': ['Avec un numéro de test', 'With a test number'],
    'DevisSouscription.ecartees': [
      'Du code saisi, pourquoi il ne change rien ; d’une simulation, toutes',
      'Of the code that was typed, why it changes nothing; of a simulation, all of them',
    ],
    'TermesSouscription.offre': ['L’offre, telle qu’elle s’appelait', 'The offer, as it was called'],
    'TermesSouscription.codePostal': [
      'Code postal donné à la souscription ; null : aucun',
      'Postcode given at the subscription; null: none',
    ],
    'OffreNommee.code': ['Le code qu’elle avait', 'The code that it had'],
    'EtapeDePrix.action': ['Ce qu’elle ôte', 'What it takes off'],
    'EtapeDePrix.valeur': [
      'En % ou en EUR, selon action ; null pour les autres',
      'In % or in EUR, depending on action; null for the others',
    ],
    'EtapeDePrix.mois': ['Mois offerts ; null pour les autres actions', 'Free months; null for other actions'],
    'EtapeDePrix.duree': ['Combien de temps elle joue', 'For how long it applies'],
    'EtapeDePrix.periodes': [
      'Mois touchés, quand duree est PERIODES',
      'Months that it touches, when duree is PERIODES',
    ],
    'EtapeDePrix.avant': ['Le total avant elle', 'The total before it'],
    'EtapeDePrix.gain': ['Ce qu’elle ôte, en EUR TTC', 'What it takes off, in EUR, VAT included'],
    'EtapeDePrix.apres': ['Le total après elle', 'The total after it'],
    'PromotionNonAppliquee.raisons': ['Pourquoi elle n’enlève rien', 'Why it takes nothing off'],
  },
};
