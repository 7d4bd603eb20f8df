import type { EntityManager } from '@mikro-orm/core';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { applyMiddleware, type IMiddlewareFunction, type IMiddlewareTypeMap } from 'graphql-middleware';
import { deny, rule, shield } from 'graphql-shield';
import { type ErreurMetier, interdit, motDePasseAChanger, nonAuthentifie } from '../commun/erreurs.ts';
import { type Contexte, doitChangerSonMotDePasse } from '../graphql/contexte.ts';
import { erreurPublique } from '../graphql/erreurs.ts';
import { muter, tracerEchec, tracerRefus } from '../graphql/transaction.ts';
import { lireDemande } from '../idempotence/cle-idempotence.ts';
import { ResultatTrace } from '../journal/trace.entity.ts';
import { tracer } from '../journal/trace.service.ts';
import { peutAppeler, tient } from './acces.ts';
import { TypeCompte } from './compte.ts';
import { type Droit, estRenduASoi } from './droits.ts';

type Regle = ReturnType<ReturnType<typeof rule>> | typeof deny;
type Arbre = Record<string, Record<string, Regle>>;

const RACINES = ['Query', 'Mutation', 'Subscription'] as const;

/**
 * Builds graphql-shield's tree from the schema: each root field gets the rule that its declared right says, and each
 * field marked `@Protege` one of its own. Throws when a root field declares nothing: the server does not start.
 *
 * What shield does that one must know (docs/decisions): without a fallback it allows; a rule on a type that a mutation
 * returns runs after the write; a contextual cache serves one row's answer for another's. So: `*` is deny on the
 * roots, nothing is cached, and rows are guarded by the filters in the queries.
 */
export function proteger(schema: GraphQLSchema): GraphQLSchema {
  const { arbre, sensibles } = arbreDe(schema);
  const generateur = shield(arbre, {
    fallbackRule: deny,
    fallbackError: (erreur, _parent, _args, contexte) => {
      const { requete, services } = contexte as typeof contexte & Contexte;
      return erreurPublique(erreur ?? interdit(), services.log, requete.id);
    },
  });
  const tout = generateur.generate(schema) as Record<string, Record<string, unknown>>;
  // Shield wraps every field of every type, which doubles the cost of a list: we keep the roots and the fields that
  // have a rule. All other fields are reached through a root field only.
  const utile: Record<string, unknown> = {};
  for (const racine of RACINES) if (tout[racine]) utile[racine] = tout[racine];
  for (const [type, champs] of Object.entries(sensibles)) {
    utile[type] = Object.fromEntries(champs.map((champ) => [champ, tout[type]?.[champ]]));
  }
  // The outer middleware comes first: the shield decides before a transaction is opened.
  const middlewares = [utile as IMiddlewareTypeMap, { Mutation: transactionnelle, Query: tracee }];
  return garderLesAbonnements(applyMiddleware(schema, ...middlewares), tout.Subscription as Gardes | undefined);
}

type Garde = Extract<IMiddlewareFunction, (...recus: never[]) => unknown>;
type Gardes = Partial<Record<string, Garde>>;

/**
 * A subscription has a `resolve` too, and that is where a middleware puts itself: each event would be refused, of a stream
 * that is open. It is refused before.
 */
function garderLesAbonnements(schema: GraphQLSchema, gardes: Gardes = {}): GraphQLSchema {
  for (const champ of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const { name, subscribe } = champ;
    const garde = gardes[name];
    if (!subscribe || !garde) throw new Error(`Abonnement que rien ne garde : ${name}`);
    champ.subscribe = (parent, args, contexte, info) =>
      garde(() => subscribe(parent, args, contexte, info), parent, args, contexte, info);
  }
  return schema;
}

function arbreDe(schema: GraphQLSchema): { arbre: Arbre; sensibles: Record<string, string[]> } {
  const arbre: Arbre = {};
  const sensibles: Record<string, string[]> = {};
  const sansDroit: string[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__')) continue;
    const racine = RACINES.some((nom) => nom === type.name);
    const regles: Record<string, Regle> = racine ? { '*': deny } : {};
    for (const champ of Object.values(type.getFields())) {
      const droit = champ.extensions.droit as Droit | undefined;
      const protege = champ.extensions.protege as string[] | undefined;
      if (racine && droit) regles[champ.name] = regleDe(type.name, champ.name, droit);
      else if (racine) sansDroit.push(`${type.name}.${champ.name}`);
      else if (protege) regles[champ.name] = regleDeChamp(type.name, champ.name, protege);
    }
    if (racine) arbre[type.name] = regles;
    else if (Object.keys(regles).length > 0) {
      arbre[type.name] = regles;
      sensibles[type.name] = Object.keys(regles);
    }
  }
  if (sansDroit.length > 0) throw new Error(`Fonctions sans droit déclaré : ${sansDroit.join(', ')}`);
  return { arbre, sensibles };
}

