import { droitsModifies } from '../src/plateforme/droits/droits.service.ts';
import {
  attribuerPartout,
  creerCompte,
  creerProgramme,
  donnerMotDePasse,
} from '../src/plateforme/semis/premiers-comptes.ts';
import type { Utilisateur } from '../src/plateforme/utilisateur/utilisateur.entity.ts';
import { enTransaction } from '../src/socle/graphql/transaction.ts';
import type { Appel, Reponse, ServeurDeTest } from './serveur.ts';

export const MOT_DE_PASSE = 'correct-cheval-pile';

const ROLES = {
  A: 'Admin',
  S1: 'Standardiste',
  S2: 'Standardiste',
  T1: 'Intervenant',
  T2: 'Intervenant',
  C1: 'Client',
  C2: 'Client',
  P: 'API',
};
export type Nom = keyof typeof ROLES;

/** Spec 6-security's actors: A admin; S1, S2 standardistes; T1, T2 intervenants; C1, C2 clients; P, a program. */
export class Acteur {
  /** An access token; of P its key. */
  jeton = '';
  jetonRafraichissement = '';

  constructor(
    private readonly serveur: ServeurDeTest,
    readonly nom: Nom,
    readonly id: string,
    readonly login: string,
    private readonly cle?: string,
  ) {}

  async connecter(): Promise<this> {
    if (this.cle !== undefined) {
      this.jeton = this.cle;
      return this;
    }
    const { data } = await this.serveur.executer<{ connexion: { jetonAcces: string; jetonRafraichissement: string } }>(
      'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces jetonRafraichissement } }',
      { input: { identifiant: this.login, motDePasse: MOT_DE_PASSE } },
    );
    this.jeton = data.connexion.jetonAcces;
    this.jetonRafraichissement = data.connexion.jetonRafraichissement;
    return this;
  }

  /** The same account and session on a copy of their base, with an access token of now. */
  async chez(serveur: ServeurDeTest): Promise<Acteur> {
    const la = new Acteur(serveur, this.nom, this.id, this.login, this.cle);
    if (this.cle !== undefined) return la.connecter();
    const { jetons } = serveur.application.services;
    const session = this.jetonRafraichissement.split('.')[0] ?? '';
    la.jetonRafraichissement = this.jetonRafraichissement;
    la.jeton = (await jetons.acces(Number(this.id), session, serveur.horloge.maintenant())).jeton;
    return la;
  }

  executer<D = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    appel: Appel = {},
  ): Promise<Reponse<D>> {
    return this.serveur.executer<D>(query, variables, { jeton: this.jeton, ...appel });
  }
}

export type Acteurs = Record<Nom, Acteur>;

/** The eight actors, with their role in every application; logged in, P with a key. */
export async function creerActeurs(serveur: ServeurDeTest): Promise<Acteurs> {
  const { services } = serveur.application;
  const { comptes, cle } = await enTransaction(services.orm.em, async (em) => {
    const { P, ...personnes } = ROLES;
    const crees = Object.entries(personnes).map(([nom, role]): [Nom, string, Utilisateur] => {
      const login = nom.toLowerCase();
      const valeurs = {
        login,
        nom: `Nom${nom}`,
        prenom: `Prénom ${nom}`,
        email: `${login}@exemple.fr`,
        telephone: '+33 1 99 00 00 00',
      };
      return [nom as Nom, role, creerCompte(em, valeurs)];
    });
    await em.flush();
    await donnerMotDePasse(
      em,
      services.hacheur,
      crees.map(([, , compte]) => compte),
      MOT_DE_PASSE,
    );
    const programme = await creerProgramme(em, { login: 'p', nom: 'NomP' }, serveur.horloge.maintenant());
    crees.push(['P', P, programme.compte]);
    for (const [, role, compte] of crees) await attribuerPartout(em, [compte], role);
    await droitsModifies(em);
    return { comptes: crees, cle: programme.cle };
  });
  const acteurs: Partial<Acteurs> = {};
  for (const [nom, , { id, login }] of comptes)
    acteurs[nom] = await new Acteur(serveur, nom, String(id), login, nom === 'P' ? cle : undefined).connecter();
  return acteurs as Acteurs;
}
