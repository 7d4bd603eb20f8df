import type { GraphQLResolveInfo } from 'graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { INTERVENTION_CREER } from '../intervention/intervention.permissions.ts';
import { EtatDemande } from './demande.champs.ts';
import type { ConsulterDemandeArgs } from './demande.inputs.ts';

export const CETTE_DEMANDE = { fr: 'Cette demande', en: 'This request' };

export type DemandeLue = LigneDe<'demande'> & { reference: string | null };

const ORDRE = {
  /** One's own: the last first. */
  miennes: { marque: ['D', 'miennes'], id: 'd.id', sens: 'desc' },
  /** Who has waited longest comes first. */
  attente: { marque: ['D', 'attente'], id: 'd.id', sens: 'asc' },
} as const satisfies Record<string, Ordre>;

/** With what each has become, as long as that is still its client's. */
const lignes = ({ em }: Contexte) =>
  sql(em)
    .selectFrom('demande as d')
    .leftJoin('intervention as i', (sur) =>
      sur.onRef('i.id', '=', 'd.interventionId').onRef('i.clientId', '=', 'd.clientId'),
    )
    .selectAll('d')
    .select('i.creerA as ouverteA');

type Ligne = Awaited<ReturnType<ReturnType<typeof lignes>['executeTakeFirstOrThrow']>>;

const rendre = ({ ouverteA, ...demande }: Ligne): DemandeLue => ({
  ...demande,
  reference:
    demande.interventionId === null || ouverteA === null
      ? null
      : referenceDe(demande.interventionId, versDate(ouverteA)),
});

/** Those that wait for who opens interventions; one's own for all others, and for who asks for them. */
export async function consulter(contexte: Contexte, args: ConsulterDemandeArgs, info: GraphQLResolveInfo) {
  const { em, horloge } = contexte;
  const { id, droits } = appelantDe(contexte);
  const attente = args.miennes !== true && tient(droits, INTERVENTION_CREER.nom, horloge.maintenant());
  const requete = attente
    ? lignes(contexte).where('d.etat', '=', EtatDemande.RECUE)
    : lignes(contexte).where('d.clientId', '=', id);
  const lue = await lirePage(em, requete, args, { ordre: attente ? ORDRE.attente : ORDRE.miennes, info });
  return { ...lue, items: lue.items.map(rendre) };
}

/** One of the caller's own. */
export async function lireLaSienne(contexte: Contexte, id: string): Promise<DemandeLue> {
  const ligne = await lignes(contexte)
    .where('d.id', '=', cle(id, CETTE_DEMANDE))
    .where('d.clientId', '=', appelantDe(contexte).id)
    .executeTakeFirst();
  if (!ligne) throw introuvable(CETTE_DEMANDE);
  return rendre(ligne);
}

/** The row that this mutation has just written. */
export async function lireEcrite(contexte: Contexte, id: number): Promise<DemandeLue> {
  return rendre(await lignes(contexte).where('d.id', '=', id).executeTakeFirstOrThrow());
}
