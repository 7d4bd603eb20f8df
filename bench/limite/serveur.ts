import { createServer, type IncomingMessage } from 'node:http';
import { createPool, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';

/**
 * The limit: the least that this stack can do for the same work. node:http, prepared statements, JSON.stringify; no
 * GraphQL, no session, no rights. `node bench/limite/serveur.ts` with DATABASE_URL, PORT and UTILISATEUR_ID.
 */
const { DATABASE_URL = '', PORT = '0', UTILISATEUR_ID = '1' } = process.env;
const base = createPool({ uri: DATABASE_URL, connectionLimit: 10, dateStrings: true, timezone: 'Z' });

type Ligne = RowDataPacket;
const COLONNES =
  'id, titre, adresse, etape, echeance, motifAttente, creerA, clientId, intervenantId, statutId, urgenceId';
const PAR_PAGE = 50;
const COMMENTAIRES = 5;

/** The binary protocol leaves out milliseconds that are zero. */
const instant = (texte: string | null) =>
  texte === null ? null : `${texte.replace(' ', 'T')}${texte.length === 19 ? '.000' : ''}Z`;
const personne = ({ id, nom, prenom }: Ligne) => ({ id: String(id), nom, prenom });

/** The admins' lists change rarely: read once. */
const [[statuts], [urgences]] = await Promise.all([
  base.query<Ligne[]>('select * from statut_intervention'),
  base.query<Ligne[]>('select * from degre_urgence'),
]);
const libelle = ({ libelleFr, libelleEn }: Ligne) => ({ fr: libelleFr, en: libelleEn });
const parId = (lignes: Ligne[], forme: (ligne: Ligne) => object) =>
  new Map(lignes.map((ligne) => [ligne.id as number, forme(ligne)]));
const statutParId = parId(statuts, (ligne) => ({
  id: String(ligne.id),
  couleur: ligne.couleur,
  libelle: libelle(ligne),
}));
const urgenceParId = parId(urgences, (ligne) => ({
  id: String(ligne.id),
  niveau: ligne.niveau,
  libelle: libelle(ligne),
}));

/** A list of ids as a prepared statement takes it: padded, so that a few statements serve every length. */
function parmi(ids: number[]): { sql: string; valeurs: number[] } {
  const taille = [1, 4, 16, 64, 256].find((palier) => palier >= ids.length) ?? ids.length;
  const valeurs = [...ids, ...Array<number>(taille - ids.length).fill(0)];
  return { sql: valeurs.map(() => '?').join(', '), valeurs };
}

async function completer(lignes: Ligne[]) {
  const ids = parmi(lignes.map(({ id }) => id as number));
  const COMMENTAIRE = 'id, interventionId, auteurId, texte, interne, creerA';
  // Of a single one, the index gives the newest without a look at the others.
  const requete =
    lignes.length === 1
      ? `select ${COMMENTAIRE} from commentaire where interventionId in (${ids.sql}) order by id desc limit ${COMMENTAIRES}`
      : `select * from (select ${COMMENTAIRE}, row_number() over (partition by interventionId order by id desc) as rang
         from commentaire where interventionId in (${ids.sql})) as r where rang <= ${COMMENTAIRES} order by id desc`;
  const [commentaires] = await base.execute<Ligne[]>(requete, ids.valeurs);
  const qui = new Set<number>();
  for (const { clientId, intervenantId } of lignes) qui.add(clientId).add(intervenantId ?? 0);
  for (const { auteurId } of commentaires) qui.add(auteurId);
  const comptes = parmi([...qui]);
  const [personnes] = await base.execute<Ligne[]>(
    `select id, nom, prenom from utilisateur where id in (${comptes.sql})`,
    comptes.valeurs,
  );
  const parCompte = parId(personnes, personne);
  const parIntervention = new Map<number, object[]>();
  for (const { id, interventionId, texte, interne, creerA, auteurId } of commentaires) {
    const siens = parIntervention.get(interventionId) ?? [];
    parIntervention.set(interventionId, siens);
    siens.push({
      id: String(id),
      texte,
      interne: interne === 1,
      creerA: instant(creerA),
      auteur: parCompte.get(auteurId),
    });
  }
  const maintenant = new Date().toISOString().replace('T', ' ').slice(0, 23);
  return lignes.map((ligne) => ({
    id: String(ligne.id),
    reference: `INT-${ligne.creerA.slice(0, 4)}-${String(ligne.id).padStart(6, '0')}`,
    titre: ligne.titre,
    adresse: ligne.adresse,
    etape: ligne.etape,
    echeance: instant(ligne.echeance),
    enRetard:
      ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'].includes(ligne.etape) &&
      ligne.echeance !== null &&
      ligne.echeance < maintenant,
    creerA: instant(ligne.creerA),
    statut: statutParId.get(ligne.statutId),
    urgence: urgenceParId.get(ligne.urgenceId),
    client: parCompte.get(ligne.clientId),
    intervenant: ligne.intervenantId === null ? null : parCompte.get(ligne.intervenantId),
    commentaires: parIntervention.get(ligne.id) ?? [],
  }));
}

async function liste(page: number) {
  const [lignes] = await base.execute<Ligne[]>(
    `select ${COLONNES} from intervention order by creerA desc, id desc limit ? offset ?`,
    [String(PAR_PAGE), String((page - 1) * PAR_PAGE)],
  );
  return { data: { consulterIntervention: { items: await completer(lignes) } } };
}

async function point(id: number) {
  const [lignes] = await base.execute<Ligne[]>(`select ${COLONNES} from intervention where id = ?`, [id]);
  return { data: { voirIntervention: (await completer(lignes))[0] } };
}

/** Comment and trace in one transaction, as the product promises. */
async function commenter({ interventionId, texte }: { interventionId: number; texte: string }) {
  const connexion = await base.getConnection();
  try {
    await connexion.beginTransaction();
    const [{ insertId }] = await connexion.execute<ResultSetHeader>(
      `insert into commentaire (interventionId, auteurId, texte, interne, contestation, supprime, creerA, modifierA)
       values (?, ?, ?, 0, 0, 0, now(3), now(3))`,
      [interventionId, UTILISATEUR_ID, texte],
    );
    await connexion.execute(
      `insert into trace (origine, utilisateurId, action, application, resultat, changements, creerA)
       values ('SYSTEME', ?, 'ajouterCommentaire', 'interventions', 'SUCCES', ?, now(3))`,
      [UTILISATEUR_ID, JSON.stringify({ interventionId, texte })],
    );
    await connexion.commit();
    return { data: { ajouterCommentaire: { commentaire: { id: String(insertId), texte } } } };
  } finally {
    connexion.release();
  }
}

async function corps(requete: IncomingMessage): Promise<string> {
  const morceaux: Buffer[] = [];
  for await (const morceau of requete) morceaux.push(morceau as Buffer);
  return Buffer.concat(morceaux).toString();
}

const serveur = createServer(async (requete, reponse) => {
  const { pathname, searchParams } = new URL(requete.url ?? '/', 'http://limite');
  try {
    let resultat: object;
    if (pathname === '/liste') resultat = await liste(Number(searchParams.get('page')));
    else if (pathname === '/point') resultat = await point(Number(searchParams.get('id')));
    else resultat = await commenter(JSON.parse(await corps(requete)));
    reponse.setHeader('content-type', 'application/json');
    reponse.end(JSON.stringify(resultat));
  } catch (erreur) {
    reponse.statusCode = 500;
    reponse.end(String(erreur));
  }
});
serveur.listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
