import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import type { Place } from '../../socle/commun/curseur.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { compterTout, lireSuite } from '../../socle/commun/liste.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { OrigineTrace, ResultatTrace } from '../../socle/journal/trace.entity.ts';
import { declarerListe, PAR_LOT } from '../exportation/listes.ts';
import { lirePersonnes } from '../utilisateur/personnes.ts';
import type { ConsulterTraceArgs } from './trace.inputs.ts';
import { chercherTraces, ORDRE, voitLeSql } from './trace.lecture.ts';

export const TRACES = 'TRACES';

interface Demande {
  filtre?: ConsulterTraceArgs | null;
}

const RESULTATS: Record<ResultatTrace, Bilingue> = {
  SUCCES: { fr: 'Succès', en: 'Success' },
  REFUS: { fr: 'Refus', en: 'Refusal' },
  ECHEC: { fr: 'Échec', en: 'Failure' },
};
const ORIGINES: Record<OrigineTrace, Bilingue> = {
  SYSTEME: { fr: 'Système', en: 'System' },
  MANUELLE: { fr: 'Manuelle', en: 'Manual' },
};

/** What is looked at row by row is not counted first. */
async function compter(contexte: Contexte, { filtre }: Demande): Promise<number | null> {
  const { examinees, autres } = await chercherTraces(contexte, filtre ?? {});
  return autres ? null : compterTout(contexte.em, examinees.select('id'));
}

async function lire(contexte: Contexte, { filtre }: Demande, place: Place | null) {
  const { em } = contexte;
  const { examinees, autres } = await chercherTraces(contexte, filtre ?? {});
  const { lignes, suite } = await lireSuite(
    em,
    (autres ? autres(examinees) : examinees).selectAll(),
    { ordre: ORDRE, ...(autres && { examinees: examinees.selectAll() }) },
    { place, nombre: PAR_LOT },
  );
  const comptes = await lirePersonnes(
    em,
    lignes.flatMap(({ utilisateurId }) => utilisateurId ?? []),
    ['id', 'nom', 'prenom', 'login'],
  );
  const sceauDe = await sceauxDe(
    em,
    lignes.filter(({ origine }) => origine === OrigineTrace.SYSTEME).map(({ id }) => id),
  );
  return {
    suite,
    lignes: lignes.map((ligne) => {
      const compte = ligne.utilisateurId === null ? undefined : comptes.get(ligne.utilisateurId);
      return {
        ...ligne,
        codeSql: voitLeSql(contexte, ligne) ? ligne.codeSql : null,
        login: compte?.login ?? null,
        personne: compte ? `${compte.prenom} ${compte.nom}` : null,
        sceau: ligne.origine === OrigineTrace.SYSTEME ? sceauDe(ligne.id) : undefined,
      };
    }),
  };
}

/** The seal that covers a row: what its file says can be held against the chain, with the mark of that day. */
async function sceauxDe(em: EntityManager, ids: readonly number[]) {
  if (ids.length === 0) return () => undefined;
  const [premier, dernier] = [Math.min(...ids), Math.max(...ids)];
  const sceaux = await sql(em)
    .selectFrom('sceau_trace')
    .where('dernierId', '>=', premier)
    .where('premierId', '<=', dernier)
    .select(['id', 'premierId', 'dernierId', 'marque'])
    .orderBy('id')
    .execute();
  return (id: number) => sceaux.find(({ premierId, dernierId }) => premierId <= id && id <= dernierId);
}

declarerListe({
  nom: TRACES,
  libelle: { fr: 'Traces', en: 'Traces' },
  fichier: 'traces',
  fonctions: ['exporterTraces', 'consulterTrace'],
  compter,
  lire,
  colonnes: {
    id: { titre: { fr: 'Numéro', en: 'Number' }, valeur: ({ id }) => id },
    creerA: { titre: { fr: 'Date', en: 'Date' }, valeur: ({ creerA }) => versDate(creerA) },
    login: { titre: { fr: 'Identifiant', en: 'Login' }, valeur: ({ login }) => login },
    personne: { titre: { fr: 'Qui', en: 'Who' }, valeur: ({ personne }) => personne },
    action: { titre: { fr: 'Action', en: 'Action' }, valeur: ({ action }) => action },
    application: { titre: { fr: 'Application', en: 'Application' }, valeur: ({ application }) => application },
    resultat: { titre: { fr: 'Résultat', en: 'Result' }, valeur: ({ resultat }) => RESULTATS[resultat] },
    code: { titre: { fr: 'Code', en: 'Code' }, valeur: ({ code }) => code },
    origine: { titre: { fr: 'Origine', en: 'Origin' }, valeur: ({ origine }) => ORIGINES[origine] },
    changements: { titre: { fr: 'Changements', en: 'Changes' }, valeur: ({ changements }) => changements },
    detail: { titre: { fr: 'Détail', en: 'Detail' }, valeur: ({ detail }) => detail },
    param: { titre: { fr: 'Paramètres', en: 'Parameters' }, valeur: ({ param }) => param },
    codeSql: { titre: { fr: 'SQL', en: 'SQL' }, valeur: ({ codeSql }) => codeSql },
    endPoint: { titre: { fr: 'Adresse appelée', en: 'Endpoint' }, valeur: ({ endPoint }) => endPoint },
    ip: { titre: { fr: 'Adresse IP', en: 'IP address' }, valeur: ({ ip }) => ip },
    agent: { titre: { fr: 'Navigateur', en: 'Browser' }, valeur: ({ agent }) => agent },
    requeteId: { titre: { fr: 'Requête', en: 'Request' }, valeur: ({ requeteId }) => requeteId },
    sceau: { titre: { fr: 'Sceau', en: 'Seal' }, valeur: ({ sceau }) => sceau?.id ?? null },
    marque: { titre: { fr: 'Marque du sceau', en: 'Mark of the seal' }, valeur: ({ sceau }) => sceau?.marque ?? null },
  },
});
