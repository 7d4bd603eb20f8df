import type { EntityManager } from '@mikro-orm/core';
import { comptesAuNumero } from '../../plateforme/utilisateur/recherche.ts';
import { quandUnCompteEstRenomme } from '../../plateforme/utilisateur/renommage.ts';
import { estMysql, type NouvelleLigne, sql } from '../../socle/base/base-de-donnees.ts';
import { executerPreparee } from '../../socle/base/requete-preparee.ts';
import { motsDe, neDitQuUneReference, numeroDeReference, termesDeRecherche } from '../../socle/commun/recherche.ts';
import { CHERCHES } from './intervention.champs.ts';
import { toutes } from './lignes.ts';

/** A term that this many rows have is common: better to walk the sorted list and look each row up. */
const RARE = 1000;
const FIN = '\u{10FFFF}';
const PAR_INSERTION = 500;

export interface Recherche {
  /** Every match is among these few rows. */
  parmi?: number[];
  /** Terms that each row must have besides. */
  termes: string[];
  /** The saisie says a reference: this row, whatever its words. */
  numero: number | null;
  /** Or of these clients, whose telephone was typed. */
  clients: number[];
}

/** Of more clients than that the end of a number says too little. */
const CLIENTS_MAX = 500;

/**
 * Prepares a search: the words of the saisie, all of which a row must have (as beginnings of its words). The rarest
 * one is looked up first, with a bound, so that neither a rare nor a common word makes the database read everything.
 * Null: the saisie has nothing to look for.
 */
export async function preparerRecherche(
  em: EntityManager,
  saisie: string,
  { interne, telephones }: { interne: boolean; telephones: boolean },
): Promise<Recherche | null> {
  const reference = numeroDeReference(saisie);
  if (reference && neDitQuUneReference(saisie, reference))
    return { parmi: [], termes: [], numero: reference.id, clients: [] };
  const clients = (telephones ? await comptesAuNumero(em, saisie, CLIENTS_MAX) : null) ?? [];
  const termes = termesDeRecherche(saisie);
  if (termes.length === 0) return null;
  let parmi: number[] | undefined;
  let lePlusRare: string | undefined;
  for (const terme of termes) {
    const ids = await rechercherMot(em, terme, interne);
    if (ids.length > RARE || (parmi && ids.length >= parmi.length)) continue;
    parmi = ids;
    lePlusRare = terme;
  }
  return {
    ...(parmi && { parmi }),
    termes: termes.filter((terme) => terme !== lePlusRare),
    numero: reference?.id ?? null,
    clients,
  };
}

async function rechercherMot(em: EntityManager, terme: string, interne: boolean): Promise<number[]> {
  let requete = sql(em)
    .selectFrom('mot_intervention')
    .where('mot', '>=', terme)
    .where('mot', '<', terme + FIN)
    .select('interventionId')
    .limit(RARE + 1);
  if (!interne) requete = requete.where('interne', '=', false);
  return (await requete.execute()).map(({ interventionId }) => interventionId);
}

export function bornesDuMot(terme: string): { de: string; a: string } {
  return { de: terme, a: terme + FIN };
}

export type TextesIndexes = Record<(typeof CHERCHES)[number] | 'sourceReference' | 'client', string | null>;

/** The columns whose words find an intervention; its client's name is another's. */
export const COLONNES_INDEXEES = ([...CHERCHES, 'sourceReference'] as const).map((champ) => `i.${champ}` as const);

export function motsDeIntervention(textes: TextesIndexes): string[] {
  const ecrits = ([...CHERCHES, 'sourceReference', 'client'] as const).map((champ) => textes[champ]);
  return motsDe(ecrits.filter(Boolean).join(' '));
}

/** Adds words that are not there yet. */
export async function ajouterMots(em: EntityManager, lignes: NouvelleLigne<'mot_intervention'>[]): Promise<void> {
  for (let debut = 0; debut < lignes.length; debut += PAR_INSERTION) {
    const lot = lignes.slice(debut, debut + PAR_INSERTION);
    const insertion = sql(em).insertInto('mot_intervention').values(lot);
    await (estMysql(em) ? insertion.ignore() : insertion.orIgnore()).execute();
  }
}

/** A comment's words: found by everybody who reads it. */
export async function indexerCommentaire(em: EntityManager, interventionId: number, texte: string, interne: boolean) {
  const mots = motsDe(texte);
  if (mots.length === 0) return;
  await executerPreparee(em, 'mots', { interventionId, interne, mots }, (base, v) => {
    const insertion = base
      .insertInto('mot_intervention')
      .values(v.mots.map((mot) => ({ interventionId: v.interventionId, mot, interne: v.interne })));
    return estMysql(em) ? insertion.ignore() : insertion.orIgnore();
  });
}

/** Writes the words of these interventions anew: after a change of text, of client, or of a comment. */
export async function reindexer(em: EntityManager, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const textes = await toutes(em)
    .innerJoin('utilisateur as c', 'c.id', 'i.clientId')
    .where('i.id', 'in', [...ids])
    .select(['i.id', ...COLONNES_INDEXEES, 'c.nom', 'c.prenom'])
    .execute();
  const commentaires = await sql(em)
    .selectFrom('commentaire')
    .where('interventionId', 'in', [...ids])
    .where('supprime', '=', false)
    .select(['interventionId', 'texte', 'interne'])
    .execute();
  await sql(em)
    .deleteFrom('mot_intervention')
    .where('interventionId', 'in', [...ids])
    .execute();
  const lignes = [
    ...textes.flatMap(({ id, nom, prenom, ...texte }) =>
      motsDeIntervention({ ...texte, client: `${nom} ${prenom}` }).map((mot) => ({
        interventionId: id,
        mot,
        interne: false,
      })),
    ),
    ...commentaires.flatMap(({ interventionId, texte, interne }) =>
      motsDe(texte).map((mot) => ({ interventionId, mot, interne: Boolean(interne) })),
    ),
  ];
  await ajouterMots(em, lignes);
}

const CLIENTS_PAR_LOT = 200;

quandUnCompteEstRenomme(reindexerClient);

/** A client changed their name: their interventions are found under the new one. */
async function reindexerClient(em: EntityManager, clientId: number): Promise<void> {
  for (let dernier = 0; ; ) {
    const lot = await toutes(em)
      .where('clientId', '=', clientId)
      .where('id', '>', dernier)
      .select('id')
      .orderBy('id')
      .limit(CLIENTS_PAR_LOT)
      .execute();
    if (lot.length === 0) return;
    await reindexer(
      em,
      lot.map(({ id }) => id),
    );
    dernier = lot[lot.length - 1]?.id ?? dernier;
  }
}
