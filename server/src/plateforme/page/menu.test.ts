import { beforeAll, describe, expect, it } from 'vitest';
import type { Nom } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { Application } from '../application/application.entity.ts';
import { droitsModifies } from '../droits/droits.service.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Role } from '../role/role.entity.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import { Page } from './page.entity.ts';

const { serveur, acteurs } = essai();
/** An application of the admins' with a function of its own, whose permission the role « Releveur » holds. */
let appli: { id: string; fonctionId: string; roleId: number };

beforeAll(async () => {
  const input = { nom: 'Relevés', couleur: '#123456' };
  const { rendu } = await muter<{ application: { id: string } }>(
    acteurs.A,
    'creerApplication',
    input,
    'application { id }',
  );
  appli = { id: rendu.application.id, ...(await monterDroits(Number(rendu.application.id))) };
});

const administrer = <T>(travail: Parameters<typeof enTransaction<T>>[1]) =>
  enTransaction(serveur.application.services.orm.em, async (em) => {
    const fait = await travail(em);
    await droitsModifies(em);
    return fait;
  });

function monterDroits(applicationId: number) {
  return administrer(async (em) => {
    const application = em.getReference(Application, applicationId);
    const permission = em.create(Permission, { nom: 'RELEVE_LIRE', description: null, integree: false });
    const commun = { description: null, application };
    const fonction = em.create(FonctionApi, {
      ...commun,
      nomFonction: 'consulterIntervention',
      mode: ModeFonction.AU_MOINS_UNE,
      integree: false,
    });
    fonction.permissions.add(permission);
    const role = em.create(Role, { ...commun, code: null, nom: 'Releveur', pageAccueil: null });
    await em.flush();
    return { fonctionId: String(fonction.id), roleId: role.id };
  });
}

/** Gives this account the role, or takes it away. */
const tenir = (nom: Nom, dateFin: Date | null = null) =>
  administrer(async (em) => {
    const utilisateur = Number(acteurs[nom].id);
    const application = em.getReference(Application, Number(appli.id));
    const role = em.getReference(Role, appli.roleId);
    em.create(UtilisateurRole, { utilisateur, application, role, dateFin });
  });
const permettre = (permise: boolean) =>
  administrer(async (em) => {
    const role = await em.findOneOrFail(Role, appli.roleId, { populate: ['permissions'] });
    const permission = await em.findOneOrFail(Permission, { nom: 'RELEVE_LIRE' });
    if (permise) role.permissions.add(permission);
    else role.permissions.remove(permission);
  });
const accueillir = (lien: string | null) =>
  administrer(async (em) => {
    const role = await em.findOneOrFail(Role, appli.roleId);
    role.pageAccueil = lien === null ? null : await em.findOneOrFail(Page, { lien });
  });

let rang = 0;
async function page(valeurs: Record<string, unknown> = {}): Promise<{ id: string; version: number; lien: string }> {
  const input = { nom: 'Relevé', lien: `/releve/${++rang}`, applicationId: appli.id, ...valeurs };
  return (
    await muter<{ page: { id: string; version: number; lien: string } }>(
      acteurs.A,
      'creerPage',
      input,
      'page { id version lien }',
    )
  ).rendu.page;
}
interface Moi {
  pages: { lien: string; application: { nom: string; couleur: string } }[];
  pageAccueil: string;
}
const moiDe = async (nom: Nom) =>
  (await acteurs[nom].executer<{ moi: Moi }>('{ moi { pages { lien application { nom couleur } } pageAccueil } }')).data
    .moi;
const voient = async (lien: string) => {
  const tous = await Promise.all(
    (['A', 'S1', 'T1', 'C1', 'C2'] as const).map(async (nom) => [nom, (await moiDe(nom)).pages] as const),
  );
  return tous.filter(([, pages]) => pages.some((une) => une.lien === lien)).map(([nom]) => nom);
};

describe('une page dans les menus', () => {
  it('n’est que dans ceux de qui tient un rôle dans son application', async () => {
    const { lien } = await page();
    expect(await voient(lien)).toEqual([]);
    await tenir('C1');
    expect(await voient(lien)).toEqual(['C1']);
    expect((await moiDe('C1')).pages.at(-1)).toEqual({ lien, application: { nom: 'Relevés', couleur: '#123456' } });
  });

  it('sans application, elle n’est dans le menu de personne', async () => {
    expect(await voient((await page({ applicationId: null })).lien)).toEqual([]);
  });

  it('qui demande une fonction : seulement de qui peut l’appeler, dans l’application de cette fonction', async () => {
    // A function of the product has this very name: C1 may call that one, which opens nothing here.
    const { lien } = await page({ fonctionId: appli.fonctionId });
    expect(await voient(lien)).toEqual([]);
    await permettre(true);
    expect(await voient(lien)).toEqual(['C1']);
    await permettre(false);
    expect(await voient(lien)).toEqual([]);
  });

  it('un rôle qui prend fin l’en retire, à la requête suivante', async () => {
    const { lien } = await page();
    await tenir('C2', new Date(serveur.horloge.maintenant().getTime() + 60_000));
    expect(await voient(lien)).toEqual(['C1', 'C2']);
    serveur.horloge.avancer(60_001);
    expect(await voient(lien)).toEqual(['C1']);
  });

  it('mène hors du site quand un admin l’a voulu ainsi', async () => {
    const { lien } = await page({ lien: 'https://exemple.fr/releves' });
    expect(await voient(lien)).toEqual(['C1']);
  });
});

describe('la page d’accueil', () => {
  it('est celle d’un rôle, la première du menu quand plusieurs en ont une', async () => {
    const { lien } = await page({ ordre: 1 });
    expect((await moiDe('C1')).pageAccueil).toBe('/mes-interventions');
    await accueillir(lien);
    expect((await moiDe('C1')).pageAccueil).toBe(lien);
  });

  it('qu’on ne peut pas ouvrir, ou qui est ailleurs, ne compte pas', async () => {
    const fermee = await page({ ordre: 2, fonctionId: appli.fonctionId });
    const ailleurs = await page({ ordre: 2, lien: 'https://exemple.fr/accueil' });
    for (const { lien } of [fermee, ailleurs]) {
      await accueillir(lien);
      expect((await moiDe('C1')).pageAccueil).toBe('/mes-interventions');
    }
  });

  it('supprimée : le rôle n’en a plus, et l’on arrive sur la première page de son menu', async () => {
    const accueil = await page({ ordre: 3 });
    await accueillir(accueil.lien);
    await muter(acteurs.A, 'supprimerPage', { id: accueil.id, version: accueil.version }, 'id');
    const role = await administrer((em) => em.findOneOrFail(Role, appli.roleId));
    expect(role.pageAccueil).toBeNull();
    await administrer(async (em) => {
      const sien = { utilisateur: Number(acteurs.C1.id), application: { code: 'interventions' } };
      await em.remove(await em.findOneOrFail(UtilisateurRole, sien)).flush();
    });
    const { pages, pageAccueil } = await moiDe('C1');
    expect(pageAccueil).toBe(pages[0]?.lien);
  });
});
