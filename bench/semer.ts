import { depuis } from '../scripts/lib/dire.ts';
import type { Base } from './base.ts';

const CLIENTS = 2000;
const INTERVENANTS = 60;
const COMMENTAIRES_PAR_INTERVENTION = 5;
const MOTS = [
  'compteur',
  'disjoncteur',
  'fuite',
  'panne',
  'chaudiere',
  'raccordement',
  'releve',
  'coupure',
  'odeur',
  'voisin',
];
const RUES = ['lilas', 'ormes', 'tilleuls', 'acacias', 'peupliers', 'chenes', 'hetres', 'saules'];

/** Rows are a function of their number: every base of a size is the same. */
export async function semer(base: Base, taille: number): Promise<void> {
  const debut = performance.now();
  const [{ premier } = { premier: 1 }] = await base.lire<{ premier: number }>(
    'select max(id) + 1 as premier from utilisateur',
  );
  await base.remplir('utilisateur', CLIENTS + INTERVENANTS, (n) => {
    const intervenant = n > CLIENTS;
    const login = `${intervenant ? 'i' : 'c'}${n}`;
    return {
      id: premier + n - 1,
      nom: `Nom${n}`,
      prenom: `Prénom${n % 97}`,
      login,
      email: `${login}@exemple.fr`,
      statut: 'ACTIF',
      langue: 'FR',
      theme: 'AUTO',
      nomRecherche: `nom${n} prenom${n % 97}`,
      creerA: quand(n),
      modifierA: quand(n),
    };
  });
  await ouvrirAuxIntervenants(base, premier + CLIENTS);
  const statuts = await base.lire<{ id: number; etape: string }>(
    'select id, etape from statut_intervention order by id',
  );
  const urgences = await base.lire<{ id: number; delaiHeures: number }>(
    'select id, delaiHeures from degre_urgence order by id',
  );
  await base.remplir('intervention', taille, (n) => {
    const statut = statuts[n % 20 < 13 ? 5 : n % statuts.length] ?? { id: 0, etape: '' };
    const urgence = urgences[n % urgences.length] ?? { id: 0, delaiHeures: 24 };
    const intervenantId = statut.etape === 'NOUVELLE' ? null : premier + CLIENTS + (n % INTERVENANTS);
    return {
      id: n,
      titre: `${mot(MOTS, n)} numéro ${n}`,
      adresse: `${n % 200} rue des ${mot(RUES, n)}`,
      etape: statut.etape,
      statutId: statut.id,
      urgenceId: urgence.id,
      clientId: premier + (n % CLIENTS),
      standardisteId: 1,
      intervenantId,
      // What was carried out had a slot, two days after the call.
      debutPlanifie: intervenantId === null ? null : quand(n, 48),
      finPlanifiee: intervenantId === null ? null : quand(n, 49),
      echeance: quand(n, urgence.delaiHeures),
      clientARepondu: 0,
      contestee: 0,
      secondeVisite: 0,
      creerA: quand(n),
      modifierA: quand(n),
    };
  });
  await base.remplir('commentaire', taille * COMMENTAIRES_PAR_INTERVENTION, (n) => ({
    interventionId: 1 + ((n - 1) % taille),
    auteurId: premier + (n % CLIENTS),
    texte: `Commentaire ${n} : le ${mot(MOTS, n)} a été vu, on attend la pièce.`,
    interne: n % 7 === 0 ? 1 : 0,
    contestation: 0,
    supprime: 0,
    creerA: quand(n),
    modifierA: quand(n),
  }));
  // Words as the product writes them, the rare one (the number) and the common ones.
  await base.remplir('mot_intervention', taille * 4, (n) => {
    const id = 1 + Math.floor((n - 1) / 4);
    return { mot: [mot(MOTS, id), 'rue', mot(RUES, id), `n${id}`][(n - 1) % 4] ?? '', interne: 0, interventionId: id };
  });
  await base.analyser('intervention', 'commentaire', 'mot_intervention', 'utilisateur');
  console.log(`${taille} interventions semées ${depuis(debut)}`);
}

/** Of the intervenants, the one who logs in, the first: with the admin's password. */
export const INTERVENANT = `i${CLIENTS + 1}`;

async function ouvrirAuxIntervenants(base: Base, premier: number): Promise<void> {
  const [garde] = await base.lire<{ empreinte: string }>('select empreinte from mot_de_passe');
  const [role] = await base.lire<{ id: number; applicationId: number }>(
    "select r.id, r.applicationId from role as r inner join application as a on a.id = r.applicationId where r.code = 'I' and a.code = 'interventions'",
  );
  const [creerA, modifierA] = [quand(0), quand(0)];
  await base.remplir('mot_de_passe', 1, () => ({
    ...{ utilisateurId: premier, empreinte: garde?.empreinte ?? '', modifieA: creerA, aChanger: 0 },
  }));
  await base.remplir('utilisateur_role', INTERVENANTS, (n) => ({
    ...{ version: 1, creerA, modifierA, utilisateurId: premier + n - 1 },
    ...{ applicationId: role?.applicationId ?? 0, roleId: role?.id ?? 0 },
  }));
}

const mot = (mots: string[], n: number): string => mots[n % mots.length] ?? '';
const quand = (n: number, plusHeures = 0) => new Date(Date.UTC(2020, 0, 1) + n * 60_000 + plusHeures * 3_600_000);
