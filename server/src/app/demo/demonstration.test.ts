import { DateTime } from 'luxon';
import { beforeAll, describe, expect, it } from 'vitest';
import { lire } from '../../../test/appels.ts';
import { empreinte } from '../../../test/empreinte.ts';
import { serveurSeul } from '../../../test/essai.ts';
import { ResultatTest } from '../../offres/numero-test/numero-test.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { PARIS } from './demandes.ts';
import { chargerDemonstration, SOURCE } from './demonstration.ts';
import { SUJETS } from './sujets/sujets.ts';

const serveur = serveurSeul();

beforeAll(async () => {
  await chargerDemonstration(serveur.application.services);
}, 300_000);

const LOGINS = ['admin', 'admin2', 'standardiste', 'standardiste2', 'intervenant', 'intervenant2', 'client', 'client2'];
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
  it('importe dix-huit mois de demandes, et dit pourquoi pas les trois dernières', async () => {
    const importees = await sql(em())
      .selectFrom('intervention')
      .where('source', '=', SOURCE)
      .select(['titre', 'adresse', 'codePostal', 'etape', 'creerA', 'echeance', 'clotureeA'])
      .execute();
    expect(importees).toHaveLength(3900);
    expect(new Set(importees.map(({ titre }) => titre)).size).toBeGreaterThan(55);
    // Gaps as a real export has them, and no more than that.
    for (const champ of ['adresse', 'codePostal'] as const) {
      const vides = importees.filter((ligne) => ligne[champ] === null).length;
      expect([champ, vides > 20, vides < 400]).toEqual([champ, true, true]);
    }
    const mois = importees.map(({ creerA }) => DateTime.fromMillis(Number(new Date(creerA))).toFormat('yyyy-MM'));
    expect(new Set(mois).size).toBeGreaterThanOrEqual(18);
    const semaine = importees.map(
      ({ creerA }) => DateTime.fromMillis(Number(new Date(creerA)), { zone: PARIS }).weekday,
    );
    const lundis = semaine.filter((jour) => jour === 1).length;
    expect(semaine.filter((jour) => jour === 7).length).toBeLessThan(lundis / 3);
    const refusees = await sql(em()).selectFrom('rejet_import').select(['champ', 'raisonFr', 'raisonEn']).execute();
    expect(refusees.map(({ champ }) => champ).sort()).toEqual(['CLIENT', 'CREEE_LE', 'STATUT']);
    for (const { raisonFr, raisonEn } of refusees) expect(raisonFr && raisonEn).toBeTruthy();
  });

  it('parle français : aucun titre hors de la liste, de vraies communes, des numéros gardés pour la fiction', async () => {
    const titres = new Set(SUJETS.map(({ titre }) => titre));
    const lignes = await sql(em()).selectFrom('intervention').select(['titre', 'adresse', 'codePostal']).execute();
    for (const { titre, adresse, codePostal } of lignes) {
      expect(titres).toContain(titre);
      if (codePostal) expect(codePostal).toMatch(/^(01|38|42|69)\d{3}$/);
      if (adresse) expect(adresse).toMatch(/, \p{Lu}[^,]+$/u);
    }
    const comptes = await sql(em()).selectFrom('utilisateur').select(['telephone']).execute();
    // Arcep: 01 99 00 and 06 39 98 ring nowhere.
    for (const { telephone } of comptes)
      if (telephone) expect(telephone.replaceAll(' ', '')).toMatch(/^\+33(19900|63998)/);
  });

  it('a eu un mois de travail : faites, closes, annulées, contestées, en attente, déclinées, avec ce qui s’en est dit', async () => {
    const recentes = await sql(em())
      .selectFrom('intervention')
      .where('source', 'is', null)
      .select(['id', 'etape', 'contestee', 'rapport', 'motifAttente'])
      .execute();
    expect(recentes.length).toBeGreaterThan(80);
    const etapes = new Set(recentes.map(({ etape }) => etape as string));
    for (const etape of ['NOUVELLE', 'PLANIFIEE', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE'])
      expect(etapes).toContain(etape);
    expect(recentes.filter(({ contestee }) => contestee)).toHaveLength(2);
    for (const { etape, rapport } of recentes) if (etape === 'CLOTUREE') expect(rapport).toBeTruthy();
    const commentaires = await sql(em()).selectFrom('commentaire').select(['interne', 'auteurId']).execute();
    expect(commentaires.length).toBeGreaterThan(40);
    expect(new Set(commentaires.map(({ interne }) => Boolean(interne))).size).toBe(2);
  });

  it('ouvre une session aux huit comptes, chacun avec une page d’accueil et du travail à voir', async () => {
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

  it('laisse au standard des demandes de clients, et au client la réponse à la sienne', async () => {
    const etats = async (login: string) => {
      const { rendu } = await lire<{ items: { etat: string }[] }>(
        await connecter(login),
        'consulterDemande',
        '',
        'items { etat }',
      );
      return rendu.items.map(({ etat }) => etat);
    };
    expect(await etats('standardiste')).toEqual(['RECUE', 'RECUE', 'RECUE']);
    expect(await etats('client')).toEqual(['RECUE', 'REFUSEE']);
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

  it('vend les 82 offres du catalogue, testées et activées, et la sienne ; d’autres sont en préparation', async () => {
    const admin = await connecter('admin');
    const codes = async (statut: string) => {
      const parametres = 'statut: StatutOffre, page: Int, perPage: Int';
      const { rendu } = await lire<{ pagination: { totalItems: number } }>(
        admin,
        'consulterOffre',
        parametres,
        'pagination { totalItems }',
        { statut, perPage: 50 },
      );
      return rendu.pagination.totalItems;
    };
    // One of the 82 is suspended since; one more is the company's own.
    expect([await codes('ACTIVE'), await codes('SUSPENDUE'), await codes('EN_PREPARATION')]).toEqual([82, 1, 3]);
    const versions = await sql(em()).selectFrom('version_offre').select('statut').execute();
    const etats = new Set(versions.map(({ statut }) => statut));
    expect([...etats].sort()).toEqual(['ACTIVE', 'BROUILLON', 'EN_TEST', 'REMPLACEE', 'VALIDEE']);
    const valides = await sql(em())
      .selectFrom('numero_test')
      .where('resultat', '=', ResultatTest.REUSSI)
      .select(['creerParId', 'valideParId'])
      .execute();
    expect(valides.length).toBeGreaterThan(82);
    for (const { creerParId, valideParId } of valides) expect(valideParId).not.toBe(creerParId);
  });

  it('a de quoi voir pour les rapports : huit mois, chaque canal, chaque état, chaque promotion', async () => {
    const souscriptions = await sql(em())
      .selectFrom('souscription')
      .where('test', '=', false)
      .select(['statut', 'canal', 'creerA'])
      .execute();
    const distincts = (valeurs: readonly unknown[]) => [...new Set(valeurs)].sort();
    expect(distincts(souscriptions.map(({ statut }) => statut))).toEqual(
      ['ACTIVE', 'ANNULEE', 'EN_ATTENTE', 'REFUSEE', 'RESILIEE', 'SUSPENDUE'].sort(),
    );
    expect(distincts(souscriptions.map(({ canal }) => canal))).toEqual(['API', 'SITE', 'STANDARD']);
    const mois = souscriptions.map(({ creerA }) => DateTime.fromMillis(Number(new Date(creerA))).toFormat('yyyy-MM'));
    expect(new Set(mois).size).toBeGreaterThanOrEqual(8);
    const promotions = await sql(em()).selectFrom('promotion').select(['statut', 'action', 'utilisations']).execute();
    expect(distincts(promotions.map(({ statut }) => statut))).toEqual(['ACTIVE', 'BROUILLON', 'INACTIVE']);
    for (const { statut, action, utilisations } of promotions)
      expect([action, utilisations > 0]).toEqual([action, statut === 'ACTIVE']);
  });

  it('donne à chaque client des offres souscrites, dont une aux termes d’avant la hausse', async () => {
    for (const login of ['client', 'client2']) {
      const { rendu } = await lire<{ items: { statut: string; termes: { versionNumero: number } }[] }>(
        await connecter(login),
        'voirOffreSouscrite',
        '',
        'items { statut termes { versionNumero } }',
      );
      expect([login, rendu.items.length]).toEqual([login, 3]);
    }
    const zen = await sql(em())
      .selectFrom('souscription as s')
      .innerJoin('offre as o', 'o.id', 's.offreId')
      .innerJoin('version_offre as v', 'v.id', 's.versionOffreId')
      .where('o.code', '=', 'EDF-ZEN-FIXE')
      .where('s.test', '=', false)
      .select('v.numero')
      .execute();
    expect(new Set(zen.map(({ numero }) => numero))).toEqual(new Set([1, 2]));
  });

  it('se trouve par recherche, avec ou sans accents', async () => {
    const qui = await connecter('admin');
    for (const recherche of ['electrique', 'compteur COMMUNICANT', 'OEUVRARD', 'œuvrard']) {
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
