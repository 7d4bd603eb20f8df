import { describe, expect, it } from 'vitest';
import type { Nom } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import { appelDe } from '../../../test/entrees.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { construireSchema } from '../../app/schema.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { pagesDuProduit } from '../../socle/module.ts';
import { APPLICATIONS } from '../../socle/securite/droits.ts';
import { droitsModifies } from '../droits/droits.service.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';

const { serveur, acteurs } = essai();

interface Moi {
  compte: Record<string, unknown>;
  roles: {
    application: { nom: string };
    role: { nom: string; application: { nom: string } };
    dateFin: string | null;
  }[];
  fonctions: string[];
  permissions: string[];
  pages: { lien: string }[];
  pageAccueil: string;
}
interface Nomme {
  id: string;
  version: number;
  nomEn: string | null;
}
const TOUT = `{ moi {
  compte { id nom prenom login email telephone statut profil dateExpiration langue theme version }
  roles { application { nom } role { nom application { nom } } dateFin }
  fonctions permissions pages { lien } pageAccueil
} }`;
/** All of them, in the order of the menu, but those of one trade only. */
const PAGES_DES_ADMINS = pagesDuProduit()
  .filter(({ permission }) => permission === undefined || permission === 'INTERVENTION_PLANIFIER')
  .toSorted((a, b) => a.ordre - b.ordre)
  .map(({ lien }) => lien);
const moiDe = async (nom: Nom) => (await acteurs[nom].executer<{ moi: Moi }>(TOUT)).data.moi;

describe('moi', () => {
  it('refuse un visiteur', async () => {
    expect(codes(await serveur.executer(TOUT))).toEqual(['UNAUTHENTICATED TOKEN_MISSING']);
  });

  it('rend le compte entier à la personne elle-même', async () => {
    expect((await moiDe('C1')).compte).toEqual({
      id: acteurs.C1.id,
      nom: 'NomC1',
      prenom: 'Prénom C1',
      login: 'c1',
      email: 'c1@exemple.fr',
      telephone: '+33 1 99 00 00 00',
      statut: 'ACTIF',
      profil: null,
      dateExpiration: null,
      langue: 'FR',
      theme: 'AUTO',
      version: 1,
    });
  });

  it('dit le rôle tenu dans chaque application', async () => {
    const { roles } = await moiDe('S1');
    expect(roles.map(({ application, role }) => [application.nom, role.nom, role.application.nom])).toEqual([
      ['Plateforme', 'Standardiste', 'Plateforme'],
      ['Interventions', 'Standardiste', 'Interventions'],
      ['Offres', 'Standardiste', 'Offres'],
    ]);
  });

  it('dit en anglais ce qui porte le nom du produit, et rien de ce qu’un admin a renommé', async () => {
    const noms = async () => {
      const lus = await acteurs.S1.executer<{ moi: { roles: { application: Nomme; role: Nomme }[] } }>(
        '{ moi { roles { application { nomEn } role { id version nomEn } } } }',
      );
      return lus.data.moi.roles;
    };
    const avant = await noms();
    expect(avant.map(({ application, role }) => [application.nomEn, role.nomEn])).toEqual([
      ['Platform', 'Operator'],
      ['Interventions', 'Operator'],
      ['Offers', 'Operator'],
    ]);
    const [{ id, version }] = avant.map(({ role }) => role) as [Nomme];
    const renommer = (nom: string, alors: number) =>
      muter<{ role: Nomme }>(acteurs.A, 'modifierRole', { id, version: alors, nom }, 'role { version }');
    const { rendu } = await renommer('Accueil', version);
    expect((await noms()).map(({ role }) => role.nomEn)).toEqual([null, 'Operator', 'Operator']);
    await renommer('Standardiste', rendu.role.version);
  });

  it.each<[Nom, string, string[]]>([
    ['A', '/accueil', PAGES_DES_ADMINS],
    [
      'S1',
      '/interventions',
      [
        ...['/accueil', '/appel', '/interventions', '/demandes', '/planning', '/absences'],
        ...['/catalogue', '/souscriptions', '/objectifs'],
      ],
    ],
    ['T1', '/ma-journee', ['/ma-journee', '/interventions', '/absences', '/objectifs']],
    ['C1', '/mes-interventions', ['/mes-interventions', '/demandes', '/catalogue', '/mes-offres']],
    ['P', '/profil', []],
  ])('%s arrive sur %s et ne voit que les pages qu’il peut ouvrir', async (nom, accueil, liens) => {
    const { pages, pageAccueil } = await moiDe(nom);
    expect(pageAccueil).toBe(accueil);
    expect(pages.map(({ lien }) => lien)).toEqual(liens);
  });

  it('ne promet aucune fonction qui serait refusée, et n’en oublie aucune', async () => {
    const exigees = await sql(emDe(serveur)).selectFrom('fonction_api').select('nomFonction').execute();
    const sondes = exigees.map(({ nomFonction }) => nomFonction).filter((nom) => /^consulter/.test(nom));
    const schema = construireSchema();
    for (const nom of ['A', 'S1', 'T1', 'C1', 'P'] as const) {
      const { fonctions } = await moiDe(nom);
      for (const fonction of sondes) {
        const reponse = await acteurs[nom].executer(appelDe(schema, 'Query', fonction));
        const refus = codes(reponse).filter((code) => code === 'FORBIDDEN');
        expect([nom, fonction, refus]).toEqual([nom, fonction, fonctions.includes(fonction) ? [] : ['FORBIDDEN']]);
      }
    }
  });

  it('un rôle qui a pris fin ne donne plus ni permission, ni fonction, ni page', async () => {
    const fin = new Date(serveur.horloge.maintenant().getTime() + 60_000);
    await enTransaction(serveur.application.services.orm.em, async (em) => {
      for (const role of await em.find(UtilisateurRole, { utilisateur: Number(acteurs.S2.id) })) role.dateFin = fin;
      await droitsModifies(em);
    });
    const fins = (await moiDe('S2')).roles.map(({ dateFin }) => dateFin);
    expect(fins).toEqual(APPLICATIONS.map(() => fin.toISOString()));
    serveur.horloge.avancer(60_001);
    expect(await moiDe('S2')).toMatchObject({
      roles: [],
      fonctions: [],
      permissions: [],
      pages: [],
      pageAccueil: '/profil',
    });
  });
});
