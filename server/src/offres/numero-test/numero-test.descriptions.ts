import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_NUMERO_TEST: Descriptions = {
  types: {
    NumeroTest: [
      'Un numéro qui voit et souscrit une version, ou obtient une promotion, avant son activation',
      'A number that sees and subscribes a version, or gets a promotion, before its activation',
    ],
    ResultatTest: ['Ce que le test a donné', 'What the test has given'],
    ResultatRendu: ['Le résultat que l’on rend d’un test', 'The result that is given of a test'],
    NumeroTestPage: ['Une page de numéros de test', 'A page of test numbers'],
    NumeroTestPayload: ['Le numéro de test tel qu’il est après l’écriture', 'The test number as it is after the write'],
    DefinirNumeroTestInput: ['Le numéro qui teste, et ce qu’il teste', 'The number that tests, and what it tests'],
    RetirerNumeroTestInput: ['Le numéro qui ne teste plus', 'The number that tests no more'],
    ValiderTestInput: ['Le résultat d’un test', 'The result of a test'],
  },
  fonctions: {
    consulterNumeroTest: [
      'Les numéros de test, d’une offre ou d’une promotion',
      'The test numbers, of an offer or a promotion',
    ],
    definirNumeroTest: [
      'Seul ce numéro la voit et la souscrit avant son activation',
      'Only this number sees it and subscribes it before its activation',
    ],
    retirerNumeroTest: ['Il ne teste plus ; ses essais restent', 'It tests no more; its trials stay'],
    validerTest: ['Par quelqu’un d’autre que qui a défini le numéro', 'By somebody else than who set the number'],
  },
  champs: {
    offreId: [
      'Une offre (sa version préparée) ou une promotion, et une seule',
      'An offer (its version being prepared) or a promotion, and only one',
    ],
    promotionId: ['La promotion, quand ce n’est pas une offre', 'The promotion, when it is not an offer'],
    note: ['Ce que le test a montré, 1 000 caractères au plus', 'What the test has shown, at most 1,000 characters'],
  },
  precis: {
    'NumeroTest.numero': ['E.164 : +33612345678', 'E.164, such as +33612345678'],
    'NumeroTest.creerPar': ['Qui l’a défini', 'Who set it'],
    'NumeroTest.expireA': ['Jusqu’où il teste', 'Until when it tests'],
    'NumeroTest.resultat': ['EN_ATTENTE jusqu’à validerTest', 'EN_ATTENTE until validerTest'],
    'NumeroTest.valideA': [
      'Quand le résultat a été rendu ; null : pas encore',
      'When the result was given; null: not yet',
    ],
    'NumeroTest.validePar': [
      'Qui a rendu le résultat ; null : personne encore',
      'Who gave the result; null: nobody yet',
    ],
    'NumeroTest.essaiA': [
      'Quand ce numéro a souscrit ce qu’il teste, tel que c’est maintenant ; sans quoi rien ne réussit',
      'When this number subscribed what it tests, as it is now; without that nothing passes',
    ],
    'NumeroTest.titulaires': [
      'Comptes dont c’est le numéro attesté ; aucun : il n’essaie que donné par qui souscrit pour un client',
      'Accounts whose attested number it is; none: it tries only when given by who subscribes for a client',
    ],
    'NumeroTestPayload.numeroTest': ['Tel qu’il est maintenant', 'As it is now'],
    'DefinirNumeroTestInput.numero': ['Écrit comme on veut : 06 12 34 56 78', 'In any writing: 06 12 34 56 78'],
    'DefinirNumeroTestInput.expireA': [
      'Jusqu’où il teste : 30 jours au plus, et par défaut',
      'Until when it tests: 30 days at most, and by default',
    ],
    'ValiderTestInput.resultat': [
      'Réussi demande que le numéro ait souscrit',
      'To pass, the number must have subscribed',
    ],
    'consulterNumeroTest.offreId': [
      'Ceux de la version en préparation de cette offre',
      'Those of the version being prepared of this offer',
    ],
    'consulterNumeroTest.promotionId': ['Ceux de cette promotion', 'Those of this promotion'],
  },
  valeurs: {
    ResultatTest: {
      EN_ATTENTE: ['Pas encore rendu', 'Not given yet'],
      REUSSI: ['Le test est réussi', 'The test has passed'],
      ECHOUE: ['Le test a échoué : rien ne s’active avec lui', 'The test has failed: nothing is activated with it'],
    },
    ResultatRendu: {
      REUSSI: ['Ce qui est souscrit est ce qui devait l’être', 'What was subscribed is what should be'],
      ECHOUE: ['Ce n’est pas ce qui devait être souscrit', 'It is not what should have been subscribed'],
    },
  },
};
