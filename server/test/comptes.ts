import { Application } from '../src/plateforme/application/application.entity.ts';
import { droitsModifies } from '../src/plateforme/droits/droits.service.ts';
import { Permission } from '../src/plateforme/permission/permission.entity.ts';
import { Role } from '../src/plateforme/role/role.entity.ts';
import { UtilisateurRole } from '../src/plateforme/role/utilisateur-role.entity.ts';
import { creerCompte, donnerMotDePasse } from '../src/plateforme/semis/premiers-comptes.ts';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import { enTransaction } from '../src/socle/graphql/transaction.ts';
import { Acteur, MOT_DE_PASSE } from './acteurs.ts';
import { type Executant, muter } from './appels.ts';
import { emDe } from './etat.ts';
import type { ServeurDeTest } from './serveur.ts';

type CodeApplication = 'plateforme' | 'interventions';
let rang = 0;

/** The id of the role that came with this application under this name. */
export async function roleNomme(serveur: ServeurDeTest, application: CodeApplication, nom: string): Promise<string> {
  const role = await emDe(serveur).findOneOrFail(Role, { nom, application: { code: application } });
  return String(role.id);
}

export async function applicationDe(serveur: ServeurDeTest, code: CodeApplication): Promise<string> {
  const base = sql(emDe(serveur)).selectFrom('application').select('id').where('code', '=', code);
  return String((await base.executeTakeFirstOrThrow()).id);
}

/** An account that holds these permissions of the platform and nothing else; logged in. */
export async function acteurAvec(serveur: ServeurDeTest, ...permissions: string[]): Promise<Acteur> {
  const { orm, hacheur } = serveur.application.services;
  const login = `acteur${++rang}`;
  const id = await enTransaction(orm.em, async (em) => {
    const compte = creerCompte(em, { login, email: `${login}@exemple.fr`, nom: 'Acteur', prenom: `N${rang}` });
    const application = await em.findOneOrFail(Application, { code: 'plateforme' });
    const role = em.create(Role, { nom: login, description: null, code: null, application, pageAccueil: null });
    role.permissions.add(await em.find(Permission, { nom: { $in: permissions } }));
    em.create(UtilisateurRole, { utilisateur: compte, role, application, dateFin: null });
    await em.flush();
    await donnerMotDePasse(em, hacheur, [compte], MOT_DE_PASSE);
    await droitsModifies(em);
    return compte.id;
  });
  return new Acteur(serveur, 'A', String(id), login).connecter();
}

export interface CompteRendu {
  id: string;
  version: number;
  login: string;
  email: string;
  nom: string;
  prenom: string;
  telephone: string | null;
  statut: string;
  profil: string | null;
  langue: string;
  type: string;
  dateExpiration: string | null;
  entite: { id: string; code: string } | null;
  roles: { application: { id: string }; role: { id: string; nom: string }; dateFin: string | null }[];
  creerPar: { id: string } | null;
  modifierPar: { id: string } | null;
  sessionsOuvertes: number;
  motDePasseChoisi: boolean;
}

export const CHAMPS_COMPTE = `id version login email nom prenom telephone statut profil langue type dateExpiration
  entite { id code } roles { application { id } role { id nom } dateFin } creerPar { id } modifierPar { id }
  sessionsOuvertes motDePasseChoisi`;

export const creerUtilisateur = (qui: Executant, valeurs: Record<string, unknown> = {}) => {
  const login = `nouveau${++rang}`;
  const input = { nom: 'Nouveau', prenom: 'Compte', login, email: `${login}@exemple.fr`, ...valeurs };
  return ecrireUtilisateur(qui, 'creerUtilisateur', input);
};

export const ecrireUtilisateur = (qui: Executant, fonction: string, input: Record<string, unknown>) =>
  muter<{ message: { fr: string; en: string }; utilisateur: CompteRendu }>(
    qui,
    fonction,
    input,
    `utilisateur { ${CHAMPS_COMPTE} }`,
  );

/** An account made through the product; what went wrong is shown. */
export async function compteNeuf(qui: Executant, valeurs: Record<string, unknown> = {}): Promise<CompteRendu> {
  const { rendu, errors } = await creerUtilisateur(qui, valeurs);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return rendu.utilisateur;
}
