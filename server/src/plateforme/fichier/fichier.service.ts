import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { delaiEnCours, horsDelai } from '../../socle/commun/delai.ts';
import { conflit, ErreurMetier, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import { couper } from '../../socle/commun/forme-du-texte.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { muter } from '../../socle/graphql/transaction.ts';
import type { CleDemandee } from '../../socle/idempotence/cle-idempotence.ts';
import { retrouver, uneFois } from '../../socle/idempotence/une-fois.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import type { EntreeTrace } from '../../socle/journal/trace.service.ts';
import { peutAppeler } from '../../socle/securite/acces.ts';
import type { Services } from '../../socle/services.ts';
import type { UsageFichier } from './fichier.entity.ts';
import type { Taille } from './images/refus.ts';
import { cleDe, clesDe, type Destination, type Dits, type Rangee, TAILLES, usageDe } from './usages.ts';

const CE_FICHIER = { fr: 'Ce fichier', en: 'This file' };

export interface FichierRecu {
  id: string;
  url: string;
  type: string;
  octets: number;
  /** Of a drawing: what was in it and may not be, so that it may look otherwise than it did. */
  retires?: string[];
  /** What its destination says of it besides (usages.ts). */
  [dit: string]: unknown;
}

/** Before a byte of the file is read; under a key it may be one that is kept already, which takes no place. */
export async function exigerDepot(contexte: Contexte, usage: UsageFichier, cle: string | null): Promise<void> {
  await exigerLeDroit(contexte, usage);
  if (cle === null) await exigerDeLaPlace(contexte, usage);
}

/** One of the functions that take such a file, as the tables say. */
export async function exigerLeDroit(contexte: Contexte, usage: UsageFichier): Promise<void> {
  const { services, em, horloge } = contexte;
  const fonctions = await Promise.all(usageDe(usage).fonctions.map((nom) => services.droits.fonction(em, nom)));
  const { droits } = appelantDe(contexte);
  if (!fonctions.some((fonction) => peutAppeler(droits, fonction, horloge.maintenant()))) throw interdit();
}

/** Two that arrive together may both be the last one: the limit keeps a disk from filling, it is no promise. */
async function exigerDeLaPlace(contexte: Contexte, usage: UsageFichier): Promise<void> {
  const { parCompte, exiger } = usageDe(usage);
  await exiger?.(contexte);
  if (parCompte === null) return;
  const { compte } = await sql(contexte.em)
    .selectFrom('fichier')
    .where('creerParId', '=', appelantDe(contexte).id)
    .where('usage', '=', usage)
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  if (Number(compte) < parCompte) return;
  throw conflit(
    { fr: `Vous avez déjà ${parCompte} fichiers`, en: `You have ${parCompte} files already` },
    {
      details: {
        fr: 'Les icônes qui ne servent plus sont supprimées au bout d’un jour, les imports au bout de 30.',
        en: 'Icons that serve no more are deleted after a day, imports after 30.',
      },
    },
  );
}

function entreeDe(contexte: Contexte, usage: UsageFichier): EntreeTrace {
  const { requete, horloge } = contexte;
  return {
    action: 'POST /fichiers',
    application: usageDe(usage).application,
    utilisateurId: appelantDe(contexte).id,
    requete,
    maintenant: horloge.maintenant(),
  };
}

interface Depot {
  usage: UsageFichier;
  nom: string;
  contenu: Buffer;
  /** Sent again under it, the same file is kept once. */
  cle: string | null;
  /** Where it goes at once, and what was said of that. */
  destination?: Destination | null;
  dits?: Dits;
}

/** The bytes of a file in the store, and the row that is still to be written. */
export interface Garde {
  ligne: LigneDe<'fichier'>;
  retires: string[];
  inserer(em: EntityManager): Promise<void>;
  /** Of a row that is not written in the end. */
  oublier(): Promise<void>;
}

interface AGarder {
  id: string;
  usage: UsageFichier;
  nom: string;
  contenu: Buffer;
  /** Under this id another request may keep the same bytes: they are not this one's to take away. */
  partage?: boolean;
}

/**
 * Bytes first, then the row with its trace: a crash in between leaves bytes that no row names, never the reverse; the
 * sweeper removes them (balayage.ts).
 */
export async function garder(
  contexte: Contexte,
  { id, usage, nom, contenu, partage = false }: AGarder,
): Promise<Garde> {
  const { fichiers } = contexte.services;
  const { octets, type, retires = [], largeur, hauteur, tailles } = await usageDe(usage).preparer(contenu, nom);
  const ligne = {
    id,
    usage,
    nom: couper(nom, 200),
    type,
    octets: octets.length,
    empreinte: createHash('sha256').update(octets).digest('hex'),
    largeur: largeur ?? null,
    hauteur: hauteur ?? null,
    creerParId: appelantDe(contexte).id,
    creerA: contexte.horloge.maintenant(),
  };
  const oublier = async () => {
    if (partage) return;
    for (const cle of clesDe(ligne)) await fichiers.supprimer(cle).catch(() => undefined);
  };
  try {
    for (const taille of ['m', 'p'] as const)
      if (tailles) await fichiers.ecrire(cleDe(ligne, taille), tailles[taille], TAILLES[taille].type);
    await fichiers.ecrire(cleDe(ligne), octets, type);
  } catch (erreur) {
    // A store that did not answer may have written all the same; nobody waits for it twice.
    if (erreur instanceof ErreurMetier && erreur.code === 'UNAVAILABLE') void horsDelai(oublier);
    throw erreur;
  }
  const inserer = async (em: EntityManager) => {
    await sql(em).insertInto('fichier').values(ligne).execute();
    journalEnCours().noter({ objet: 'fichier', id, apres: { usage, nom: ligne.nom, octets: ligne.octets } });
  };
  return { ligne, retires, inserer, oublier };
}

/** What was sent is kept, and where it belongs at once it is put there in the same transaction. */
export async function deposer(contexte: Contexte, depot: Depot): Promise<FichierRecu> {
  const { usage, nom, contenu, destination } = depot;
  const cle = demandeDe(contexte, depot);
  const id = cle ? idSous(cle) : randomUUID();
  const dire = async (recu: FichierRecu) => ({ ...recu, ...(await destination?.dire(contexte, id)) });
  // The file may outlive its key: it is the same all the same.
  if (cle && ((await retrouver(contexte.em, cle)) || (await estGarde(contexte.em, id))))
    return dire(await relire(contexte, id));
  if (cle) await exigerDeLaPlace(contexte, usage);
  const { ligne, retires, inserer, oublier } = await garder(contexte, {
    id,
    usage,
    nom,
    contenu,
    partage: cle !== null,
  });
  const faire = async (em: EntityManager): Promise<FichierRecu> => {
    await inserer(em);
    await destination?.ranger({ ...contexte, em }, id);
    return { ...recuDe(ligne), ...(retires.length > 0 && { retires }) };
  };
  try {
    return await dire(
      await muter(
        contexte.em,
        entreeDe(contexte, usage),
        (em) =>
          uneFois(
            { ...contexte, em, cle },
            'fichier',
            () => faire(em),
            () => relire({ ...contexte, em }, id),
          ),
        cle,
      ),
    );
  } catch (erreur) {
    // Of a COMMIT whose answer was lost the row may be there: never a row without its bytes.
    if (!delaiEnCours()?.incertaine) await oublier();
    throw erreur;
  }
}

function demandeDe(contexte: Contexte, { usage, nom, contenu, cle, destination, dits }: Depot): CleDemandee | null {
  if (cle === null) return null;
  const empreinte = createHash('sha256')
    .update(JSON.stringify([usage, nom, ...(destination ? [dits] : [])]))
    .update(contenu)
    .digest('hex');
  return { utilisateurId: appelantDe(contexte).id, cle, fonction: 'POST /fichiers', empreinte };
}

/** The same for the same request; to be guessed only by who knows the file and its key. */
function idSous({ utilisateurId, cle, empreinte }: CleDemandee): string {
  const chiffres = createHash('sha256').update(`${utilisateurId} ${cle} ${empreinte}`).digest('hex');
  return chiffres.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

const estGarde = async (em: EntityManager, id: string): Promise<boolean> =>
  (await sql(em).selectFrom('fichier').where('id', '=', id).select('id').executeTakeFirst()) !== undefined;

const relire = async (contexte: Contexte, id: string): Promise<FichierRecu> =>
  recuDe(await trouverFichier(contexte, id));

const recuDe = ({ id, type, octets }: Pick<LigneDe<'fichier'>, 'id' | 'type' | 'octets'>): FichierRecu => ({
  id,
  url: urlDe({ id }),
  type,
  octets: Number(octets),
});

export const urlDe = ({ id }: { id: string }): string => `/fichiers/${id}`;

/** What its use does not let the caller read does not exist (usages.ts). */
export async function trouverFichier(
  contexte: Contexte,
  id: string,
  usage?: UsageFichier,
): Promise<LigneDe<'fichier'>> {
  const fichier = await sql(contexte.em)
    .selectFrom('fichier')
    .selectAll()
    .where('id', '=', id.slice(0, 36))
    .executeTakeFirst();
  if (!fichier || (usage && fichier.usage !== usage)) throw introuvable(CE_FICHIER);
  if (!(await usageDe(fichier.usage).lisible(contexte, fichier))) throw introuvable(CE_FICHIER);
  return fichier;
}

/** A row whose bytes are gone can only come from outside the product (a restore without its files). */
export async function lireOctets({ fichiers, log }: Services, fichier: Rangee, taille?: Taille): Promise<Buffer> {
  const octets = await fichiers.lire(cleDe(fichier, taille));
  if (octets) return octets;
  log.error({ fichier: fichier.id }, 'les octets d’un fichier manquent');
  throw introuvable(CE_FICHIER);
}
