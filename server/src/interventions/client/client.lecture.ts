import type { GraphQLResolveInfo } from 'graphql';
import { peutEtre } from '../../plateforme/utilisateur/annuaire.service.ts';
import { lireCompte } from '../../plateforme/utilisateur/compte.lecture.ts';
import { adresseDonnee } from '../../plateforme/utilisateur/sans-adresse.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import { cle } from '../../socle/commun/cle.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { type InterventionLue, lireInterventions } from '../intervention/intervention.lecture.ts';
import { lesSiennes, toutes } from '../intervention/lignes.ts';
import { ETAPES_OUVERTES } from '../intervention/machine.ts';

export const CE_CLIENT = { fr: 'Ce client', en: 'This client' };
/** Of each kind: what is said on the telephone is about one of these. */
const DOSSIERS_MAX = 10;

export const enClient = ({ id, version, nom, prenom, email, telephone }: LigneDe<'utilisateur'>) => ({
  ...{ id, version, nom, prenom, telephone, email: adresseDonnee(email) },
});

/** An account that may be the client of an intervention now; any other does not exist here. */
export async function voirClient({ em, horloge }: Contexte, saisi: string) {
  const id = cle(saisi, CE_CLIENT);
  if (!(await peutEtre(em, 'CLIENT', id, horloge.maintenant()))) throw introuvable(CE_CLIENT);
  return enClient(await lireCompte(em, id));
}

export async function autresTelephones({ em }: Contexte, clientId: number): Promise<string[]> {
  const lignes = await sql(em)
    .selectFrom('autre_telephone')
    .where('utilisateurId', '=', clientId)
    .select('numero')
    .orderBy('id')
    .execute();
  return lignes.map(({ numero }) => numero);
}

export const adressesDe = ({ em }: Contexte, clientId: number) =>
  sql(em).selectFrom('adresse_client').where('clientId', '=', clientId).selectAll().orderBy('id').execute();

/** Of many clients in one query: lists of interventions ask too. */
export const noteDe = (contexte: Contexte, clientId: number): Promise<string | null> =>
  valeurDe(contexte, 'client.note', clientId, async (ids) => {
    const lignes = await sql(contexte.em)
      .selectFrom('note_client')
      .where('clientId', 'in', [...ids])
      .select(['clientId', 'note'])
      .execute();
    return new Map(lignes.map(({ clientId: id, note }) => [id, note]));
  });

/** Nobody has chosen its password: an invitation opens the account. */
export async function estInvitable({ em }: Contexte, clientId: number): Promise<boolean> {
  const garde = sql(em).selectFrom('mot_de_passe').where('utilisateurId', '=', clientId);
  return (
    (await garde.where('empreinte', 'is not', null).select('utilisateurId').limit(1).executeTakeFirst()) === undefined
  );
}

/** Those of the caller's that concern this client, the newest first. */
export async function dossiersDe(
  contexte: Contexte,
  clientId: number,
  { ouverts }: { ouverts: boolean },
  info: GraphQLResolveInfo,
): Promise<InterventionLue[]> {
  const lignes = await lesSiennes(contexte)
    .where('i.clientId', '=', clientId)
    .where('i.etape', ouverts ? 'in' : 'not in', [...ETAPES_OUVERTES])
    .select('i.id')
    .orderBy('i.creerA', 'desc')
    .orderBy('i.id', 'desc')
    .limit(DOSSIERS_MAX)
    .execute();
  const ids = lignes.map(({ id }) => id);
  const lues = await lireInterventions(contexte, ids, info);
  return ids.flatMap((id) => lues.get(id) ?? []);
}

/** Whoever opened them: of a file that one does not see, one knows at least that there is one. */
export async function nombreDeDossiersOuverts({ em }: Contexte, clientId: number): Promise<number> {
  const { nombre } = await toutes(em)
    .where('i.clientId', '=', clientId)
    .where('i.etape', 'in', [...ETAPES_OUVERTES])
    .select((ou) => ou.fn.countAll<number>().as('nombre'))
    .executeTakeFirstOrThrow();
  return Number(nombre);
}
