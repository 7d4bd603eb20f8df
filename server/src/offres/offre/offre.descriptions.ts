import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_OFFRE: Descriptions = {
  types: {
    Offre: [
      'Ce qui se vend, dont les termes sont ceux de ses versions ; jamais supprimée',
      'What is sold, whose terms are those of its versions; never deleted',
    ],
    StatutOffre: ['Où en est une offre', 'Where an offer stands'],
    OffrePage: ['Une page d’offres', 'A page of offers'],
    OffreTriChamp: ['Ce qui ordonne une liste d’offres', 'What orders a list of offers'],
    OffrePayload: ['L’offre telle qu’elle est après l’écriture', 'The offer as it is after the write'],
    EtatPreparation: [
      'Combien d’offres ont une version en préparation dans cet état',
      'How many offers have a version being prepared in this state',
    ],
    EvenementOffre: [
      'Un changement de l’offre, de ses versions ou de ses numéros de test',
      'A change of the offer, of its versions or of its test numbers',
    ],
    BesoinInput: [
      'Ce qu’un client cherche : les offres qui se souscrivent aujourd’hui à cette puissance, la moins chère d’abord',
      'What a client looks for: the offers that can be subscribed today at this power, the cheapest first',
    ],
    TypePrix: ['Un prix du kWh, ou heures pleines et heures creuses', 'One price per kWh, or peak and off-peak hours'],
    CreerOffreInput: [
      'L’offre à créer, avec les termes de sa version 1',
      'The offer to create, with the terms of its version 1',
    ],
    ModifierOffreInput: [
      'Un champ absent ne change pas. Des termes changés ouvrent la version suivante, ou reprennent ses résultats',
      'An absent field does not change. Changed terms open the next version, or take back its results',
    ],
    ActiverOffreInput: ['L’offre à vendre', 'The offer to be sold'],
    DesactiverOffreInput: ['L’offre à ne plus vendre', 'The offer to be sold no more'],
    AbandonnerVersionOffreInput: [
      'L’offre dont la version en préparation est laissée',
      'The offer whose version being prepared is given up',
    ],
  },
  fonctions: {
    consulterOffre: [
      'Sans OFFRE_GERER : seulement ce qui se vend aujourd’hui, ou que son numéro teste',
      'Without OFFRE_GERER: only what is sold today, or what one’s number tests',
    ],
    voirOffre: ['Par id ou par code : exactement un des deux', 'By id or by code: exactly one of the two'],
    creerOffre: ['La version 1, en brouillon', 'Version 1, as a draft'],
    modifierOffre: [
      'La fiche change aussitôt ; les termes, dans la version en préparation',
      'The record changes at once; the terms, in the version being prepared',
    ],
    activerOffre: [
      'La version validée devient l’active ; dit ce qui manque',
      'The validated version becomes the active one; tells what is missing',
    ],
    desactiverOffre: [
      'Plus de nouvelles souscriptions ; celles qui existent gardent leurs termes',
      'No new subscriptions; the existing ones keep their terms',
    ],
    abandonnerVersionOffre: [
      'Celle qui se prépare ne se vendra pas ; l’active continue',
      'The one being prepared will not be sold; the active one goes on',
    ],
  },
  champs: {
    code: [
      'Unique, gardé en majuscules, comme ZEN-FIXE : de 2 à 50 caractères',
      'Unique, kept in capitals, such as ZEN-FIXE: from 2 to 50 characters',
    ],
    nom: ['Comment elle s’appelle, dans les deux langues', 'What it is called, in both languages'],
    descriptionFr: [
      'Ce que le client en lit en français, 2 000 caractères au plus',
      'What the client reads of it in French, at most 2,000 characters',
    ],
    descriptionEn: [
      'Ce que le client en lit en anglais, 2 000 caractères au plus',
      'What the client reads of it in English, at most 2,000 characters',
    ],
    fournisseur: ['Qui fournit l’énergie, 100 caractères au plus', 'Who supplies the energy, at most 100 characters'],
    reglementee: ['Au tarif réglementé', 'At the regulated tariff'],
    fraisActivation: ['EUR TTC, une fois ; 0 sans', 'EUR, VAT included, once; 0: none'],
    engagementMois: ['En mois, 60 au plus ; 0 sans engagement', 'In months, at most 60; 0: no commitment'],
    prixExact: [
      'Faux : le tarif ne dit pas tous les prix (jours, saisons, autres heures), son coût ne se compare pas',
      'False: the tariff does not tell all prices (days, seasons, other hours), its cost is not compared',
    ],
    valideDu: [
      'D’où elle se souscrit ; null : dès l’activation',
      'From when it can be subscribed; null: from its activation',
    ],
    valideAu: ['Jusqu’où elle se souscrit ; null : sans fin', 'Until when it can be subscribed; null: without end'],
    confirme: [
      'Des prix qui surprennent ont été vérifiés (BAD_USER_INPUT les dit : actuel.avertissements)',
      'Prices that surprise have been checked (BAD_USER_INPUT tells them: actuel.avertissements)',
    ],
    remplaceParId: ['L’offre à proposer à sa place', 'The offer to be proposed in its place'],
    besoin: [
      'Alors dans l’ordre du coût annuel, le plus bas d’abord',
      'Then in the order of the yearly cost, the lowest first',
    ],
    creerPar: [
      'Qui l’a créée ; sans OFFRE_GERER : null, sauf soi-même',
      'Who created it; without OFFRE_GERER: null, except oneself',
    ],
    modifierPar: [
      'Qui l’a changée en dernier ; sans OFFRE_GERER : null, sauf soi-même',
      'Who changed it last; without OFFRE_GERER: null, except oneself',
    ],
  },
  precis: {
    'Offre.code': ['Unique, en majuscules, comme ZEN-FIXE', 'Unique, in capitals, such as ZEN-FIXE'],
    'Offre.description': [
      'Ce que le client en lit ; null : rien n’est dit',
      'What the client reads of it; null: nothing is told',
    ],
    'Offre.fournisseur': [
      'Qui fournit l’énergie ; null : personne n’est nommé',
      'Who supplies the energy; null: nobody is named',
    ],
    'Offre.statut': [
      'Où elle en est ; ce qui se prépare est dans versionPreparee',
      'Where it stands; what is being prepared is in versionPreparee',
    ],
    'Offre.remplacePar': ['L’offre à prendre à sa place', 'The offer to take in its place'],
    'Offre.versionActive': ['Celle qui se vend', 'The one that is sold'],
    'Offre.versionOfferte': [
      'Celle que l’appelant, ou son client, peut souscrire',
      'The one that the caller, or their client, may subscribe',
    ],
    'Offre.versionPreparee': [
      'En brouillon, en test ou validée ; sans OFFRE_GERER : aucune',
      'A draft, under test or validated; without OFFRE_GERER: none',
    ],
    'Offre.versions': [
      'Toutes, la dernière d’abord ; sans OFFRE_GERER : aucune',
      'All of them, the last one first; without OFFRE_GERER: none',
    ],
    'Offre.tarif': [
      'De la version offerte, à la puissance du besoin ; null sans besoin',
      'Of the offered version, at the power of the need; null without a need',
    ],
    'Offre.coutAnnuel': [
      'D’une première année selon le besoin, activation comprise et sans promotion : EUR TTC au centime. Null quand le tarif ne dit pas tous les prix : sansCoutExact',
      'Of a first year for the need, activation included and without promotion: EUR, VAT included, to the cent. Null when the tariff does not tell all prices: sansCoutExact',
    ],
    'Offre.sansCoutExact': [
      'Pourquoi cette offre n’a pas de coût annuel et n’est pas classée par lui ; null : son prix est exact',
      'Why this offer has no yearly cost and is not ranked by it; null: its price is exact',
    ],
    'Offre.eligibilite': [
      'De l’appelant avant qu’il choisisse une puissance ; avec un besoin : de son client et pour ce besoin',
      'Of the caller before they choose a power; with a need: of its client and for this need',
    ],
    'Offre.souscriptionEnCours': [
      'Celle que l’appelant, ou le client du besoin, a déjà de cette offre et qui n’est pas finie',
      'The one that the caller, or the client of the need, already has of this offer and that has not ended',
    ],
    'Offre.souscriptionsVivantes': [
      'Souscriptions en cours, sans les essais ; sans OFFRE_GERER : null',
      'Current subscriptions, without trials; without OFFRE_GERER: null',
    ],
    'Offre.historique': [
      'Qui a fait quoi, le dernier d’abord : 50 ; d’une offre à la fois, avec OFFRE_GERER',
      'Who did what, the last one first: 50; of one offer at a time, with OFFRE_GERER',
    ],
    'OffrePage.curseurSuivant': [
      'À rendre dans apres ; null : c’est la fin, ou l’ordre n’est pas MODIFICATION',
      'To be sent in apres; null: this is the end, or the order is not MODIFICATION',
    ],
    'OffrePage.fournisseurs': [
      'De toutes les offres que l’appelant voit, par ordre alphabétique',
      'Of all the offers that the caller sees, in alphabetical order',
    ],
    'OffrePage.preparation': [
      'Ce qui se prépare, par état ; sans OFFRE_GERER : null',
      'What is being prepared, by state; without OFFRE_GERER: null',
    ],
    'OffrePayload.offre': ['Telle qu’elle est maintenant', 'As it is now'],
    'EtatPreparation.statut': ['L’état de la version', 'The state of the version'],
    'EtatPreparation.nombre': ['Combien d’offres', 'How many offers'],
    'EvenementOffre.id': ['De sa trace', 'Of its trace'],
    'EvenementOffre.action': ['La fonction appelée', 'The function that was called'],
    'EvenementOffre.auteur': [
      'Qui l’a fait ; null : un compte qui n’existe plus',
      'Who did it; null: an account that exists no more',
    ],
    'EvenementOffre.changements': [
      'Ce qui a changé de l’offre, champ par champ',
      'What changed of the offer, field by field',
    ],
    'EvenementOffre.creerA': ['Quand cela s’est passé', 'When it happened'],
    'BesoinInput.puissance': ['Puissance du compteur, en kVA, de 1 à 250', 'Power of the meter, in kVA, from 1 to 250'],
    'BesoinInput.kwhParAn': ['kWh par an ; 5000 par défaut', 'kWh a year; 5000 by default'],
    'BesoinInput.pourcentCreuses': [
      '% de la consommation en heures creuses ; 30 par défaut',
      '% of the use in off-peak hours; 30 by default',
    ],
    'BesoinInput.codePostal': ['Pour les offres de certains lieux', 'For the offers of certain places'],
    'BesoinInput.clientId': [
      'Absent : soi-même ; un autre demande SOUSCRIPTION_GERER',
      'Absent: oneself; another asks for SOUSCRIPTION_GERER',
    ],
    'BesoinInput.numero': [
      'Le numéro à souscrire ; absent : celui du compte',
      'The number to subscribe; absent: that of the account',
    ],
    'CreerOffreInput.prixExact': [
      'Faux : le tarif ne dit pas tous les prix, son coût ne se compare pas. Absent : selon ce que son nom en dit (Tempo, Week-End…)',
      'False: the tariff does not tell all prices, its cost is not compared. Absent: as its name tells (Tempo, Week-End…)',
    ],
    'CreerOffreInput.tarifs': ['Au moins un, un par puissance', 'At least one, one for each power'],
    'ModifierOffreInput.tarifs': ['Tous, ils remplacent les précédents', 'All of them, they replace those before'],
    'ActiverOffreInput.reprendre': [
      'D’une offre suspendue : sa version active reprend, quoi qu’il se prépare',
      'Of a suspended offer: its active version resumes, whatever is being prepared',
    ],
    'ActiverOffreInput.confirme': [
      'Des prix qui surprennent ont été vérifiés',
      'Prices that surprise have been checked',
    ],
    'DesactiverOffreInput.definitive': [
      'Retirée pour toujours ; sinon suspendue',
      'Withdrawn for good; otherwise suspended',
    ],
    'DesactiverOffreInput.remplaceParId': [
      'L’offre à proposer à sa place ; absent : celle d’avant',
      'The offer to be proposed in its place; absent: the one before',
    ],
    'AbandonnerVersionOffreInput.id': ['De l’offre', 'Of the offer'],
    'AbandonnerVersionOffreInput.version': ['De l’offre, telle qu’elle a été lue', 'Of the offer, as it was read'],
    'consulterOffre.recherche': [
      'Mots du nom, du fournisseur ou du code',
      'Words of the name, the supplier or the code',
    ],
    'consulterOffre.statut': ['Seulement celles qui en sont là', 'Only those that stand there'],
    'consulterOffre.fournisseur': ['En toutes lettres, comme dans fournisseurs', 'In full, as in fournisseurs'],
    'consulterOffre.preparation': [
      'De la version en préparation ; demande OFFRE_GERER',
      'Of the version being prepared; asks for OFFRE_GERER',
    ],
    'consulterOffre.eligibleSeulement': [
      'Seulement celles que l’appelant peut souscrire',
      'Only those that the caller may subscribe',
    ],
    'consulterOffre.codes': ['Seulement celles-ci, pour les comparer', 'These only, to compare them'],
    'consulterOffre.reglementee': [
      'Vrai : celles au tarif réglementé ; faux : les autres',
      'True: those at the regulated tariff; false: the others',
    ],
    'consulterOffre.typePrix': [
      'Du tarif à la puissance du besoin ; sans besoin : sans effet',
      'Of the tariff at the power of the need; without a need: no effect',
    ],
    'consulterOffre.tri': [
      'Par nom, par défaut ; sans effet avec un besoin',
      'By name, by default; no effect with a need',
    ],
    'consulterOffre.apres': [
      'curseurSuivant de la page d’avant, dans l’ordre MODIFICATION seulement',
      'curseurSuivant of the page before, in the order MODIFICATION only',
    ],
    'consulterOffre.sens': ['Dans quel sens', 'Which way'],
    'voirOffre.code': ['Son code, en majuscules ou non', 'Its code, in capitals or not'],
    'voirOffre.besoin': ['Pour son coût, son tarif et son éligibilité', 'For its cost, its tariff and its eligibility'],
  },
  valeurs: {
    StatutOffre: {
      EN_PREPARATION: ['Jamais encore vendue', 'Not sold yet'],
      ACTIVE: ['Elle se vend, dans sa période', 'It is sold, within its window'],
      SUSPENDUE: [
        'Elle ne se vend plus pour le moment ; les souscriptions gardent leurs termes',
        'It is not sold for the moment; subscriptions keep their terms',
      ],
      RETIREE: [
        'Elle ne se vendra plus jamais ; les souscriptions gardent leurs termes',
        'It will never be sold again; subscriptions keep their terms',
      ],
    },
    OffreTriChamp: {
      NOM: ['Selon le nom français', 'By the French name'],
      NOM_EN: ['Selon le nom anglais', 'By the English name'],
      CODE: ['Selon le code', 'By the code'],
      FOURNISSEUR: ['Selon le fournisseur', 'By the supplier'],
      STATUT: ['Selon le statut', 'By the status'],
      MODIFICATION: ['Selon le dernier changement', 'By the last change'],
    },
    TypePrix: {
      UNIQUE: ['Un seul prix du kWh', 'One price per kWh'],
      HEURES: [
        'Un prix en heures pleines, un autre en heures creuses',
        'One price in peak hours, another in off-peak hours',
      ],
    },
  },
};
