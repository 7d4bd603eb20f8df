// Offers and promotions on sale for a journey, made through the API as people make them: drafted, tested, activated.
import { MOT_DE_PASSE_DEMO } from '../../scripts/lib/comptes.ts';
import { type OffreCreee, Personne } from './offres.ts';

export interface Tarif {
  puissance: number;
  abonnement: string;
  kwh: string;
}

/** Whoever defines a test number does not validate it: a second admin, and a client who tries it. */
export interface Equipe {
  admin: Personne;
  valideur: Personne;
  testeur: Personne;
}

export async function equipe(): Promise<Equipe> {
  const [admin, valideur, testeur] = await Promise.all(
    ['admin', 'admin2', 'client2'].map((login) => Personne.connecter(login, MOT_DE_PASSE_DEMO)),
  );
  return { admin, valideur, testeur } as Equipe;
}

/** An offer on sale under this name. */
export async function offreActive(tous: Equipe, nom: string, tarifs: Tarif[], termes = {}): Promise<OffreCreee> {
  const code = nom.toUpperCase().replace(/[^A-Z0-9]+/g, '-');
  const input = { code, nom: { fr: nom, en: nom }, fournisseur: 'AccordEnergie', tarifs, ...termes };
  const { offre } = await tous.admin.muter<{ offre: OffreCreee }>('creerOffre', input, 'offre { id code version }');
  await activer(tous, offre.id, tarifs[0]?.puissance ?? 6);
  return offre;
}

/** What is prepared of it becomes what is sold. */
async function activer(tous: Equipe, id: string, puissance: number): Promise<void> {
  await essayer(tous, { offreId: id }, { offreId: id, puissance });
  await tous.admin.muter('activerOffre', { id, version: await versionDe(tous, 'voirOffre', id) }, 'offre { id }');
}

async function versionDe({ admin }: Equipe, fonction: 'voirOffre' | 'voirPromotion', id: string): Promise<number> {
  const lue = await admin.executer<Record<string, { version: number }>>(
    `query ($id: ID!) { ${fonction}(id: $id) { version } }`,
    { id },
  );
  return lue[fonction]?.version ?? 0;
}

/** Another price, on sale from now on. */
export async function changerLePrix(tous: Equipe, { id }: OffreCreee, tarifs: Tarif[]): Promise<void> {
  const version = await versionDe(tous, 'voirOffre', id);
  await tous.admin.muter('modifierOffre', { id, version, tarifs }, 'offre { id }');
  await activer(tous, id, tarifs[0]?.puissance ?? 6);
}

/** A promotion in force for this offer. */
export async function promotionActive(tous: Equipe, offreId: string, valeurs: Record<string, unknown>) {
  const { promotion } = await tous.admin.muter<{ promotion: { id: string; code: string } }>(
    'creerPromotion',
    { offreIds: [offreId], ...valeurs },
    'promotion { id code }',
  );
  const { id, code } = promotion;
  const avecCode = valeurs.surCode === true ? { codePromotion: code } : {};
  await essayer(tous, { promotionId: id }, { offreId, puissance: 6, ...avecCode });
  const version = await versionDe(tous, 'voirPromotion', id);
  await tous.admin.muter('activerPromotion', { id, version }, 'promotion { id }');
}

async function essayer({ admin, valideur, testeur }: Equipe, quoi: object, souscription: object): Promise<void> {
  const { moi } = await testeur.executer<{ moi: { compte: { telephone: string } } }>(
    '{ moi { compte { telephone } } }',
  );
  const { numeroTest } = await admin.muter<{ numeroTest: object }>(
    'definirNumeroTest',
    { numero: moi.compte.telephone, ...quoi },
    'numeroTest { id version }',
  );
  await testeur.muter('souscrireOffre', { ...souscription }, 'souscription { id }');
  await valideur.muter('validerTest', { ...numeroTest, resultat: 'REUSSI' }, 'numeroTest { id }');
}
