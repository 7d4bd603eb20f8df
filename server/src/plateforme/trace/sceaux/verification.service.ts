import { setImmediate as cederLaMain } from 'node:timers/promises';
import { sql } from '../../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../../socle/commun/erreurs.ts';
import { TOTAL_MAX } from '../../../socle/commun/pagination.ts';
import type { Bilingue } from '../../../socle/commun/texte.ts';
import type { Contexte } from '../../../socle/graphql/contexte.ts';
import { OrigineTrace } from '../../../socle/journal/trace.entity.ts';
import { dernierSceau, sceauNumero } from './sceaux.ts';
import { NatureFaute, type VerificationTraces } from './sceaux.types.ts';
import { direTete, lireTete, type Tete } from './tete.ts';
import { DEBUT, type Faute, fauteDuSceau, type Maillon } from './verifier.ts';

/** A call answers within this, well before its deadline, and says where to go on. */
const DUREE_MS = 4000;
const SCEAUX_PAR_LECTURE = 20;

export interface DemandeDeVerification {
  /** Number of the seal after which to begin. */
  apres: number;
  teteConnue?: string | null | undefined;
  dureeMs?: number;
}

/** Walks the chain from a seal on, by batches: memory and time of a call are bounded whatever the table holds. */
export async function verifierTraces(contexte: Contexte, demande: DemandeDeVerification): Promise<VerificationTraces> {
  const { em } = contexte;
  const connue = lireTeteDonnee(demande.teteConnue);
  const marche = await marcher(contexte, demande);
  // A fault ends the walk; what is known of the head is then asked no more.
  const faute = marche.faute ?? (await fauteDeTete(contexte, connue));
  const dernier = await dernierSceau(em);
  return {
    intacte: faute === null,
    nombre: marche.nombre,
    sceaux: marche.sceaux,
    sceauxTotal: dernier?.id ?? 0,
    purgees: marche.purgees,
    ...(await nonScellees(contexte, dernier?.dernierId ?? 0)),
    premiereFaute: faute && { ...faute, message: MESSAGES[faute.nature](faute) },
    tete: dernier ? direTete(dernier) : null,
    scelleA: (dernier?.creerA ?? null) as Date | null,
    suite: faute === null ? marche.suite : null,
  };
}

async function marcher(contexte: Contexte, { apres, dureeMs = DUREE_MS }: DemandeDeVerification) {
  const { em, services } = contexte;
  const fin = performance.now() + dureeMs;
  let maillon = await maillonDe(contexte, apres);
  const vu = { nombre: 0, sceaux: 0, purgees: 0, faute: null as Faute | null, suite: null as number | null };
  for (;;) {
    const lus = await sql(em)
      .selectFrom('sceau_trace')
      .selectAll()
      .where('id', '>', maillon.id)
      .orderBy('id')
      .limit(SCEAUX_PAR_LECTURE)
      .execute();
    for (const sceau of lus) {
      vu.faute = await fauteDuSceau(em, services.sceaux.marques, maillon, sceau);
      if (vu.faute) return vu;
      maillon = sceau;
      vu.sceaux += 1;
      vu[sceau.purgeA === null ? 'nombre' : 'purgees'] += sceau.nombre;
      // Others are served in between, also where the database answers at once (SQLite).
      await cederLaMain();
    }
    if (lus.length < SCEAUX_PAR_LECTURE) return vu;
    if (performance.now() > fin) return { ...vu, suite: maillon.id };
  }
}

async function maillonDe({ em }: Contexte, apres: number): Promise<Maillon> {
  if (apres === 0) return DEBUT;
  const sceau = apres > 0 ? await sceauNumero(em, apres) : undefined;
  if (!sceau) throw champInvalide('apres', 'Ce sceau n’existe pas.', 'This seal does not exist.');
  return sceau;
}

function lireTeteDonnee(texte: string | null | undefined): Tete | null {
  if (texte == null || texte.trim() === '') return null;
  const tete = lireTete(texte);
  if (tete) return tete;
  throw champInvalide('teteConnue', 'Une tête ressemble à 12:9f86d0…', 'A head looks like 12:9f86d0…');
}

/** The chain must still have the seals that are known from elsewhere: from this process's file, and from the caller. */
async function fauteDeTete({ em, services }: Contexte, donnee: Tete | null): Promise<Faute | null> {
  for (const connue of [services.sceaux.tete.lire(), donnee]) {
    if (!connue) continue;
    const sceau = await sceauNumero(em, connue.sceau);
    if (sceau?.marque !== connue.marque)
      return { nature: NatureFaute.SCEAU_ALTERE, sceau: connue.sceau, traceId: null };
  }
  return null;
}

async function nonScellees({ em }: Contexte, dernierId: number) {
  const suivantes = sql(em)
    .selectFrom('trace')
    .where('id', '>', dernierId)
    .where('origine', '=', OrigineTrace.SYSTEME)
    .orderBy('id');
  const premiere = await suivantes.select('creerA').limit(1).executeTakeFirst();
  const { compte } = await sql(em)
    .selectFrom(suivantes.select('id').limit(TOTAL_MAX).as('bornees'))
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  return { nonScellees: Number(compte), nonScelleesDepuis: (premiere?.creerA ?? null) as Date | null };
}

const MESSAGES: Record<NatureFaute, (faute: Faute) => Bilingue> = {
  MODIFIEE: ({ traceId }) => ({
    fr: `La trace ${traceId} a été modifiée après avoir été scellée`,
    en: `Trace ${traceId} was altered after it had been sealed`,
  }),
  SUPPRIMEE: ({ traceId }) => ({
    fr: `La trace ${traceId} a été supprimée après avoir été scellée`,
    en: `Trace ${traceId} was deleted after it had been sealed`,
  }),
  AJOUTEE: ({ traceId }) => ({
    fr: `La trace ${traceId} a été ajoutée dans une plage déjà scellée`,
    en: `Trace ${traceId} was added to a range that was already sealed`,
  }),
  SCEAU_ALTERE: ({ sceau }) => ({
    fr: `Le sceau ${sceau} a été modifié ou retiré`,
    en: `Seal ${sceau} was altered or removed`,
  }),
};
