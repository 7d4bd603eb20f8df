import { muter } from '../appels.ts';
import { interventionA } from '../interventions.ts';
import { bilingue, type Champ, type Concept, couleur, deux, oui, relation, simple, texte } from './champ.ts';

const urgences: Champ['valeurs'] = async ({ acteurs }) => {
  const { data } = await acteurs.S1.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence { items { id } } }',
  );
  return [data.consulterDegreUrgence.items[0]?.id, data.consulterDegreUrgence.items[1]?.id];
};

const premiere =
  (nom: string): Champ['lu'] =>
  ({ adresses }) =>
    (adresses as Record<string, unknown>[])[0]?.[nom];
const derniereSemaine = (nom: 'valableDu' | 'plages', valeur: unknown): Champ => ({
  ...simple('semaines', valeur, valeur),
  lire: 'semaines { valableDu plages { jourSemaine debut fin } }',
  lu: ({ semaines }) => (semaines as Record<string, unknown>[]).at(-1)?.[nom],
});

export const INTERVENTIONS: Record<string, Concept> = {
  'degré d’urgence': {
    creation: 'creerDegreUrgence',
    modification: 'modifierDegreUrgence',
    objet: 'urgence',
    champs: {
      libelle: bilingue('libelle'),
      niveau: simple('niveau', 71, 72),
      delaiHeures: simple('delaiHeures', 7, 9),
      couleur,
      actif: oui('actif'),
    },
  },
  vue: {
    creation: 'creerVue',
    modification: 'modifierVue',
    objet: 'vue',
    champs: {
      page: simple('page', '/interventions', '/interventions'),
      nom: texte('nom'),
      parametres: simple('parametres', 'vue=toutes', 'vue=enRetard&sens=DESC'),
      partagee: oui('partagee'),
    },
    par: ({ acteurs }) => acteurs.A,
  },
  'modèle de commentaire': {
    creation: 'creerModeleCommentaire',
    modification: 'modifierModeleCommentaire',
    objet: 'modeleCommentaire',
    champs: {
      titre: texte('titre'),
      texteFr: texte('texteFr'),
      texteEn: texte('texteEn'),
      interne: oui('interne'),
      actif: oui('actif'),
      ordre: simple('ordre', 71, 72),
    },
  },
  secteur: {
    creation: 'creerSecteur',
    modification: 'modifierSecteur',
    objet: 'secteur',
    champs: { nom: texte('nom'), prefixes: simple('prefixes', ['690'], ['01', 'B1']), couleur, actif: oui('actif') },
  },
  intervention: {
    creation: 'creerIntervention',
    modification: 'modifierIntervention',
    objet: 'intervention',
    champs: {
      titre: texte('titre'),
      description: texte('description'),
      adresse: texte('adresse'),
      codePostal: simple('codePostal', '69003', '75011'),
      clientId: relation('client', ({ acteurs }) => [acteurs.C1.id, acteurs.C2.id]),
      urgenceId: relation('urgence', urgences),
      datePrevue: simple('datePrevue', '2090-01-01T08:00:00.000Z', '2090-01-02T08:00:00.000Z'),
      echeance: simple('echeance', null, '2091-01-01T08:00:00.000Z'),
    },
  },
  'intervention réalisée': {
    modification: 'modifierIntervention',
    objet: 'intervention',
    champs: { rapport: simple('rapport', '', 'Un autre rapport'), minutes: simple('minutes', 0, 77) },
    existant: async ({ acteurs }) => {
      const { id, version } = await interventionA('REALISEE', acteurs);
      return { id, version };
    },
  },
  client: {
    creation: 'creerClient',
    modification: 'modifierClient',
    objet: 'client',
    champs: {
      nom: texte('nom'),
      prenom: texte('prenom'),
      telephone: { valeurs: ['+33688220001', ''], lire: 'telephones', lu: ({ telephones }) => [telephones].flat()[0] },
      adresse: { valeurs: ['3 rue des Lilas', ''], lire: 'adresses { adresse }', lu: premiere('adresse') },
      codePostal: { valeurs: ['44000', ''], lire: 'adresses { codePostal }', lu: premiere('codePostal') },
      email: simple('email', 'un.client@exemple.fr', ''),
      telephones: {
        valeurs: [[], [{ numero: '+33688220002' }, { numero: '+33688220003' }]],
        lire: 'telephones',
        lu: ({ telephones }) => [telephones].flat().map((numero) => ({ numero })),
      },
      adresses: {
        ...simple(
          'adresses',
          [],
          [
            { libelle: 'Bureau', adresse: '1 quai de la Fosse', codePostal: '44000' },
            { libelle: null, adresse: 'Grand-Place 1', codePostal: 'B-1000' },
          ],
        ),
        lire: 'adresses { libelle adresse codePostal }',
      },
      note: texte('note'),
    },
  },
  commentaire: {
    creation: 'ajouterCommentaire',
    modification: 'modifierCommentaire',
    objet: 'commentaire',
    champs: { texte: texte('texte'), interne: simple('interne', true, false) },
    par: ({ acteurs }) => acteurs.S1,
  },
  'mentions d’un commentaire': {
    creation: 'ajouterCommentaire',
    objet: 'commentaire',
    champs: {
      mentions: {
        valeurs: ({ acteurs }) => [[], [acteurs.A.id]],
        lire: 'mentions { id }',
        lu: ({ mentions }) => (mentions as { id: string }[]).map(({ id }) => id),
      },
    },
    par: ({ acteurs }) => acteurs.S1,
  },
  'pièce jointe': {
    creation: 'ajouterPieceJointe',
    modification: 'modifierPieceJointe',
    objet: 'pieceJointe',
    champs: {
      nature: simple('nature', 'AVANT', 'APRES'),
      interne: simple('interne', true, false),
      legende: texte('legende'),
      priseA: simple('priseA', '2026-01-01T08:00:00.000Z', '2026-01-02T08:00:00.000Z'),
    },
    par: ({ acteurs }) => acteurs.S1,
  },
  'intervention d’un commentaire': {
    creation: 'ajouterCommentaire',
    objet: 'intervention',
    champs: {
      interventionId: {
        valeurs: deux(async ({ acteurs }) => (await interventionA('NOUVELLE', acteurs)).id),
        lire: 'id',
        lu: ({ id }) => id,
      },
    },
  },
  statut: {
    creation: 'creerStatutIntervention',
    modification: 'modifierStatutIntervention',
    objet: 'statut',
    champs: {
      etape: simple('etape', 'EN_COURS', 'EN_ATTENTE'),
      libelle: bilingue('libelle'),
      libelleClient: bilingue('libelleClient'),
      couleur,
      ordre: simple('ordre', 501, 502),
      actif: oui('actif'),
    },
  },
  absence: {
    creation: 'creerAbsence',
    modification: 'modifierAbsence',
    objet: 'absence',
    champs: {
      utilisateurId: relation('utilisateur', ({ acteurs }) => [acteurs.T1.id, acteurs.T2.id]),
      type: simple('type', 'CONGE', 'FORMATION'),
      debut: simple('debut', '2095-03-01T07:00:00.000Z', '2095-03-02T07:00:00.000Z'),
      fin: simple('fin', '2095-03-10T07:00:00.000Z', '2095-03-11T07:00:00.000Z'),
      motif: texte('motif'),
    },
  },
  'fiche d’un intervenant': {
    modification: 'modifierFicheIntervenant',
    objet: 'fiche',
    champs: {
      secteurIds: {
        valeurs: async ({ acteurs }) => {
          const input = { nom: 'Un secteur', prefixes: ['44'], couleur: '#1C7ED6' };
          const { rendu } = await muter<{ secteur: { id: string } }>(
            acteurs.A,
            'creerSecteur',
            input,
            'secteur { id }',
          );
          return [[], [rendu.secteur.id]];
        },
        lire: 'secteurs { id }',
        lu: ({ secteurs }) => (secteurs as { id: string }[]).map(({ id }) => id),
      },
      codePostalBase: simple('codePostalBase', null, '44000'),
      couleur,
    },
    existant: () => ({ version: 0 }),
    avec: ({ acteurs }) => ({ utilisateurId: acteurs.T1.id }),
  },
  horaires: {
    modification: 'modifierHoraires',
    objet: 'horaire',
    champs: {
      valableDu: derniereSemaine('valableDu', '2095-01-01'),
      plages: derniereSemaine('plages', [{ jourSemaine: 3, debut: '09:00', fin: '12:00' }]),
    },
    existant: () => ({ version: 1 }),
  },
};
