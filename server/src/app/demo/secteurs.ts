import * as fiches from '../../interventions/fiche-intervenant/fiche-intervenant.service.ts';
import * as secteurs from '../../interventions/secteur/secteur.service.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Services } from '../../socle/services.ts';
import { ecrire } from './ecrire.ts';

/** The towns of demo/communes.csv, in parts that one drives across in half an hour. */
const SECTEURS = [
  ['Lyon', '#1C7ED6', ['6900', '69100', '69110', '69130', '69160', '69290', '69300', '69340', '69570']],
  ['Est lyonnais', '#2F9E44', ['69120', '69150', '69330', '69500', '69680', '69740', '69780', '69800', '01700']],
  ['Sud lyonnais', '#E8590C', ['69190', '69200', '69230', '69310', '69320', '69520', '69530', '69540', '69600']],
  ['Nord-Isère', '#7C5CF0', ['38080', '38090', '38200', '38230', '38300']],
  ['Saint-Étienne', '#D6336C', ['420', '421', '422', '424', '425', '427', '428']],
  [
    'Grenoble',
    '#0C8599',
    ['38000', '38100', '3812', '3813', '3817', '38240', '38320', '3834', '3836', '384', '385', '386', '388'],
  ],
] as const;

/** Whose day starts where, and in which sectors. */
const FICHES = [
  ['intervenant', '69003', '#1C7ED6', ['Lyon']],
  ['intervenant2', '69800', '#2F9E44', ['Est lyonnais', 'Nord-Isère']],
  ['intervenant.03', '69200', '#E8590C', ['Sud lyonnais', 'Lyon']],
  ['intervenant.05', '42000', '#D6336C', ['Saint-Étienne']],
  ['intervenant.06', '38000', '#0C8599', ['Grenoble', 'Nord-Isère']],
] as const;

/** The parts of the country that an admin has made, and who goes where. */
export async function partager({ orm }: Services, admin: Contexte): Promise<void> {
  const ids = new Map<string, string>();
  for (const [nom, couleur, prefixes] of SECTEURS) {
    const input = { nom, couleur, prefixes: [...prefixes] };
    const { id } = await ecrire('interventions', admin, 'creerSecteur', (contexte) => secteurs.creer(contexte, input));
    ids.set(nom, String(id));
  }
  const comptes = await orm.em.fork().find(Utilisateur, { login: { $in: FICHES.map(([login]) => login) } });
  for (const [login, codePostalBase, couleur, noms] of FICHES) {
    const utilisateurId = String(comptes.find((compte) => compte.login === login)?.id);
    const secteurIds = noms.map((nom) => ids.get(nom) ?? '');
    const input = { utilisateurId, version: 0, codePostalBase, couleur, secteurIds };
    await ecrire('interventions', admin, 'modifierFicheIntervenant', (contexte) => fiches.modifier(contexte, input));
  }
}
