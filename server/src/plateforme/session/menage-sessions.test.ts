import { describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { derniereTrace, emDe, tracesApres } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { moi, ouvrirSession, rafraichir } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { effacerSessions } from './menage-sessions.ts';

const JOUR = 24 * 3_600_000;
const { serveur } = essai();

const ids = async () => (await sql(emDe(serveur)).selectFrom('session').select('id').execute()).map(({ id }) => id);

describe('le ménage des sessions', () => {
  it('efface celles qui sont finies depuis plus de 7 jours, révoquées ou non, et laisse les autres', async () => {
    const anciennes = await ids();
    serveur.horloge.avancer(20 * JOUR);
    const finie = await ouvrirSession(serveur, 's1');
    await serveur.executer('mutation { deconnecterPartout { message { fr } } }', {}, { jeton: finie.jetonAcces });
    expect(await effacerSessions(serveur.application.services)).toBe(0);
    serveur.horloge.avancer(JOUR + 1000);
    const vivante = await ouvrirSession(serveur, 's1');
    expect(await effacerSessions(serveur.application.services)).toBe(anciennes.length);
    expect((await ids()).filter((id) => anciennes.includes(id))).toEqual([]);
    expect((await moi(serveur, vivante.jetonAcces)).errors).toEqual([]);
    // Seven days after its end a session still says what became of it.
    expect(codes(await rafraichir(serveur, finie.jetonRafraichissement))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
  });

  it('plus qu’un tour n’en prend, et de deux processus à la fois : toutes partent, sans faute ni trace', async () => {
    const maintenant = serveur.horloge.maintenant();
    const { utilisateurId } = await sql(emDe(serveur))
      .selectFrom('session')
      .select('utilisateurId')
      .executeTakeFirstOrThrow();
    const vieille = {
      utilisateurId,
      generation: 0,
      tourneeA: maintenant,
      creerA: maintenant,
      revoqueeA: null,
      ip: null,
      agent: null,
    };
    const expireA = new Date(maintenant.getTime() - 8 * JOUR);
    const lignes = Array.from({ length: 1200 }, (_, rang) => ({ ...vieille, id: `vieille-${rang}`, expireA }));
    for (let debut = 0; debut < lignes.length; debut += 200)
      await sql(emDe(serveur))
        .insertInto('session')
        .values(lignes.slice(debut, debut + 200))
        .execute();
    const avant = await derniereTrace(serveur);
    await Promise.all([1, 2].map(() => effacerSessions(serveur.application.services)));
    expect((await ids()).filter((id) => id.startsWith('vieille'))).toEqual([]);
    expect(await tracesApres(serveur, avant)).toEqual([]);
  });
});
