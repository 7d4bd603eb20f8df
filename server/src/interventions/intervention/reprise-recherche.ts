import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { estMysql, type NouvelleLigne, sql } from '../../socle/base/base-de-donnees.ts';
import { couper } from '../../socle/commun/forme-du-texte.ts';
import { LETTRES_A_PART, motsDe, normaliser } from '../../socle/commun/recherche.ts';
import { numeroCherche } from '../../socle/commun/telephone.ts';
import { ajouterMots, COLONNES_INDEXEES, motsDeIntervention } from './index-recherche.ts';
import { toutes } from './lignes.ts';

/** Of the words by which rows are found: grows when `normaliser` or what is indexed changes. */
const VERSION = 2;
/** Its row of `version_referentiel`. */
const LIGNE = 2;
const LOT = 500;
/** A text that short has had all its words indexed: there were two hundred of two letters and a blank at most. */
const TEXTE_COURT = 400;

/** Columns of words in their form, and how wide they are. */
const COLONNES = [
  ['utilisateur', 'nomRecherche', 210],
  ['blacklist', 'recherche', 310],
  ['codification', 'recherche', 260],
  ['entite', 'recherche', 210],
  ['application', 'recherche', 210],
  ['page', 'recherche', 420],
  ['objectif', 'recherche', 310],
  ['offre', 'recherche', 460],
  ['promotion', 'recherche', 360],
] as const;

/**
 * Once per base and version, at the first start: rows written before are found by what is indexed now. Every step can
 * be done again, by two processes at once too; the version is written last.
 */
export async function reprendreLaRecherche(em: EntityManager): Promise<void> {
  const faite = await sql(em)
    .selectFrom('version_referentiel')
    .where('id', '=', LIGNE)
    .select('valeur')
    .executeTakeFirst();
  if ((faite?.valeur ?? 0) >= VERSION) return;
  await numeros(em);
  for (const [table, colonne, largeur] of COLONNES) await reecrire(em, table, colonne, largeur);
  await motsIndexes(em);
  await textesLongs(em);
  const ligne = { id: LIGNE, valeur: VERSION };
  const insertion = sql(em).insertInto('version_referentiel').values(ligne);
  await (estMysql(em) ? insertion.ignore() : insertion.orIgnore()).execute();
  await sql(em).updateTable('version_referentiel').set({ valeur: VERSION }).where('id', '=', LIGNE).execute();
}

/** Of the accounts, the telephone in its one form. */
async function numeros(em: EntityManager): Promise<void> {
  for (let dernier = 0; ; ) {
    const lot = await sql(em)
      .selectFrom('utilisateur')
      .where('id', '>', dernier)
      .where('telephone', 'is not', null)
      .where('numero', 'is', null)
      .select(['id', 'telephone'])
      .orderBy('id')
      .limit(LOT)
      .execute();
    if (lot.length === 0) return;
    const lus = lot.map(({ id, telephone }) => ({ id, ...numeroCherche(telephone) }));
    const selonId = (colonne: 'numero' | 'numeroInverse') =>
      brut<string>`case ${brut.ref('id')} ${brut.join(
        lus.map((lu) => brut`when ${lu.id} then ${lu[colonne]}`),
        brut` `,
      )} end`;
    await sql(em)
      .updateTable('utilisateur')
      .set({ numero: selonId('numero'), numeroInverse: selonId('numeroInverse') })
      .where(
        'id',
        'in',
        lus.map(({ id }) => id),
      )
      .execute();
    dernier = lot.at(-1)?.id ?? dernier;
  }
}

/** What they hold is brought into the form of today. */
async function reecrire(em: EntityManager, table: string, colonne: string, largeur: number): Promise<void> {
  const reference = colonne as 'recherche';
  const lignes = await sql(em)
    .selectFrom(table as 'entite')
    .where((ou) => ou.or(LETTRES_A_PART.map((lettre) => ou(reference, 'like', `%${lettre}%`))))
    .select(['id', `${reference} as recherche` as 'recherche'])
    .execute();
  for (const { id, recherche } of lignes) {
    const texte = couper(normaliser(recherche), largeur);
    await sql(em)
      .updateTable(table as 'entite')
      .set({ [reference]: texte })
      .where('id', '=', id)
      .execute();
  }
}

/** Words of interventions with such a letter are found without it too. */
async function motsIndexes(em: EntityManager): Promise<void> {
  const lignes = await sql(em)
    .selectFrom('mot_intervention')
    .where((ou) => ou.or(LETTRES_A_PART.map((lettre) => ou('mot', 'like', `%${lettre}%`))))
    .select(['mot', 'interne', 'interventionId'])
    .execute();
  await ajouterMots(
    em,
    lignes.flatMap(({ mot, ...reste }) =>
      motsDe(mot).map((lu) => ({ ...reste, mot: lu })),
    ) as NouvelleLigne<'mot_intervention'>[],
  );
}

/** The words after the first two hundred. */
async function textesLongs(em: EntityManager): Promise<void> {
  const longueur = (colonne: string) => brut<number>`length(${brut.ref(colonne)})`;
  for (let dernier = 0; ; ) {
    const lot = await toutes(em)
      .innerJoin('utilisateur as c', 'c.id', 'i.clientId')
      .where('i.id', '>', dernier)
      .where(longueur('i.description'), '>', TEXTE_COURT)
      .select(['i.id', ...COLONNES_INDEXEES, 'c.nom', 'c.prenom'])
      .orderBy('i.id')
      .limit(LOT)
      .execute();
    for (const { id, nom, prenom, ...textes } of lot) {
      const mots = motsDeIntervention({ ...textes, client: `${nom} ${prenom}` });
      await ajouterMots(
        em,
        mots.map((mot) => ({ interventionId: id, mot, interne: false })),
      );
    }
    dernier = lot.at(-1)?.id ?? dernier;
    if (lot.length < LOT) break;
  }
  for (let dernier = 0; ; ) {
    const lot = await sql(em)
      .selectFrom('commentaire')
      .where('id', '>', dernier)
      .where('supprime', '=', false)
      .where(longueur('texte'), '>', TEXTE_COURT)
      .select(['id', 'interventionId', 'texte', 'interne'])
      .orderBy('id')
      .limit(LOT)
      .execute();
    for (const { interventionId, texte, interne } of lot)
      await ajouterMots(
        em,
        motsDe(texte).map((mot) => ({ interventionId, mot, interne: Boolean(interne) })),
      );
    dernier = lot.at(-1)?.id ?? dernier;
    if (lot.length < LOT) break;
  }
}
