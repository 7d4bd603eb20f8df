import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import type { Appelant } from '../../socle/graphql/contexte.ts';
import { estUtilisable, type StatutUtilisateur } from '../../socle/securite/compte.ts';
import type { Services } from '../../socle/services.ts';

/** Somebody who has been here since then, and what they had shown. */
interface Present {
  appelant: Appelant;
  depuis: Date;
}

type Preuve<P extends Appelant['par']> = Present & { appelant: Extract<Appelant, { par: P }> };
const parPreuve = <P extends Appelant['par']>(presents: readonly Present[], par: P) =>
  presents.filter((present): present is Preuve<P> => present.appelant.par === par);

/**
 * Those who stay longer than a request lasts, as their next request would find them: with the rights of now, or null for
 * whom nobody knows any more. One query for the sessions, one for the keys, however many there are.
 */
export async function relire<P extends Present>(
  services: Services,
  em: EntityManager,
  presents: readonly P[],
): Promise<Map<P, Appelant | null>> {
  const [sessions, cles, externes] = await Promise.all([
    lireSessions(em, parPreuve(presents, 'SESSION')),
    lireCles(em, parPreuve(presents, 'CLE')),
    lireExternes(em, parPreuve(presents, 'JETON_EXTERNE')),
  ]);
  const maintenant = services.horloge.maintenant();
  const relus = new Map<P, Appelant | null>();
  for (const present of presents) {
    const { appelant } = present;
    const etat =
      appelant.par === 'SESSION'
        ? sessions.get(appelant.sessionId)
        : appelant.par === 'CLE'
          ? cles.get(appelant.cleId)
          : externes.get(appelant.sessionId);
    const encore = etat !== undefined && !estFini(present, etat, maintenant) && estUtilisable(etat, maintenant);
    if (!encore) {
      relus.set(present, null);
      continue;
    }
    const droits = await services.droits.de(em, appelant.id, etat.version);
    const change = appelant.par === 'SESSION' ? { motDePasseAChanger: Boolean(etat.aChanger) } : {};
    relus.set(present, { ...appelant, ...change, droits, versionReferentiel: etat.version });
  }
  return relus;
}

type Instant = Date | number | string | null;

interface Etat {
  statut: StatutUtilisateur;
  dateExpiration: Instant;
  version: number;
  revoqueeA?: Instant;
  expireA?: Instant;
  jetonsDepuis?: Instant;
  aChanger?: boolean | null;
}

function estFini({ appelant, depuis }: Present, etat: Etat, maintenant: Date): boolean {
  const { revoqueeA, expireA, jetonsDepuis } = etat;
  if (revoqueeA != null || (expireA != null && millisecondes(expireA) <= maintenant.getTime())) return true;
  if (appelant.par !== 'JETON_EXTERNE') return false;
  // It was issued before they came: closed by what has closed all those issued until then.
  const ferme = jetonsDepuis != null && depuis.getTime() < millisecondes(jetonsDepuis);
  return ferme || appelant.jetonExpireA <= maintenant;
}

const COMPTE = ['u.statut', 'u.dateExpiration', 'v.valeur as version'] as const;

async function lireSessions(em: EntityManager, presents: readonly Preuve<'SESSION'>[]): Promise<Map<string, Etat>> {
  if (presents.length === 0) return new Map();
  const ids = [...new Set(presents.map(({ appelant }) => appelant.sessionId))];
  const lignes = await sql(em)
    .selectFrom('session as s')
    .innerJoin('utilisateur as u', 'u.id', 's.utilisateurId')
    .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
    .leftJoin('mot_de_passe as m', 'm.utilisateurId', 'u.id')
    .where('s.id', 'in', ids)
    .select(['s.id', 's.revoqueeA', 'm.aChanger', ...COMPTE])
    .execute();
  return new Map(lignes.map((ligne) => [ligne.id, ligne]));
}

async function lireCles(em: EntityManager, presents: readonly Preuve<'CLE'>[]): Promise<Map<number, Etat>> {
  if (presents.length === 0) return new Map();
  const ids = [...new Set(presents.map(({ appelant }) => appelant.cleId))];
  const lignes = await sql(em)
    .selectFrom('cle_api as c')
    .innerJoin('utilisateur as u', 'u.id', 'c.utilisateurId')
    .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
    .where('c.id', 'in', ids)
    .select(['c.id', 'c.revoqueeA', 'c.expireA', ...COMPTE])
    .execute();
  return new Map(lignes.map((ligne) => [ligne.id, ligne]));
}

/** Their session is a row once it is closed; until then there is none. */
async function lireExternes(
  em: EntityManager,
  presents: readonly Preuve<'JETON_EXTERNE'>[],
): Promise<Map<string, Etat>> {
  if (presents.length === 0) return new Map();
  const comptes = [...new Set(presents.map(({ appelant }) => appelant.id))];
  const numeros = [...new Set(presents.map(({ appelant }) => appelant.sessionId))];
  const [lignes, fermees] = await Promise.all([
    sql(em)
      .selectFrom('utilisateur as u')
      .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
      .where('u.id', 'in', comptes)
      .select(['u.id', 'u.jetonsDepuis', ...COMPTE])
      .execute(),
    sql(em).selectFrom('session').where('id', 'in', numeros).select(['id', 'revoqueeA']).execute(),
  ]);
  const parCompte = new Map(lignes.map((ligne) => [ligne.id, ligne]));
  const parNumero = new Map(fermees.map(({ id, revoqueeA }) => [id, revoqueeA]));
  return new Map(
    presents.flatMap(({ appelant: { id, sessionId } }): [string, Etat][] => {
      const compte = parCompte.get(id);
      return compte ? [[sessionId, { ...compte, revoqueeA: parNumero.get(sessionId) ?? null }]] : [];
    }),
  );
}
