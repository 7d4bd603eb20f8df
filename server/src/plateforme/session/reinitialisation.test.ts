import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { essai } from '../../../test/essai.ts';
import { changerCompte, emDe, enObservant } from '../../../test/etat.ts';
import { champsRefuses, codes } from '../../../test/reponses.ts';
import { ecouter } from '../../../test/requetes.ts';
import { connecter, moi, ouvrirSession } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();
let mails: string;

beforeAll(async () => {
  mails = join(serveur.dossier, 'mails');
});
beforeEach(() => rm(mails, { recursive: true, force: true }));

const NOUVEAU = 'agrafe-batterie-2026';
let adresse = 0;

/** From an address of its own each time: how often one may ask is another test. */
const demander = (identifiant: string, ip = `10.9.0.${++adresse}`, processus = serveur.application) =>
  serveur.executer(
    'mutation ($input: DemanderReinitialisationInput!) { demanderReinitialisation(input: $input) { message { fr en } } }',
    { input: { identifiant } },
    { ip },
    processus,
  );
const reinitialiser = (jeton: string, motDePasse: string) =>
  serveur.executer(
    'mutation ($input: ReinitialiserMotDePasseInput!) { reinitialiserMotDePasse(input: $input) { message { fr en } } }',
    { input: { jeton, motDePasse } },
  );

const lesMails = async () => {
  const fichiers = await readdir(mails).catch(() => []);
  const textes = await Promise.all(fichiers.map((fichier) => readFile(join(mails, fichier), 'utf8')));
  // Quoted-printable folds long lines and writes "=" as "=3D".
  return textes.map((texte) => texte.replaceAll('=\n', '').replaceAll('=3D', '='));
};
/** The mail leaves after the answer. */
const leMail = () =>
  vi.waitUntil(async () => (await lesMails()).find((mail) => mail.includes('jeton=')), { interval: 5 });
async function recevoirJeton(login: string): Promise<string> {
  await demander(login);
  return /reinitialiser\?jeton=([\w-]+)/.exec(await leMail())?.[1] ?? '';
}

