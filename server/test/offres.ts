import { droitsModifies } from '../src/plateforme/droits/droits.service.ts';
import { Role } from '../src/plateforme/role/role.entity.ts';
import { UtilisateurRole } from '../src/plateforme/role/utilisateur-role.entity.ts';
import { creerCompte, donnerMotDePasse } from '../src/plateforme/semis/premiers-comptes.ts';
import { enTransaction } from '../src/socle/graphql/transaction.ts';
import { Acteur, type Acteurs, MOT_DE_PASSE } from './acteurs.ts';
import { type Executant, lire, muter, type Rendu } from './appels.ts';
import type { ServeurDeTest } from './serveur.ts';

export const TARIFS = [
  { puissance: 6, abonnement: '15.47', kwh: '0.17929' },
  { puissance: 9, abonnement: '19.39', kwhPleines: '0.19', kwhCreuses: '0.15' },
];
/** Of C1 and C2, whose accounts the tests give these numbers. */
export const NUMERO_C1 = '+33612345678';
export const NUMERO_C2 = '+33687654321';

export interface OffreDeTest {
  id: string;
  version: number;
  code: string;
  statut: string;
  versionOfferte: { id: string; numero: number; statut: string } | null;
  versions: { id: string; numero: number; statut: string; manques: { fr: string }[] }[];
}
export const CHAMPS_OFFRE = `id version code statut nom { fr en } versionOfferte { id numero statut }
  versions { id numero statut manques { fr en } }`;

let suivante = 1;

/** Whoever defined a test number does not validate it: a second account that manages the offers, and nothing else. */
export async function creerValideur(serveur: ServeurDeTest): Promise<Acteur> {
  const { services } = serveur.application;
  const compte = await enTransaction(services.orm.em, async (em) => {
    const valeurs = { login: 'valideur', nom: 'Valideur', prenom: 'Val', email: 'valideur@exemple.fr' };
    const utilisateur = creerCompte(em, valeurs);
    const role = await em.findOneOrFail(
      Role,
      { code: 'A', application: { code: 'offres' } },
      { populate: ['application'] },
    );
    em.create(UtilisateurRole, { utilisateur, role, application: role.application, dateFin: null });
    await em.flush();
    await donnerMotDePasse(em, services.hacheur, [utilisateur], MOT_DE_PASSE);
    await droitsModifies(em);
    return utilisateur;
  });
  return new Acteur(serveur, 'A', String(compte.id), compte.login).connecter();
}

export async function creerOffre(qui: Executant, valeurs: Record<string, unknown> = {}) {
  const code = `OFFRE-${suivante++}`;
  const input = { code, nom: { fr: `Offre ${code}`, en: `Offer ${code}` }, tarifs: TARIFS, ...valeurs };
  return muter<{ offre: OffreDeTest }>(qui, 'creerOffre', input, `offre { ${CHAMPS_OFFRE} }`);
}

export async function voirOffre(qui: Executant, id: string) {
  return lire<OffreDeTest>(qui, 'voirOffre', 'id: ID', CHAMPS_OFFRE, { id });
}

export const definirNumero = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ numeroTest: { id: string; version: number; expireA: string } }>(
    qui,
    'definirNumeroTest',
    { numero: NUMERO_C2, ...input },
    'numeroTest { id version numero resultat expireA }',
  );

export const valider = (qui: Executant, test: { id: string; version: number }, resultat = 'REUSSI') =>
  muter<{ numeroTest: { id: string; resultat: string } }>(
    qui,
    'validerTest',
    { id: test.id, version: test.version, resultat },
    'numeroTest { id version resultat validePar { id } }',
  );

export const souscrire = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ souscription: SouscriptionDeTest }>(
    qui,
    'souscrireOffre',
    { puissance: 6, ...input },
    `souscription { ${CHAMPS_SOUSCRIPTION} }`,
  );

export interface SouscriptionDeTest {
  id: string;
  version: number;
  statut: string;
  numero: string;
  canal: string;
  test: boolean;
  dateFin: string | null;
  engagementJusquA: string | null;
  termes: { versionNumero: number; base: string; total: string; etapes: { code: string; gain: string }[] };
}
export const CHAMPS_SOUSCRIPTION = `id version statut numero canal test dateFin engagementJusquA motif motifSuspension
  termes { versionNumero base total etapes { code action valeur mois duree periodes avant gain apres } tarif { abonnement kwh } }`;

