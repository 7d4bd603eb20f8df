import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lire } from '../../test/appels.ts';
import { empreinte } from '../../test/empreinte.ts';
import { ServeurDeTest } from '../../test/serveur.ts';
import { sql } from '../commun/base-de-donnees.ts';
import { chargerDemonstration } from './demonstration.ts';

let serveur: ServeurDeTest;

beforeAll(async () => {
  serveur = await ServeurDeTest.demarrer();
  await chargerDemonstration(serveur.application.services);
}, 120_000);
afterAll(() => serveur.arreter());

const LOGINS = ['admin', 'standardiste', 'standardiste2', 'intervenant', 'intervenant2', 'client', 'client2'];
const em = () => serveur.application.services.orm.em.fork();

/** The password that the documentation gives. */
async function connecter(identifiant: string) {
  const { data, errors } = await serveur.executer<{ connexion: { jetonAcces: string } }>(
    'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }',
    { input: { identifiant, motDePasse: 'Driven-demo-2026' } },
  );
  expect(errors).toEqual([]);
  const jeton = data.connexion.jetonAcces;
  return {
    executer: <D>(query: string, variables: Record<string, unknown> = {}) =>
      serveur.executer<D>(query, variables, { jeton }),
  };
}

describe('La démonstration', () => {
  it('importe 4 999 des 5 000 demandes de la ville, et dit pourquoi pas la dernière', async () => {
    const importees = await sql(em())
      .selectFrom('intervention')
      .where('source', '=', 'baltimore-311')
      .select((ou) => ou.fn.countAll<number>().as('nombre'))
      .executeTakeFirstOrThrow();
    expect(Number(importees.nombre)).toBe(4999);
    const refusees = await sql(em()).selectFrom('rejet_import').select(['champ', 'raisonFr', 'raisonEn']).execute();
    expect(refusees).toHaveLength(1);
    expect(refusees[0]?.raisonFr && refusees[0].raisonEn).toBeTruthy();
  });

  it('ouvre une session aux sept comptes, chacun avec une page d’accueil et du travail à voir', async () => {
    for (const login of LOGINS) {
      const qui = await connecter(login);
      const { data } = await qui.executer<{ moi: { pageAccueil: string; pages: { lien: string }[] } }>(
        '{ moi { pageAccueil pages { lien } } }',
      );
      expect(data.moi.pages.map(({ lien }) => lien)).toContain(data.moi.pageAccueil);
      const liste = await lire<{ pagination: { totalItems: number } }>(
        qui,
        'consulterIntervention',
        '',
        'pagination { totalItems }',
      );
      expect([login, liste.rendu.pagination.totalItems > 0]).toEqual([login, true]);
    }
  });

  it('donne à l’intervenant des interventions aujourd’hui', async () => {
    const aujourdhui = DateTime.fromJSDate(serveur.horloge.maintenant(), { zone: 'Europe/Paris' }).startOf('day');
    const filtre = { prevueDu: aujourdhui.toUTC().toISO(), prevueAu: aujourdhui.plus({ days: 1 }).toUTC().toISO() };
    for (const login of ['intervenant', 'intervenant2']) {
      const { rendu } = await lire<{ items: { debutPlanifie: string }[] }>(
        await connecter(login),
        'consulterIntervention',
        'filtre: InterventionFiltre',
        'items { debutPlanifie }',
        { filtre },
      );
      expect(rendu.items.length).toBeGreaterThan(0);
    }
  });

  it('laisse aux standardistes de quoi décider : à planifier, à clôturer', async () => {
    const { rendu } = await lire<{ items: { etape: string }[] }>(
      await connecter('standardiste'),
      'consulterIntervention',
      'filtre: InterventionFiltre, perPage: Int',
      'items { etape }',
      { filtre: { aTraiter: true }, perPage: 50 },
    );
    const etapes = new Set(rendu.items.map(({ etape }) => etape));
    for (const etape of ['NOUVELLE', 'REALISEE']) expect(etapes).toContain(etape);
  });

  it('donne à chacun des siens un objectif, dont un en retard et un atteint, et à l’admin de quoi régler', async () => {
    for (const login of LOGINS.filter((nom) => /standardiste|intervenant/.test(nom))) {
      const { rendu } = await lire<{ items: { progression: number }[] }>(
        await connecter(login),
        'consulterObjectif',
        '',
        'items { progression }',
      );
      expect([login, rendu.items.length > 0]).toEqual([login, true]);
    }
    const admin = await connecter('admin');
    const { rendu } = await lire<{ items: { enRetard: boolean; statut: string }[] }>(
      admin,
      'consulterObjectif',
      '',
      'items { enRetard statut }',
    );
    expect(rendu.items.filter(({ enRetard }) => enRetard)).toHaveLength(1);
    expect(rendu.items.map(({ statut }) => statut)).toContain('ATTEINT');
    for (const fonction of ['consulterBlacklist', 'consulterCodification', 'consulterSetting']) {
      const liste = await lire<{ items: object[] }>(admin, fonction, '', 'items { id }');
      expect([fonction, liste.rendu.items.length > 3]).toEqual([fonction, true]);
    }
  });

  it('se trouve par recherche, avec ou sans accents', async () => {
    const qui = await connecter('admin');
    for (const recherche of ['street light', 'OEUVRARD', 'œuvrard']) {
      const { rendu } = await lire<{ pagination: { totalItems: number } }>(
        qui,
        'consulterIntervention',
        'filtre: InterventionFiltre',
        'pagination { totalItems }',
        { filtre: { recherche } },
      );
      expect([recherche, rendu.pagination.totalItems > 0]).toEqual([recherche, true]);
    }
  });

  it('chargée une seconde fois, n’ajoute rien', async () => {
    const avant = await empreinte(serveur);
    await chargerDemonstration(serveur.application.services);
    expect(await empreinte(serveur)).toEqual(avant);
  });
});