function regleDe(type: string, fonction: string, droit: Droit): Regle {
  return rule(`${type}.${fonction}`, { cache: 'no_cache' })(async (_parent, _args, contexte: Contexte) => {
    try {
      const refus = await refusDe(contexte, fonction, droit);
      if (!refus) return true;
      await tracer(contexte.em, entree(contexte, fonction, droit), ResultatTrace.REFUS, { erreur: refus });
      return refus;
    } catch (erreur) {
      // Refused all the same; shield itself would say "forbidden" of rights that could not be read.
      return erreurPublique(erreur, contexte.services.log, contexte.requete.id);
    }
  });
}

async function refusDe(contexte: Contexte, fonction: string, droit: Droit): Promise<ErreurMetier | null> {
  if (droit.mot === 'public') return null;
  const { appelant, horloge, services } = contexte;
  if (!appelant) return nonAuthentifie(contexte.refus);
  if (doitChangerSonMotDePasse(appelant) && !(droit.mot === 'connecte' && droit.motDePasseAChanger))
    return motDePasseAChanger();
  if (droit.mot === 'connecte') return droit.personnes && appelant.type === TypeCompte.API ? interdit() : null;
  const connue = await services.droits.fonction(contexte.em, fonction);
  if (peutAppeler(appelant.droits, connue, horloge.maintenant())) return null;
  return interdit({
    fr: `Votre rôle ne permet pas d’appeler ${fonction}`,
    en: `Your role does not allow calling ${fonction}`,
  });
}

/** A field that is more sensitive than its row: with one of the permissions, or of one's own account. */
function regleDeChamp(type: string, champ: string, permissions: readonly string[]): Regle {
  return rule(`${type}.${champ}`, { cache: 'no_cache' })((parent: { id: unknown }, _args, contexte: Contexte) => {
    const { appelant, horloge } = contexte;
    if (estRenduASoi(parent)) return true;
    if (!appelant) return nonAuthentifie(contexte.refus);
    const maintenant = horloge.maintenant();
    if (type === 'Utilisateur' && Number(parent.id) === appelant.id) return true;
    return permissions.some((permission) => tient(appelant.droits, permission, maintenant)) || interdit();
  });
}

function entree(contexte: Contexte, fonction: string, droit: Droit) {
  return {
    action: fonction,
    application: droit.mot === 'exige' ? droit.application : 'plateforme',
    utilisateurId: contexte.appelant?.id ?? null,
    requete: contexte.requete,
    maintenant: contexte.horloge.maintenant(),
    frein: contexte.services.frein,
  };
}

/** Every mutation, without exception, runs in one transaction with its trace; under a key it has one effect. */
const transactionnelle: IMiddlewareTypeMap[string] = async (resoudre, parent, recus, contexte: Contexte, info) => {
  const { extensions } = info.parentType.getFields()[info.fieldName] ?? {};
  const ligne = entree(contexte, info.fieldName, extensions?.droit as Droit);
  let ouverte = false;
  try {
    const { cle, args } = lireDemande(contexte, info.fieldName, recus);
    const travailler = <T>(travail: (em: EntityManager) => Promise<T>) => {
      ouverte = true;
      return muter(contexte.em, ligne, travail, cle);
    };
    return await (extensions?.ouvreSaTransaction
      ? resoudre(parent, args, { ...contexte, cle, muter: travailler }, info)
      : travailler((em) => resoudre(parent, args, { ...contexte, cle, em }, info)));
  } catch (erreur) {
    throw ouverte ? erreur : await tracerEchec(contexte.em, ligne, erreur);
  }
};

/** What a query refuses by itself (a row that is not the caller's does not exist) leaves the trace of every refusal. */
const tracee: IMiddlewareTypeMap[string] = async (resoudre, parent, args, contexte: Contexte, info) => {
  try {
    return await resoudre(parent, args, contexte, info);
  } catch (erreur) {
    const { droit } = info.parentType.getFields()[info.fieldName]?.extensions ?? {};
    await tracerRefus(contexte.em, entree(contexte, info.fieldName, droit as Droit), erreur);
    throw erreur;
  }
};
