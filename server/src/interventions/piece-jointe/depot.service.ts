import { randomUUID } from 'node:crypto';
import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { exigerLeDroit, garder } from '../../plateforme/fichier/fichier.service.ts';
import { type Dits, tropGrand } from '../../plateforme/fichier/usages.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { delaiEnCours } from '../../socle/commun/delai.ts';
import { champInvalide, ErreurMetier, introuvable } from '../../socle/commun/erreurs.ts';
import { couper, enForme } from '../../socle/commun/forme-du-texte.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { muter } from '../../socle/graphql/transaction.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { lireCible } from './cible.ts';
import { exigerLeDebit, exigerUnDepotLibre } from './debit.ts';
import { EtatDepot } from './depot.entity.ts';
import { PIECE_MAX_OCTETS } from './piece-jointe.regles.ts';
import { type Cible, exigerDeLaPlace, rangerPieceJointe } from './piece-jointe.service.ts';

/** A day without network, and the next one. */
const GARDE_MS = 48 * 3600 * 1000;
export const DOSSIER = 'depots';
export const CE_DEPOT = { fr: 'Ce dépôt', en: 'This deposit' };

export type DepotLu = LigneDe<'depot'>;

/** One's own, whatever became of it; 404 of another's, 410 once it has expired or was refused. */
export async function trouver(contexte: Contexte, id: string): Promise<DepotLu> {
  const depot = await sql(contexte.em)
    .selectFrom('depot')
    .where('id', '=', id.slice(0, 36))
    .where('utilisateurId', '=', regardDe(contexte).utilisateurId)
    .selectAll()
    .executeTakeFirst();
  if (!depot) throw introuvable(CE_DEPOT);
  const expire = versDate(depot.expireA) <= contexte.horloge.maintenant();
  if (expire || depot.etat === EtatDepot.REFUSE) throw Object.assign(introuvable(CE_DEPOT), { statut: 410 });
  return depot;
}

/**
 * A new one, or the one that the caller has opened under the same `cleClient`: its id. What was refused is refused
 * again in the same words; what has become a piece is a finished deposit.
 */
export async function ouvrir(contexte: Contexte, octets: number, dits: Dits): Promise<string> {
  await exigerLeDroit(contexte, UsageFichier.PIECE_JOINTE);
  const cible = lireCible(dits);
  if (!cible) throw champInvalide('interventionId', 'interventionId est attendu.', 'interventionId is expected.');
  const connu = await retrouver(contexte, cible);
  if (connu) return connu;
  if (octets <= 0) throw champInvalide('fichier', 'Ce fichier est vide.', 'This file is empty.');
  if (octets > PIECE_MAX_OCTETS) throw tropGrand(PIECE_MAX_OCTETS);
  const { id: interventionId } = await exigerDeLaPlace(contexte, cible);
  await exigerUnDepotLibre(contexte);
  await exigerLeDebit(contexte, octets);
  const nom = enForme(dits.nom ?? '') || 'photo';
  return inserer(contexte, cible, { interventionId, nom, octets, recus: 0, etat: EtatDepot.OUVERT });
}

type Suite = Pick<DepotLu, 'interventionId' | 'nom' | 'octets' | 'recus' | 'etat'> & { pieceJointeId?: number };

async function inserer(contexte: Contexte, cible: Cible, suite: Suite): Promise<string> {
  const creerA = contexte.horloge.maintenant();
  const ligne = {
    id: randomUUID(),
    utilisateurId: regardDe(contexte).utilisateurId,
    nature: cible.nature ?? null,
    interne: cible.interne ?? false,
    legende: cible.legende ?? null,
    priseA: cible.priseA ?? null,
    cleClient: cible.cleClient ?? null,
    pieceJointeId: null,
    refus: null,
    creerA,
    expireA: new Date(creerA.getTime() + GARDE_MS),
    ...suite,
    nom: couper(suite.nom, 200),
  };
  await sql(contexte.em).insertInto('depot').values(ligne).execute();
  return ligne.id;
}

async function retrouver(contexte: Contexte, cible: Cible): Promise<string | null> {
  const { cleClient } = cible;
  if (!cleClient) return null;
  const { utilisateurId } = regardDe(contexte);
  const depot = await sql(contexte.em)
    .selectFrom('depot')
    .where('utilisateurId', '=', utilisateurId)
    .where('cleClient', '=', cleClient)
    .select(['id', 'refus'])
    .executeTakeFirst();
  if (depot?.refus) {
    const { fr, en } = JSON.parse(depot.refus) as { fr: string; en: string };
    throw champInvalide('fichier', fr, en);
  }
  if (depot) return depot.id;
  const piece = await sql(contexte.em)
    .selectFrom('piece_jointe as p')
    .innerJoin('fichier as f', 'f.id', 'p.fichierId')
    .where('p.creerParId', '=', utilisateurId)
    .where('p.cleClient', '=', cleClient)
    .select(['p.id', 'p.interventionId', 'f.nom', 'f.octets'])
    .executeTakeFirst();
  if (!piece) return null;
  const { id: pieceJointeId, octets, ...reste } = piece;
  return inserer(contexte, cible, { ...reste, octets, recus: octets, etat: EtatDepot.FINI, pieceJointeId });
}

/**
 * One chunk more, at the place where the deposit stands; the last one is acknowledged once the piece is there. Of two
 * that come at once one finds the deposit moved on: no lock is held, in any number of processes.
 */