describe('demanderReinitialisation', () => {
  it('envoie au compte, par login ou par e-mail, un lien dans les deux langues', async () => {
    for (const identifiant of ['s1', 'S1@exemple.fr']) {
      expect((await demander(identifiant)).errors).toEqual([]);
      const mail = await leMail();
      expect(mail).toContain('To: s1@exemple.fr');
      expect(mail).toMatch(/Bonjour[\s\S]*http:\/\/127\.0\.0\.1:3000\/reinitialiser\?jeton[\s\S]*Hello/);
      await rm(mails, { recursive: true });
    }
  });

  it('répond la même chose que le compte existe ou non, et n’écrit qu’au compte qui peut servir', async () => {
    await changerCompte(serveur, acteurs.C2.id, { statut: StatutUtilisateur.SUSPENDU });
    const reponses = [await demander('personne'), await demander('c2'), await demander('s2')];
    expect(new Set(reponses.map(({ texte, statut }) => `${statut} ${texte}`)).size).toBe(1);
    expect(await leMail()).toContain('s2@exemple.fr');
    expect(await lesMails()).toHaveLength(1);
  });

  it('laisse une trace sans le jeton, même pour un inconnu', async () => {
    const { traces } = await enObservant(serveur, async () => {
      await demander('personne');
      await demander('s1');
      await serveur.application.services.courrier.terminer();
    });
    expect(traces).toMatchObject([
      { action: 'demanderReinitialisation', resultat: 'SUCCES', changements: null, utilisateurId: null },
      { action: 'demanderReinitialisation', resultat: 'SUCCES', changements: null, utilisateurId: null },
      { action: 'preparerReinitialisation', resultat: 'SUCCES', utilisateurId: Number(acteurs.S1.id) },
    ]);
    const { reinitialisation } = await sql(emDe(serveur))
      .selectFrom('mot_de_passe')
      .where('utilisateurId', '=', Number(acteurs.S1.id))
      .select('reinitialisation')
      .executeTakeFirstOrThrow();
    expect(reinitialisation).toMatch(/^[0-9a-f]{64}$/);
    expect(traces[2]?.changements).toContain('mot_de_passe');
    expect(traces[2]?.changements).not.toContain(reinitialisation);
    await leMail();
  });

  it('fait le même travail avant de répondre, que le compte existe, ne serve plus ou n’existe pas', async () => {
    const instructions = await ecouter(emDe(serveur));
    const processus = await serveur.processus();
    const { courrier } = processus.services;
    const laisses: (() => Promise<unknown>)[] = [];
    const poster = vi.spyOn(courrier, 'poster').mockImplementation((ecrire) => {
      laisses.push(async () => ecrire());
    });
    const avant: Record<string, string[]> = {};
    for (const identifiant of ['personne', 't1', 't1@exemple.fr', 'c2', 'p']) {
      instructions.length = 0;
      expect((await demander(identifiant, undefined, processus)).errors).toEqual([]);
      avant[identifiant] = [...instructions];
    }
    poster.mockRestore();
    expect(avant.personne?.length).toBeGreaterThan(3);
    for (const faites of Object.values(avant)) expect(faites).toEqual(avant.personne);
    expect(laisses).toHaveLength(5);
    // The work that tells an account from none is what was left for after the answer.
    const messages = await Promise.all(laisses.map((ecrire) => ecrire()));
    expect(messages.map((message) => message !== null)).toEqual([false, true, true, false, false]);
    vi.restoreAllMocks();
    await processus.arreter();
  });

  it('n’envoie rien quand la demande n’a pas pu être enregistrée', async () => {
    const envoyer = vi.spyOn(serveur.application.services.courrier, 'envoyer');
    await sql(emDe(serveur)).schema.alterTable('trace').renameTo('trace_ailleurs').execute();
    const reponse = await demander('s1');
    await sql(emDe(serveur)).schema.alterTable('trace_ailleurs').renameTo('trace').execute();
    expect(codes(reponse)).toEqual(['INTERNAL_SERVER_ERROR']);
    await new Promise(setImmediate);
    expect(envoyer).not.toHaveBeenCalled();
    envoyer.mockRestore();
  });

  it('freine qui demande sans cesse pour le même compte', async () => {
    const recues = [];
    for (let essai = 0; essai < 6; essai++) recues.push(await demander('personne', '10.8.0.1'));
    expect(recues.map(({ statut }) => statut)).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('reinitialiserMotDePasse', () => {
  it('pose le nouveau mot de passe et ferme toutes les sessions du compte', async () => {
    const ouverte = await ouvrirSession(serveur, 't1');
    expect((await reinitialiser(await recevoirJeton('t1'), NOUVEAU)).errors).toEqual([]);
    expect(codes(await moi(serveur, ouverte.jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    expect(codes(await connecter(serveur, 't1', MOT_DE_PASSE))).toEqual(['UNAUTHENTICATED BAD_CREDENTIALS']);
    expect((await connecter(serveur, 't1', NOUVEAU)).errors).toEqual([]);
  });

  it('un lien ne sert qu’une fois, même à deux en même temps', async () => {
    const jeton = await recevoirJeton('t2');
    const deux = await Promise.all([reinitialiser(jeton, 'premier-venu'), reinitialiser(jeton, 'second-venu')]);
    expect(deux.flatMap(codes)).toEqual(['BAD_USER_INPUT']);
    expect(deux.flatMap(champsRefuses)).toEqual(['jeton']);
    expect(champsRefuses(await reinitialiser(jeton, NOUVEAU))).toEqual(['jeton']);
    const gagnant = deux[0].errors.length === 0 ? 'premier-venu' : 'second-venu';
    expect((await connecter(serveur, 't2', gagnant)).errors).toEqual([]);
  });

  it('un lien vaut trente minutes', async () => {
    const jeton = await recevoirJeton('a');
    serveur.horloge.avancer(30 * 60_000);
    expect(champsRefuses(await reinitialiser(jeton, NOUVEAU))).toEqual(['jeton']);
    expect((await connecter(serveur, 'a')).errors).toEqual([]);
  });

  it('un nouveau lien remplace le précédent', async () => {
    const ancien = await recevoirJeton('s1');
    await rm(mails, { recursive: true });
    const nouveau = await recevoirJeton('s1');
    expect(champsRefuses(await reinitialiser(ancien, NOUVEAU))).toEqual(['jeton']);
    expect((await reinitialiser(nouveau, NOUVEAU)).errors).toEqual([]);
  });

  it('un changement de mot de passe annule le lien en attente', async () => {
    const jeton = await recevoirJeton('c1');
    const { jetonAcces } = await ouvrirSession(serveur, 'c1');
    await serveur.executer(
      'mutation ($input: ChangerMotDePasseInput!) { changerMotDePasse(input: $input) { message { fr } } }',
      { input: { motDePasseActuel: MOT_DE_PASSE, nouveauMotDePasse: NOUVEAU } },
      { jeton: jetonAcces },
    );
    expect(champsRefuses(await reinitialiser(jeton, 'un-troisieme'))).toEqual(['jeton']);
  });

  it('un jeton inventé est refusé sans calculer d’empreinte, avec une trace', async () => {
    const empreinte = vi.spyOn(serveur.application.services.hacheur, 'empreinte');
    const { resultat, traces } = await enObservant(serveur, () => reinitialiser('inventé', NOUVEAU));
    expect(champsRefuses(resultat)).toEqual(['jeton']);
    expect(empreinte).not.toHaveBeenCalled();
    empreinte.mockRestore();
    expect(traces).toMatchObject([{ action: 'reinitialiserMotDePasse', resultat: 'ECHEC', utilisateurId: null }]);
    expect(JSON.stringify(traces)).not.toContain('agrafe');
  });

  it('refuse un mot de passe trop court, trop connu ou qui est son adresse, sans consommer le lien', async () => {
    const jeton = await recevoirJeton('s2');
    for (const refuse of ['court', 'football1', 's2@exemple.fr'])
      expect([refuse, champsRefuses(await reinitialiser(jeton, refuse))]).toEqual([refuse, ['motDePasse']]);
    expect((await reinitialiser(jeton, NOUVEAU)).errors).toEqual([]);
  });
});
