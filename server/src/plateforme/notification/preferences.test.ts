import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { refus, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

interface Preference {
  type: string;
  application: boolean;
  email: string;
  applicationParDefaut: boolean;
  emailParDefaut: string;
  obligatoire: boolean;
}
const CHAMPS = 'type application email applicationParDefaut emailParDefaut obligatoire';

const lister = async (qui: Executant) =>
  (await lire<Preference[]>(qui, 'consulterPreferenceNotification', '', CHAMPS)).rendu;
const choisir = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ preference: Preference }>(qui, 'modifierPreferenceNotification', input, `preference { ${CHAMPS} }`);
const types = async (qui: Executant) => (await lister(qui)).map(({ type }) => type);
const gardees = () => sql(emDe(serveur)).selectFrom('preference_notification').selectAll().execute();

describe('Ce qu’on choisit de savoir', () => {
  it('ne montre que ce qui peut nous parvenir', async () => {
    expect(await types(acteurs.C1)).toContain('EN_ATTENTE_CLIENT');
    expect(await types(acteurs.C1)).not.toContain('COMMENTAIRE_INTERNE');
    expect(await types(acteurs.T1)).toContain('COMMENTAIRE_INTERNE');
    expect(await types(acteurs.T1)).not.toContain('RAPPEL_VEILLE_CLIENT');
    expect(await types(acteurs.S1)).not.toContain('EN_ATTENTE_CLIENT');
  });

  it('garde ce qui diffère de la règle, et y revient', async () => {
    const { rendu } = await choisir(acteurs.C1, { type: 'PLANIFIEE', email: 'RESUME', application: false });
    expect(rendu.preference).toMatchObject({
      application: false,
      email: 'RESUME',
      applicationParDefaut: true,
      emailParDefaut: 'IMMEDIAT',
    });
    expect((await lister(acteurs.C1)).find(({ type }) => type === 'PLANIFIEE')).toEqual(rendu.preference);
    expect(await gardees()).toHaveLength(1);
    // One field goes back to the rule, the other by the rule's own value: nothing is left to keep.
    await choisir(acteurs.C1, { type: 'PLANIFIEE', email: null });
    const { rendu: revenue } = await choisir(acteurs.C1, { type: 'PLANIFIEE', application: true });
    expect(revenue.preference).toMatchObject({ application: true, email: 'IMMEDIAT' });
    expect(await gardees()).toEqual([]);
  });

  it('ce qui est obligatoire ne se baisse pas, et nomme le champ', async () => {
    const siennes = await lister(acteurs.C1);
    expect(siennes.find(({ type }) => type === 'COMPTE_EXPIRE')).toMatchObject({ obligatoire: true });
    await sansRienEcrire(serveur, async () => {
      const reponse = await choisir(acteurs.C1, { type: 'COMPTE_EXPIRE', email: 'JAMAIS' });
      refus(reponse, 'CONFLICT');
      expect(reponse.errors[0]?.extensions.champs?.map(({ chemin }) => chemin)).toEqual(['email']);
    });
  });

  it('un type qui ne peut pas nous parvenir n’existe pas', async () => {
    const reponse = await choisir(acteurs.C1, { type: 'COMMENTAIRE_INTERNE', email: 'IMMEDIAT' });
    refus(reponse, 'NOT_FOUND');
  });

  it('un lien qui n’est pas de nous a la même réponse, et ne fait rien', async () => {
    const jeton = serveur.application.services.desabonnement.jeton(Number(acteurs.C2.id), 'PLANIFIEE');
    const faux = [`${Number(acteurs.C1.id)}${jeton.slice(jeton.indexOf('.'))}`, 'rien', '', `${jeton}x`];
    const messages: unknown[] = [];
    await sansRienEcrire(serveur, async () => {
      for (const un of faux) messages.push((await muter<object>(serveur, 'desabonner', { jeton: un }, '')).rendu);
    });
    const { rendu } = await muter<object>(serveur, 'desabonner', { jeton }, '');
    expect(messages).toEqual(faux.map(() => rendu));
    expect((await lister(acteurs.C2)).find(({ type }) => type === 'PLANIFIEE')).toMatchObject({ email: 'JAMAIS' });
    expect((await lister(acteurs.C1)).find(({ type }) => type === 'PLANIFIEE')).toMatchObject({ email: 'IMMEDIAT' });
  });

  it('vingt faux par heure d’une adresse : ensuite elle attend, et elle seule ; un juste passe, vingt fois aussi', async () => {
    const jeton = serveur.application.services.desabonnement.jeton(Number(acteurs.C2.id), 'REALISEE');
    const depuis = (ip: string) => (un: string) =>
      serveur.executer(
        'mutation ($input: DesabonnerInput!) { desabonner(input: $input) { message { fr } } }',
        { input: { jeton: un } },
        { ip },
      );
    const ici = depuis('10.9.0.1');
    for (let rang = 0; rang < 20; rang++) expect((await ici('rien')).errors).toEqual([]);
    await sansRienEcrire(serveur, async () => {
      const refusee = await ici('rien');
      refus(refusee, 'TOO_MANY_REQUESTS');
      expect(refusee.statut).toBe(429);
      expect(Number(refusee.enTetes['retry-after'])).toBeGreaterThan(3000);
    });
    const email = async () => (await lister(acteurs.C2)).find(({ type }) => type === 'REALISEE')?.email;
    expect(await email()).toBe('IMMEDIAT');
    expect((await ici(jeton)).errors).toEqual([]);
    expect(await email()).toBe('JAMAIS');
    const ailleurs = depuis('10.9.0.2');
    for (let rang = 1; rang < 20; rang++) expect((await ailleurs(jeton)).errors).toEqual([]);
    await sansRienEcrire(serveur, async () => refus(await ailleurs(jeton), 'TOO_MANY_REQUESTS'));
    expect((await ailleurs('rien')).errors).toEqual([]);
    await avancer(serveur, acteurs, 3_600_000);
    for (const un of ['rien', jeton]) expect((await ici(un)).errors).toEqual([]);
  });
});

interface Regle {
  id: string;
  version: number;
  type: string;
  relation: string;
  application: boolean;
  email: string;
  obligatoire: boolean;
}
const REGLE = 'id version type relation application email obligatoire libelle { fr en }';

describe('La table de l’entreprise', () => {
  it('se change, et vaut pour qui n’a rien choisi', async () => {
    const { rendu } = await lire<Regle[]>(acteurs.A, 'consulterRegleNotification', '', REGLE);
    const regle = rendu.find(({ type, relation }) => type === 'DEMARREE' && relation === 'client');
    expect(regle).toMatchObject({ application: true, email: 'JAMAIS', obligatoire: false });
    const { rendu: changee } = await muter<{ regle: Regle }>(
      acteurs.A,
      'modifierRegleNotification',
      { id: regle?.id, version: regle?.version, application: false, email: 'RESUME', obligatoire: true },
      `regle { ${REGLE} }`,
    );
    expect(changee.regle).toMatchObject({ application: false, email: 'RESUME', obligatoire: true });
    expect((await lister(acteurs.C1)).find(({ type }) => type === 'DEMARREE')).toMatchObject({
      application: false,
      email: 'RESUME',
      obligatoire: true,
    });
    const perimee = await muter(
      acteurs.A,
      'modifierRegleNotification',
      { id: regle?.id, version: regle?.version },
      `regle { id }`,
    );
    refus(perimee, 'CONFLICT');
  });
});