/** Gives the two clients their numbers, as whoever manages accounts does: they may test with them. */
export async function donnerNumeros(acteurs: Acteurs): Promise<void> {
  await donnerNumero(acteurs.A, acteurs.C1, NUMERO_C1);
  await donnerNumero(acteurs.A, acteurs.C2, NUMERO_C2);
}

export async function donnerNumero(par: Executant, a: Acteur, telephone: string | null): Promise<Rendu<unknown>> {
  const { rendu } = await lire<{ compte: { version: number } }>(a, 'moi', '', 'compte { version }');
  const input = { utilisateurId: a.id, version: rendu.compte.version, telephone };
  return muter(par, 'modifierProfil', input, 'utilisateur { id telephone }');
}

export interface Catalogue {
  acteurs: Acteurs;
  valideur: Acteur;
}

/** An offer taken from draft to active as people do it: defined by A, tried by C2, validated by another. */
export async function creerOffreActive({ acteurs, valideur }: Catalogue, valeurs: Record<string, unknown> = {}) {
  const { id } = (await creerOffre(acteurs.A, valeurs)).rendu.offre;
  await activer({ acteurs, valideur }, id);
  return (await voirOffre(acteurs.A, id)).rendu;
}

export async function activer({ acteurs, valideur }: Catalogue, offreId: string) {
  const { numeroTest } = (await definirNumero(acteurs.A, { offreId })).rendu;
  const essai = await souscrire(acteurs.C2, { offreId });
  if (essai.errors.length > 0) throw new Error(essai.texte);
  await valider(valideur, numeroTest);
  const { version } = (await voirOffre(acteurs.A, offreId)).rendu;
  const fait = await muter(acteurs.A, 'activerOffre', { id: offreId, version }, 'offre { id }');
  if (fait.errors.length > 0) throw new Error(fait.texte);
}

export async function creerPromotion(qui: Executant, valeurs: Record<string, unknown>) {
  const code = `PROMO-${suivante++}`;
  const input = {
    code,
    nom: { fr: `Promotion ${code}`, en: `Promotion ${code}` },
    action: 'POURCENTAGE',
    valeur: '10',
    ...valeurs,
  };
  return muter<{ promotion: PromotionDeTest }>(qui, 'creerPromotion', input, `promotion { ${CHAMPS_PROMOTION} }`);
}

export interface PromotionDeTest {
  id: string;
  version: number;
  code: string;
  statut: string;
  reste: number | null;
}
export const CHAMPS_PROMOTION = 'id version code statut reste utilisations offres { id }';

/** A promotion taken to active for these offers, tried by C2 with one of them. */
export async function creerPromotionActive(
  { acteurs, valideur }: Catalogue,
  offreId: string,
  valeurs: Record<string, unknown> = {},
): Promise<PromotionDeTest> {
  const { promotion } = (await creerPromotion(acteurs.A, { offreIds: [offreId], ...valeurs })).rendu;
  const { numeroTest } = (await definirNumero(acteurs.A, { promotionId: promotion.id })).rendu;
  const essai = await souscrire(acteurs.C2, { offreId, codePromotion: valeurs.surCode ? promotion.code : null });
  if (essai.errors.length > 0) throw new Error(essai.texte);
  const fait = await valider(valideur, numeroTest);
  if (fait.errors.length > 0) throw new Error(fait.texte);
  const { rendu } = await lire<PromotionDeTest>(acteurs.A, 'voirPromotion', 'id: ID', CHAMPS_PROMOTION, {
    id: promotion.id,
  });
  const active = await muter<{ promotion: PromotionDeTest }>(
    acteurs.A,
    'activerPromotion',
    { id: rendu.id, version: rendu.version },
    `promotion { ${CHAMPS_PROMOTION} }`,
  );
  if (active.errors.length > 0) throw new Error(active.texte);
  return active.rendu.promotion;
}