export async function poursuivre(contexte: Contexte, depot: DepotLu, debut: number, morceau: Buffer): Promise<number> {
  const { fichiers } = contexte.services;
  const recus = debut + morceau.length;
  if (morceau.length === 0) return debut;
  if (recus === Number(depot.octets)) {
    await finir(contexte, depot, debut, morceau);
    return recus;
  }
  await fichiers.ecrire(cleDuMorceau(depot.id, debut), morceau, 'application/octet-stream');
  const { numUpdatedRows } = await sql(contexte.em)
    .updateTable('depot')
    .set({ recus })
    .where('id', '=', depot.id)
    .where('recus', '=', debut)
    .where('etat', '=', EtatDepot.OUVERT)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) throw ailleurs();
  return recus;
}

async function finir(contexte: Contexte, depot: DepotLu, debut: number, dernier: Buffer): Promise<void> {
  const { em, requete, horloge } = contexte;
  const { utilisateurId } = regardDe(contexte);
  await exigerLeDroit(contexte, UsageFichier.PIECE_JOINTE);
  const { id, nom, octets, interventionId, nature, legende, cleClient } = depot;
  const cible: Cible = {
    ...{ interventionId: String(interventionId), nature, legende, cleClient },
    interne: Boolean(depot.interne),
    priseA: versDate(depot.priseA),
  };
  await exigerDeLaPlace(contexte, cible);
  const contenu = Buffer.concat([...(await lireMorceaux(contexte, id, debut)), dernier]);
  try {
    const fichierId = randomUUID();
    const garde = await garder(contexte, { id: fichierId, usage: UsageFichier.PIECE_JOINTE, nom, contenu });
    const entree = {
      ...{ action: 'ajouterPieceJointe', application: 'interventions', utilisateurId, requete },
      maintenant: horloge.maintenant(),
    };
    try {
      await muter(em, entree, async (tx) => {
        const { numUpdatedRows } = await sql(tx)
          .updateTable('depot')
          .set({ recus: octets, etat: EtatDepot.FINI })
          .where('id', '=', id)
          .where('recus', '=', debut)
          .where('etat', '=', EtatDepot.OUVERT)
          .executeTakeFirst();
        if (Number(numUpdatedRows) === 0) throw ailleurs();
        await garde.inserer(tx);
        const pieceJointeId = await rangerPieceJointe({ ...contexte, em: tx }, fichierId, cible);
        await sql(tx).updateTable('depot').set({ pieceJointeId }).where('id', '=', id).execute();
      });
    } catch (erreur) {
      // Of a COMMIT whose answer was lost the row may be there: never a row without its bytes.
      if (!delaiEnCours()?.incertaine) await garde.oublier();
      throw erreur;
    }
  } catch (erreur) {
    if (estUnRefus(erreur)) await refuser(contexte, depot, erreur, debut);
    throw erreur;
  }
  await oublierMorceaux(contexte, id, debut);
}

/** Not of this moment: sent again, the same bytes would be refused again. */
const estUnRefus = (erreur: unknown): erreur is ErreurMetier =>
  erreur instanceof ErreurMetier && erreur.code === 'BAD_USER_INPUT' && !('statut' in erreur);

async function refuser(contexte: Contexte, { id }: DepotLu, erreur: ErreurMetier, jusqua: number): Promise<void> {
  const champs = erreur.extensions.champs as readonly { message: object }[] | undefined;
  const refus = JSON.stringify(champs?.[0]?.message ?? erreur.extensions.message);
  await sql(contexte.em).updateTable('depot').set({ etat: EtatDepot.REFUSE, refus }).where('id', '=', id).execute();
  await oublierMorceaux(contexte, id, jusqua);
}

/** Given up by its sender: the piece that it has become stays. */
export async function abandonner(contexte: Contexte, { id, recus }: DepotLu): Promise<void> {
  await sql(contexte.em).deleteFrom('depot').where('id', '=', id).execute();
  await oublierMorceaux(contexte, id, Number(recus));
}

const cleDuMorceau = (id: string, debut: number): string => `${DOSSIER}/${id}-${debut}`;

/** Each begins where the one before it ends. */
async function lireMorceaux({ services }: Contexte, id: string, jusqua: number): Promise<Buffer[]> {
  const morceaux: Buffer[] = [];
  for (let debut = 0; debut < jusqua; ) {
    const morceau = await services.fichiers.lire(cleDuMorceau(id, debut));
    if (!morceau || morceau.length === 0 || debut + morceau.length > jusqua) throw incomplet();
    morceaux.push(morceau);
    debut += morceau.length;
  }
  return morceaux;
}

/** What fails here the sweeper does later. */
async function oublierMorceaux({ services }: Contexte, id: string, jusqua: number): Promise<void> {
  const { fichiers, log } = services;
  try {
    for (let debut = 0; debut < jusqua; ) {
      const cle = cleDuMorceau(id, debut);
      const longueur = (await fichiers.lire(cle))?.length ?? jusqua;
      await fichiers.supprimer(cle);
      debut += longueur;
    }
  } catch (err) {
    log.warn({ err, depot: id }, 'morceaux d’un dépôt non supprimés');
  }
}

const incomplet = () =>
  champInvalide(
    'fichier',
    'Ce qui a été reçu est incomplet : envoyez-le à nouveau.',
    'What was received is incomplete: send it again.',
  );

/** With 409 and the place where the deposit stands, which the answer says in its header. */
export const ailleurs = () =>
  Object.assign(champInvalide('Upload-Offset', 'Le dépôt n’en est pas là.', 'The deposit does not stand there.'), {
    statut: 409,
  });
