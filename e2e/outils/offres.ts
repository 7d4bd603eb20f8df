// Offers by the API: what a journey needs and does not look at itself.
import { MOT_DE_PASSE_DEMO } from '../../scripts/lib/comptes.ts';
import { lienDuMail, MOT_DE_PASSE } from './comptes.ts';

const site = () => process.env.E2E_API ?? '';

/** Somebody with a token, as a program would call. */
export class Personne {
  readonly id: string;
  readonly jeton: string;
  readonly api: string;

  private constructor(jeton: string, id: string, api: string) {
    this.jeton = jeton;
    this.id = id;
    this.api = api;
  }

  /** On the product of all journeys, or on that of `api`. */
  static async connecter(identifiant: string, motDePasse: string, api = site()): Promise<Personne> {
    const { connexion } = await envoyer<{ connexion: { jetonAcces: string; compte: { id: string } } }>(
      'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces compte { id } } }',
      { input: { identifiant, motDePasse } },
      { api },
    );
    return new Personne(connexion.jetonAcces, connexion.compte.id, api);
  }

  executer<D>(query: string, variables: Record<string, unknown> = {}): Promise<D> {
    return envoyer<D>(query, variables, this);
  }

  /** Calls a mutation by its name. */
  async muter<D>(fonction: string, input: Record<string, unknown>, champs: string): Promise<D> {
    const type = fonction.charAt(0).toUpperCase() + fonction.slice(1);
    const document = `mutation ($input: ${type}Input!) { ${fonction}(input: $input) { ${champs} } }`;
    return (await this.executer<Record<string, D>>(document, { input }))[fonction] as D;
  }
}

async function envoyer<D>(
  query: string,
  variables: Record<string, unknown>,
  { api, jeton }: { api: string; jeton?: string },
): Promise<D> {
  const reponse = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(jeton && { authorization: `Bearer ${jeton}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await reponse.json()) as { data: D; errors?: unknown[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

let rang = 0;
/** A number that no other journey has. */
export function numeroUnique(): string {
  rang += 1;
  return `+336${String((Date.now() % 1e6) * 100 + ((process.pid * 7 + rang) % 100)).padStart(8, '0')}`;
}

interface Compte {
  login: string;
  email: string;
  nom: string;
  numero: string;
  personne: Personne;
}

type DeLApplication = { application: string; role: 'Admin' | 'Client' | 'Standardiste' };

/** A new account of the application of offers, with this role, taken up by its person; its password is MOT_DE_PASSE. */
export const creerCompteDOffres = (admin: Personne, mot: string, role: 'Admin' | 'Client'): Promise<Compte> =>
  creerCompteDe(admin, mot, { application: 'Offres', role });

/** The same of any application. */
export async function creerCompteDe(admin: Personne, mot: string, { application, role }: DeLApplication) {
  const { consulterRole } = await admin.executer<{
    consulterRole: { items: { id: string; nom: string; application: { nom: string } }[] };
  }>('{ consulterRole(perPage: 50) { items { id nom application { nom } } } }');
  const roleId = consulterRole.items.find((un) => un.nom === role && un.application.nom === application)?.id;
  const numero = numeroUnique();
  const login = `${role.toLowerCase()}.${mot}`;
  const email = `${login}@exemple.fr`;
  const nom = `${role} ${mot}`;
  const valeurs = { login, email, nom, prenom: 'Nora', telephone: numero, roles: [{ roleId }] };
  await admin.muter('creerUtilisateur', valeurs, 'utilisateur { id }');
  await prendre(email);
  return { login, email, nom: `Nora ${nom}`, numero, personne: await Personne.connecter(login, MOT_DE_PASSE) };
}

/** A new account with every role of the demonstration's admin: what it does is told apart in the trace. */
export const creerCompteDAdmin = (mot: string) => creerCompteComme('admin', mot);

/** An account of its own, with the roles of one of the demonstration. */
export async function creerCompteComme(qui: string, mot: string): Promise<{ login: string; personne: Personne }> {
  const admin = await Personne.connecter('admin', MOT_DE_PASSE_DEMO);
  const modele = await Personne.connecter(qui, MOT_DE_PASSE_DEMO);
  const { moi } = await modele.executer<{ moi: { roles: { role: { id: string } }[] } }>(
    '{ moi { roles { role { id } } } }',
  );
  const login = `f.${mot}`;
  const email = `${login}@exemple.fr`;
  const roles = moi.roles.map(({ role }) => ({ roleId: role.id }));
  await admin.muter(
    'creerUtilisateur',
    { login, email, nom: `Essai ${mot}`, prenom: 'Fanny', roles },
    'utilisateur { id }',
  );
  await prendre(email);
  return { login, personne: await Personne.connecter(login, MOT_DE_PASSE) };
}

/** The password, chosen through the mail. */
async function prendre(email: string): Promise<void> {
  const jeton = /jeton=([\w-]+)/.exec(await lienDuMail(email))?.[1];
  await envoyer(
    'mutation ($input: ReinitialiserMotDePasseInput!) { reinitialiserMotDePasse(input: $input) { message { fr } } }',
    { input: { jeton, motDePasse: MOT_DE_PASSE } },
    { api: site() },
  );
}

export interface OffreCreee {
  id: string;
  code: string;
  version: number;
}
const TARIFS = [
  { puissance: 6, abonnement: '15.47', kwh: '0.17929' },
  { puissance: 9, abonnement: '19.39', kwhPleines: '0.19', kwhCreuses: '0.15' },
];

/** A draft, with two tariffs. */
export async function creerOffre(admin: Personne, code: string, valeurs: Record<string, unknown> = {}) {
  const input = { code, nom: { fr: `Offre ${code}`, en: `Offer ${code}` }, tarifs: TARIFS, ...valeurs };
  return (await admin.muter<{ offre: OffreCreee }>('creerOffre', input, 'offre { id code version }')).offre;
}

export const souscrire = (qui: Personne, offreId: string, puissance = 6) =>
  qui.muter<{ souscription: { id: string } }>('souscrireOffre', { offreId, puissance }, 'souscription { id }');

interface Essayeurs {
  admin: Personne;
  valideur: Personne;
  client: Compte;
}

/** Taken from draft to active as people do it: one defines the number, its client tries it, another one validates. */
export async function creerOffreActive(
  { admin, valideur, client }: Essayeurs,
  code: string,
  valeurs: Record<string, unknown> = {},
): Promise<OffreCreee> {
  const offre = await creerOffre(admin, code, valeurs);
  const test = await admin.muter<{ numeroTest: { id: string; version: number } }>(
    'definirNumeroTest',
    { offreId: offre.id, numero: client.numero },
    'numeroTest { id version }',
  );
  await souscrire(client.personne, offre.id);
  await valideur.muter('validerTest', { ...test.numeroTest, resultat: 'REUSSI' }, 'numeroTest { id }');
  const active = { id: offre.id, version: offre.version };
  return (await admin.muter<{ offre: OffreCreee }>('activerOffre', active, 'offre { id code version }')).offre;
}
