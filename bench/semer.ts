import type { Connection, RowDataPacket } from 'mysql2/promise';

export type Lignes<L> = (L & RowDataPacket)[];

const LOT = 2000;
const CLIENTS = 2000;
const INTERVENANTS = 50;
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
export async function semer(base: Connection, taille: number): Promise<void> {
  await base.query('set session foreign_key_checks = 0, unique_checks = 0');
  const [[role]] = await base.query<Lignes<{ id: number }>>("select id from role where nom = 'Client' limit 1");
  if (!role) throw new Error('La base n’est pas semée : démarrer l’API une fois d’abord');
  await parLots(base, 'utilisateur', CLIENTS + INTERVENANTS, (n) => {
    const intervenant = n > CLIENTS;
    const login = `${intervenant ? 'i' : 'c'}${n}`;
    return {
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
  const [[{ premier } = { premier: 0 }]] = await base.query<Lignes<{ premier: number }>>(
    "select min(id) as premier from utilisateur where login = 'c1'",
  );
  const [statuts] = await base.query<Lignes<{ id: number; etape: string }>>(
    'select id, etape from statut_intervention order by id',
  );
  const [urgences] = await base.query<Lignes<{ id: number; delaiHeures: number }>>(
    'select id, delaiHeures from degre_urgence order by id',
  );
  await parLots(base, 'intervention', taille, (n) => {
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
      echeance: quand(n, urgence.delaiHeures),
      clientARepondu: 0,
      contestee: 0,
      creerA: quand(n),
      modifierA: quand(n),
    };
  });
  await parLots(base, 'commentaire', taille * COMMENTAIRES_PAR_INTERVENTION, (n) => ({
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
  await parLots(base, 'mot_intervention', taille * 4, (n) => {
    const id = 1 + Math.floor((n - 1) / 4);
    return { mot: [mot(MOTS, id), 'rue', mot(RUES, id), `n${id}`][(n - 1) % 4] ?? '', interne: 0, interventionId: id };
  });
  await base.query('analyze table intervention, commentaire, mot_intervention, utilisateur');
}

const mot = (mots: string[], n: number): string => mots[n % mots.length] ?? '';
const quand = (n: number, plusHeures = 0) =>
  new Date(Date.UTC(2020, 0, 1) + n * 60_000 + plusHeures * 3_600_000).toISOString().replace('T', ' ').slice(0, 23);

export async function parLots(
  base: Connection,
  table: string,
  nombre: number,
  ligne: (n: number) => Record<string, unknown>,
): Promise<void> {
  const colonnes = Object.keys(ligne(1));
  await base.query('start transaction');
  for (let debut = 1; debut <= nombre; debut += LOT) {
    const lignes = Array.from({ length: Math.min(LOT, nombre - debut + 1) }, (_, rang) => ligne(debut + rang));
    await base.query(`insert into ${table} (${colonnes.join(', ')}) values ?`, [
      lignes.map((valeurs) => colonnes.map((colonne) => valeurs[colonne])),
    ]);
  }
  await base.query('commit');
}
