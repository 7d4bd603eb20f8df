import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import { cellesDe, toutes } from '../intervention/lignes.ts';
import type { Etape } from '../intervention/machine.ts';

const JOUR = 24 * 3600 * 1000;
const AVANT = 7 * JOUR;
const APRES = 60 * JOUR;
const VISITES_MAX = 500;

/** Whose slot is, or was, the intervenant's time. */
const TENUES: readonly Etape[] = ['PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE'];

/** Of a visit that somebody else has now: it is no longer theirs to read of. */
interface Retiree {
  id: number;
  version: number;
  reference: string;
  modifierA: Date;
  debut: Date;
  fin: Date;
}

export interface Visite extends Retiree {
  annulee: boolean;
  titre: string;
  adresse: string | null;
  codePostal: string | null;
  client: string;
}

export interface Visites {
  siennes: Visite[];
  retirees: Retiree[];
}

/** A week back, two months ahead: what this intervenant has, and what was taken from them in the last week. */
export async function lireVisites(em: EntityManager, intervenantId: number, maintenant: Date): Promise<Visites> {
  const bornes = {
    du: new Date(maintenant.getTime() - AVANT),
    au: new Date(maintenant.getTime() + APRES),
  };
  const siennes = await lireSiennes(em, intervenantId, bornes);
  const retirees = await lireRetirees(em, intervenantId, bornes);
  return { siennes, retirees: retirees.slice(0, VISITES_MAX - siennes.length) };
}

interface Bornes {
  du: Date;
  au: Date;
}

async function lireSiennes(em: EntityManager, intervenantId: number, { du, au }: Bornes): Promise<Visite[]> {
  const lues = await cellesDe(sql(em), { utilisateurId: intervenantId, toutes: false, equipe: [] })
    .innerJoin('utilisateur as c', 'c.id', 'i.clientId')
    .where('i.intervenantId', '=', intervenantId)
    .where('i.debutPlanifie', '>=', du)
    .where('i.debutPlanifie', '<', au)
    .where('i.finPlanifiee', 'is not', null)
    .where((ou) =>
      ou.or([ou('i.etape', 'in', TENUES), ou.and([ou('i.etape', '=', 'ANNULEE'), ou('i.annuleeA', '>=', du)])]),
    )
    .select(['i.id', 'i.version', 'i.creerA', 'i.modifierA', 'i.etape', 'i.debutPlanifie', 'i.finPlanifiee'])
    .select(['i.titre', 'i.adresse', 'i.codePostal', 'c.nom', 'c.prenom'])
    .orderBy('i.debutPlanifie')
    .orderBy('i.id')
    .limit(VISITES_MAX)
    .execute();
  return lues.flatMap(({ etape, debutPlanifie, finPlanifiee, nom, prenom, creerA, modifierA, ...lue }) => {
    const [debut, fin] = [versDate(debutPlanifie), versDate(finPlanifiee)];
    if (!debut || !fin) return [];
    const reference = referenceDe(lue.id, versDate(creerA));
    const client = `${prenom} ${nom}`;
    return [
      { ...lue, ...{ reference, client, debut, fin }, modifierA: versDate(modifierA), annulee: etape === 'ANNULEE' },
    ];
  });
}

/** From what has happened, which is kept for a week; the last time that it was taken from them. */
async function lireRetirees(em: EntityManager, intervenantId: number, { du, au }: Bornes): Promise<Retiree[]> {
  const lues = await toutes(em)
    .innerJoin('evenement as e', 'e.sujetId', 'i.id')
    .where('e.sujet', '=', 'intervention')
    .where('e.creerA', '>=', du)
    .where(brut<number>`json_extract(${brut.ref('e.donnees')}, '$.ancienIntervenantId')`, '=', intervenantId)
    .where((ou) => ou.or([ou('i.intervenantId', 'is', null), ou('i.intervenantId', '!=', intervenantId)]))
    .select(['i.id', 'i.version', 'i.creerA', 'i.modifierA', 'e.donnees'])
    .orderBy('e.id', 'desc')
    .limit(VISITES_MAX)
    .execute();
  const retirees = new Map<number, Retiree>();
  for (const { donnees, creerA, modifierA, ...lue } of lues) {
    const creneau = ancienCreneau(donnees);
    if (retirees.has(lue.id) || !creneau || creneau.debut < du || creneau.debut >= au) continue;
    const reference = referenceDe(lue.id, versDate(creerA));
    retirees.set(lue.id, { ...lue, ...creneau, reference, modifierA: versDate(modifierA) });
  }
  return [...retirees.values()];
}

/** Where the slot stayed and only who comes changed, it is said once. */
function ancienCreneau(donnees: string): { debut: Date; fin: Date } | null {
  const dites = JSON.parse(donnees) as Partial<Record<'ancienDebut' | 'ancienneFin' | 'debut' | 'fin', string | null>>;
  const [debut, fin] = [dites.ancienDebut ?? dites.debut, dites.ancienneFin ?? dites.fin];
  return debut && fin ? { debut: new Date(debut), fin: new Date(fin) } : null;
}
