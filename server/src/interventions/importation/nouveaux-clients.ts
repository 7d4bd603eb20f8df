import { permissionsDuRole } from '../../plateforme/droits/delegation.ts';
import type { Role } from '../../plateforme/role/role.entity.ts';
import { dejaPortees } from '../../plateforme/utilisateur/annuaire.service.ts';
import { roleADonner } from '../../plateforme/utilisateur/attribution.service.ts';
import { creerComptes } from '../../plateforme/utilisateur/comptes-en-lot.ts';
import { INTERVENTION_BENEFICIER } from '../../plateforme/utilisateur/utilisateur.permissions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide, interdit } from '../../socle/commun/erreurs.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { peutAppeler } from '../../socle/securite/acces.ts';
import { type ClientNomme, clesDe, emailDe, loginDe, nomsPossibles } from './client-nomme.ts';

/** Whoever imports may create accounts as creerUtilisateur does, and give that role; and it makes a client. */
export async function roleDesClients(contexte: Contexte, roleId: string): Promise<Role> {
  const { em, services, horloge } = contexte;
  const creer = await services.droits.fonction(em, 'creerUtilisateur');
  if (!peutAppeler(appelantDe(contexte).droits, creer, horloge.maintenant()))
    throw interdit({ fr: 'Vous ne pouvez pas créer de comptes', en: 'You may not create accounts' });
  const role = await roleADonner(contexte, { roleId }, 'nouveauxClients.');
  const permissions = await permissionsDuRole(em, role.id);
  if (permissions.some(({ nom }) => nom === INTERVENTION_BENEFICIER.nom)) return role;
  throw champInvalide(
    'nouveauxClients.roleId',
    'Ce rôle n’est pas celui d’un client.',
    'This role is not that of a client.',
  );
}

export interface ClientTrouve {
  /** Below zero: to be created with this batch. */
  id: number;
  nom: string;
}

/** The clients whom the lines of a batch describe: who is there already, and who is to be created. */
export class ClientsNommes {
  private readonly connus = new Map<string, ClientTrouve | null>();
  private readonly aCreer = new Map<number, ClientNomme>();
  private readonly reconnus = new Set<number>();
  private readonly noirs: ReadonlySet<string>;

  private constructor(noirs: ReadonlySet<string>) {
    this.noirs = noirs;
  }

  /** What is known of all of them, in a fixed number of queries. */
  static async lire({ em }: Contexte, cites: readonly ClientNomme[]): Promise<ClientsNommes> {
    const numeros = [...new Set(cites.flatMap(({ numero }) => numero ?? []))];
    const noirs =
      numeros.length === 0
        ? []
        : await sql(em).selectFrom('blacklist').where('numero', 'in', numeros).select('numero').execute();
    const clients = new ClientsNommes(new Set(noirs.map(({ numero }) => numero)));
    if (cites.length === 0) return clients;
    const logins = [...new Set(cites.flatMap((cite) => [loginDe(cite), ...(cite.email === null ? [] : [cite.email])]))];
    const noms = [...new Set(cites.filter(({ numero }) => numero !== null).flatMap(nomsPossibles))];
    const comptes = await sql(em)
      .selectFrom('utilisateur')
      .where((ou) =>
        ou.or([
          ou('login', 'in', logins),
          ou('email', 'in', logins),
          ou('nomRecherche', 'in', noms.length > 0 ? noms : ['']),
        ]),
      )
      .select(['id', 'nom', 'prenom', 'login', 'email', 'telephone'])
      .orderBy('id', 'desc')
      .execute();
    const permis = await dejaPortees(
      em,
      'CLIENT',
      comptes.map(({ id }) => id),
    );
    for (const { id, nom, prenom, login, email, telephone } of comptes) {
      // Somebody who is no client is nobody's twin: their line is refused.
      const trouve = permis.has(id) ? { id, nom: `${nom} ${prenom}` } : null;
      const numero = telephone === null ? null : normaliserNumero(telephone);
      for (const cle of [...clesDe({ nom, prenom, email, numero }), login]) clients.connus.set(cle, trouve);
    }
    return clients;
  }

  /** Null: that address or number is of somebody who is no client. */
  trouver(client: ClientNomme): ClientTrouve | null {
    const cles = [...clesDe(client), loginDe(client)];
    const cle = cles.find((une) => this.connus.has(une));
    const connu = cle === undefined ? undefined : this.connus.get(cle);
    if (connu === null) return null;
    const trouve = connu ?? { id: -1 - this.aCreer.size, nom: `${client.nom} ${client.prenom}`.trim() };
    if (connu === undefined) this.aCreer.set(trouve.id, client);
    else if (trouve.id > 0) this.reconnus.add(trouve.id);
    // Whoever gives the number only, on the next line, is the same.
    for (const une of cles) this.connus.set(une, trouve);
    return trouve;
  }

  surListeNoire = ({ numero }: ClientNomme): boolean => numero !== null && this.noirs.has(numero);

  /** Of these lines only those that are imported count. */
  comptes(ids: readonly number[]): { crees: number; reconnus: number } {
    const siens = new Set(ids);
    return {
      crees: [...siens].filter((id) => id < 0).length,
      reconnus: [...siens].filter((id) => this.reconnus.has(id)).length,
    };
  }

  /** The keys that those who are to be created have from now on. */
  async creer(contexte: Contexte, role: Role, ids: readonly number[]): Promise<Map<number, number>> {
    const nouveaux = [...new Set(ids)].flatMap((id) => {
      const client = this.aCreer.get(id);
      return client ? [{ id, client }] : [];
    });
    if (nouveaux.length === 0) return new Map();
    const parLogin = await creerComptes(
      contexte,
      nouveaux.map(({ client }) => ({
        ...{ nom: client.nom, prenom: client.prenom, telephone: client.telephone },
        ...{ login: loginDe(client), email: emailDe(client) },
      })),
      role,
    );
    return new Map(nouveaux.map(({ id, client }) => [id, parLogin.get(loginDe(client)) ?? 0]));
  }
}
