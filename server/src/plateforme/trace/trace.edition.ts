import type { EntityManager } from '@mikro-orm/core';
import { cle } from '../../socle/commun/cle.ts';
import type { SupprimerInput } from '../../socle/commun/edition.ts';
import { conflitDeVersion, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { OrigineTrace, ResultatTrace, Trace } from '../../socle/journal/trace.entity.ts';
import type { CreerTraceInput, ModifierTraceInput } from './trace.inputs.ts';
import { CETTE_TRACE } from './trace.lecture.ts';

const EDITABLES = ['action', 'detail', 'code', 'param', 'codeSql', 'endPoint'] as const;

/** Trimmed; blank empties. Absent stays absent. */
function valeurs(input: CreerTraceInput | ModifierTraceInput) {
  return Object.fromEntries(
    EDITABLES.filter((champ) => input[champ] !== undefined).map((champ) => [champ, input[champ]?.trim() || null]),
  );
}

/** A manual entry: who, when and from where come from the request, never from the input. */
export async function creer(contexte: Contexte, input: CreerTraceInput): Promise<number> {
  const { em, requete, horloge } = contexte;
  const trace = em.create(Trace, {
    detail: null,
    code: null,
    param: null,
    codeSql: null,
    endPoint: null,
    action: input.action,
    ...valeurs(input),
    origine: OrigineTrace.MANUELLE,
    utilisateurId: appelantDe(contexte).id,
    application: null,
    resultat: ResultatTrace.SUCCES,
    changements: null,
    ip: requete.ip.slice(0, 45),
    agent: requete.agent?.slice(0, 300) ?? null,
    requeteId: requete.id.slice(0, 40),
    creerA: horloge.maintenant(),
  });
  await em.persist(trace).flush();
  return trace.id;
}

export async function modifier(contexte: Contexte, input: ModifierTraceInput): Promise<number> {
  const { em, horloge } = contexte;
  const trace = await manuelle(em, input);
  em.assign(trace, {
    ...valeurs(input),
    modifierParId: appelantDe(contexte).id,
    modifierA: horloge.maintenant(),
  });
  await em.flush();
  return trace.id;
}

export async function supprimer({ em }: Contexte, input: SupprimerInput): Promise<number> {
  const trace = await manuelle(em, input);
  const { id } = trace;
  await em.remove(trace).flush();
  return id;
}

/** System traces are for ever: nobody changes them, whatever their rights and the version they send. */
async function manuelle(em: EntityManager, { id, version }: SupprimerInput): Promise<Trace> {
  const trace = await em.findOne(Trace, { id: cle(id, CETTE_TRACE) });
  if (!trace) throw introuvable(CETTE_TRACE);
  if (trace.origine !== OrigineTrace.MANUELLE) {
    throw interdit({
      fr: 'Une trace du système ne se change ni ne se supprime',
      en: 'A system trace can be neither changed nor deleted',
    });
  }
  if (trace.version !== version) {
    const actuelles = Object.fromEntries(EDITABLES.map((champ) => [champ, trace[champ]]));
    throw conflitDeVersion({ id: String(trace.id), version: trace.version, ...actuelles });
  }
  return trace;
}
