import { createPool, type ExecuteValues, type PoolConnection, type ResultSetHeader, type RowDataPacket } from 'mysql2';

/**
 * The three works in as few and as good statements as we know: prepared, by callback (mysql2's promises take a stack at
 * each call), people joined, comments ranked by their keys. With DATABASE_URL and UTILISATEUR_ID.
 */
const { DATABASE_URL = '', UTILISATEUR_ID = '1' } = process.env;
const base = createPool({ uri: DATABASE_URL, connectionLimit: 10, dateStrings: true, timezone: 'Z' });

type Ligne = RowDataPacket;
type Executante = Pick<PoolConnection, 'execute'>;
const PAR_PAGE = 50;
const COMMENTAIRES = 5;

function executer<T extends Ligne[] | ResultSetHeader>(
  texte: string,
  valeurs: ExecuteValues = [],
  sur: Executante = base,
) {
  return new Promise<T>((rendre, refuser) =>
    sur.execute<T>(texte, valeurs, (erreur, reponse) => (erreur ? refuser(erreur) : rendre(reponse))),
  );
}

/** The binary protocol leaves out milliseconds that are zero. */
const instant = (texte: string | null) =>
  texte === null ? null : `${texte.replace(' ', 'T')}${texte.length === 19 ? '.000' : ''}Z`;

/** The admins' lists change rarely: read once. */
const [statuts, urgences] = await Promise.all([
  executer<Ligne[]>('select * from statut_intervention'),
  executer<Ligne[]>('select * from degre_urgence'),
]);
const libelle = ({ libelleFr, libelleEn }: Ligne) => ({ fr: libelleFr, en: libelleEn });
const parId = (lignes: Ligne[], forme: (ligne: Ligne) => object) =>
  new Map(
    lignes.map((ligne) => [ligne.id as number, { id: String(ligne.id), ...forme(ligne), libelle: libelle(ligne) }]),
  );
const statutParId = parId(statuts, ({ couleur }) => ({ couleur }));
const urgenceParId = parId(urgences, ({ niveau }) => ({ niveau }));

const COLONNES = `i.id, i.titre, i.adresse, i.etape, i.echeance, i.motifAttente, i.creerA, i.clientId, i.intervenantId,
  i.statutId, i.urgenceId, c.nom as clientNom, c.prenom as clientPrenom, n.nom as intervenantNom, n.prenom as intervenantPrenom`;
const JOINTES = 'left join utilisateur c on c.id = i.clientId left join utilisateur n on n.id = i.intervenantId';
const COMMENTAIRE = 'c.id, c.interventionId, c.auteurId, c.texte, c.interne, c.creerA, u.nom, u.prenom';

/** Of a single one, the index gives the newest without a look at the others. */
const commentairesDe = (n: number) =>
  n === 1
    ? `select ${COMMENTAIRE} from commentaire c inner join utilisateur u on u.id = c.auteurId
       where c.interventionId = ? order by c.id desc limit ${COMMENTAIRES}`
    : `select ${COMMENTAIRE} from (
         select c.id, row_number() over (partition by c.interventionId order by c.id desc) as rang
         from commentaire c where c.interventionId in (${Array(n).fill('?').join()})
       ) r inner join commentaire c on c.id = r.id inner join utilisateur u on u.id = c.auteurId
       where r.rang <= ${COMMENTAIRES} order by c.id desc`;

async function completer(lignes: Ligne[]) {
  const ids = lignes.map(({ id }) => id as number);
  const parIntervention = new Map<number, object[]>();
  for (const { id, interventionId, texte, interne, creerA, auteurId, nom, prenom } of await executer<Ligne[]>(
    commentairesDe(ids.length),
    ids,
  )) {
    const siens = parIntervention.get(interventionId) ?? [];
    parIntervention.set(interventionId, siens);
    const auteur = { id: String(auteurId), nom, prenom };
    siens.push({ id: String(id), texte, interne: interne === 1, creerA: instant(creerA), auteur });
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
    client: { id: String(ligne.clientId), nom: ligne.clientNom, prenom: ligne.clientPrenom },
    intervenant:
      ligne.intervenantId === null
        ? null
        : { id: String(ligne.intervenantId), nom: ligne.intervenantNom, prenom: ligne.intervenantPrenom },
    commentaires: parIntervention.get(ligne.id) ?? [],
  }));
}

/** The page is found in an index alone, its rows are read afterwards. */
export async function liste(page: number) {
  const lignes = await executer<Ligne[]>(
    `select ${COLONNES} from (select id from intervention order by creerA desc, id desc limit ? offset ?) p
     inner join intervention i on i.id = p.id ${JOINTES} order by i.creerA desc, i.id desc`,
    [String(PAR_PAGE), String((page - 1) * PAR_PAGE)],
  );
  return completer(lignes);
}

export async function point(id: number) {
  const lignes = await executer<Ligne[]>(`select ${COLONNES} from intervention i ${JOINTES} where i.id = ?`, [id]);
  return (await completer(lignes))[0];
}

const mots = (texte: string) => [
  ...new Set(
    texte
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ),
];

/** Comment, its words and, as the product promises, its trace in one transaction. */
export async function commenter(
  { interventionId, texte }: { interventionId: number | string; texte: string },
  tracer = true,
) {
  const connexion = await new Promise<PoolConnection>((rendre, refuser) =>
    base.getConnection((erreur, une) => (erreur ? refuser(erreur) : rendre(une))),
  );
  const ordonner = (ordre: string) =>
    new Promise<void>((rendre, refuser) => connexion.query(ordre, (erreur) => (erreur ? refuser(erreur) : rendre())));
  try {
    await ordonner('begin');
    const { insertId } = await executer<ResultSetHeader>(
      `insert into commentaire (interventionId, auteurId, texte, interne, contestation, supprime, creerA, modifierA)
       values (?, ?, ?, 0, 0, 0, now(3), now(3))`,
      [interventionId, UTILISATEUR_ID, texte],
      connexion,
    );
    const siens = mots(texte);
    await executer<ResultSetHeader>(
      `insert ignore into mot_intervention (interventionId, mot, interne) values ${siens.map(() => '(?, ?, 0)').join()}`,
      siens.flatMap((mot) => [interventionId, mot]),
      connexion,
    );
    if (tracer)
      await executer<ResultSetHeader>(
        `insert into trace (origine, utilisateurId, action, application, resultat, changements, creerA)
         values ('SYSTEME', ?, 'ajouterCommentaire', 'interventions', 'SUCCES', ?, now(3))`,
        [UTILISATEUR_ID, JSON.stringify({ interventionId, texte })],
        connexion,
      );
    await ordonner('commit');
    return { id: String(insertId), texte };
  } finally {
    connexion.release();
  }
}
