import { describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { changerCompte, emDe, enObservant } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { moi, ouvrirSession, rafraichir } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();

const APRES_LA_GRACE = 151_000;
const JOUR = 24 * 3600 * 1000;

describe('rafraichirSession', () => {
  it('échange un jeton de rafraîchissement contre une nouvelle paire, sans jeton d’accès', async () => {
    const avant = await ouvrirSession(serveur, 's1');
    const { data, errors } = await rafraichir(serveur, avant.jetonRafraichissement);
    expect(errors).toEqual([]);
    expect(data.rafraichirSession).toMatchObject({ message: { fr: 'Session prolongée', en: 'Session extended' } });
    expect(data.rafraichirSession.jetonRafraichissement).not.toBe(avant.jetonRafraichissement);
    expect((await moi(serveur, data.rafraichirSession.jetonAcces)).data.moi.compte.id).toBe(acteurs.S1.id);
  });

  it('prolonge une session dont le jeton d’accès est périmé, pendant quatorze jours sans passage', async () => {
    const { jetonRafraichissement } = await ouvrirSession(serveur, 's2');
    serveur.horloge.avancer(13 * JOUR);
    const prolongee = await rafraichir(serveur, jetonRafraichissement);
    expect(prolongee.errors).toEqual([]);
    serveur.horloge.avancer(14 * JOUR + 1000);
    const trop = await rafraichir(serveur, prolongee.data.rafraichirSession.jetonRafraichissement);
    expect(codes(trop)).toEqual(['UNAUTHENTICATED TOKEN_EXPIRED']);
  });

  it('un jeton volé qui revient ferme la session pour le voleur et pour son propriétaire', async () => {
    const autreAppareil = await ouvrirSession(serveur, 'c1');
    const { jetonRafraichissement: r1 } = await ouvrirSession(serveur, 'c1');
    const { data } = await rafraichir(serveur, r1);
    const { jetonAcces, jetonRafraichissement: r2 } = data.rafraichirSession;
    serveur.horloge.avancer(APRES_LA_GRACE);
    const { resultat, traces } = await enObservant(serveur, () => rafraichir(serveur, r1));
    expect(resultat.statut).toBe(401);
    expect(codes(resultat)).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    expect(codes(await rafraichir(serveur, r2))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    expect(codes(await moi(serveur, jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    expect((await moi(serveur, autreAppareil.jetonAcces)).errors).toEqual([]);
    expect(traces).toMatchObject([
      {
        action: 'rafraichirSession',
        resultat: 'REFUS',
        code: 'UNAUTHENTICATED TOKEN_REVOKED',
        utilisateurId: Number(acteurs.C1.id),
      },
    ]);
    expect(traces[0]?.changements).toContain('revoqueeA');
  });

  it('un jeton plus ancien que le précédent ferme la session même pendant la grâce', async () => {
    const { jetonRafraichissement: r1 } = await ouvrirSession(serveur, 'c2');
    const r2 = (await rafraichir(serveur, r1)).data.rafraichirSession.jetonRafraichissement;
    const r3 = (await rafraichir(serveur, r2)).data.rafraichirSession.jetonRafraichissement;
    expect(codes(await rafraichir(serveur, r1))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    expect(codes(await rafraichir(serveur, r3))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
  });

  it('deux onglets qui échangent le même jeton en même temps reçoivent le même successeur', async () => {
    const { jetonRafraichissement } = await ouvrirSession(serveur, 't1');
    const deux = await Promise.all([
      rafraichir(serveur, jetonRafraichissement),
      rafraichir(serveur, jetonRafraichissement),
    ]);
    expect(deux.flatMap(codes)).toEqual([]);
    const successeurs = new Set(deux.map(({ data }) => data.rafraichirSession.jetonRafraichissement));
    expect(successeurs.size).toBe(1);
    for (const { data } of deux) expect((await moi(serveur, data.rafraichirSession.jetonAcces)).errors).toEqual([]);
    serveur.horloge.avancer(APRES_LA_GRACE);
    expect(codes(await rafraichir(serveur, jetonRafraichissement))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
  });

  it('un autre processus, dont l’horloge a 45 secondes d’avance, ne prend pas le second onglet pour un voleur', async () => {
    const { jetonRafraichissement } = await ouvrirSession(serveur, 'c1');
    const enAvance = await serveur.processus();
    const premier = await rafraichir(serveur, jetonRafraichissement);
    serveur.horloge.avancer(45_000);
    const second = await rafraichir(serveur, jetonRafraichissement, enAvance);
    await enAvance.arreter();
    expect(codes(second)).toEqual([]);
    expect(second.data.rafraichirSession.jetonRafraichissement).toBe(
      premier.data.rafraichirSession.jetonRafraichissement,
    );
  });

  it('un renouvellement dont la réponse s’est perdue est répondu de nouveau, deux minutes durant', async () => {
    const { jetonRafraichissement } = await ouvrirSession(serveur, 'c2');
    const perdue = await rafraichir(serveur, jetonRafraichissement);
    serveur.horloge.avancer(120_000);
    const encore = await rafraichir(serveur, jetonRafraichissement);
    expect(encore.data.rafraichirSession.jetonRafraichissement).toBe(
      perdue.data.rafraichirSession.jetonRafraichissement,
    );
    expect((await moi(serveur, encore.data.rafraichirSession.jetonAcces)).errors).toEqual([]);
  });

  it('refuse un compte suspendu depuis, puis le reprend avec le même jeton', async () => {
    const { jetonRafraichissement } = await ouvrirSession(serveur, 't2');
    await changerCompte(serveur, acteurs.T2.id, { statut: StatutUtilisateur.SUSPENDU });
    expect(codes(await rafraichir(serveur, jetonRafraichissement))).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
    await changerCompte(serveur, acteurs.T2.id, { statut: StatutUtilisateur.ACTIF });
    expect((await rafraichir(serveur, jetonRafraichissement)).errors).toEqual([]);
  });

  it.each([
    ['inventé', () => 'a.0.b'],
    ['d’une autre génération sans son sceau', (jeton: string) => jeton.replace('.0.', '.1.')],
    ['d’une autre session', (jeton: string) => jeton.replace(/^[^.]+/, 'x'.repeat(43))],
    ['au sceau changé', (jeton: string) => `${jeton.slice(0, -4)}AAAA`],
    ['suivi d’autre chose', (jeton: string) => `${jeton}.0`],
  ])('un jeton %s est invalide, et la session n’en souffre pas', async (_cas, changer) => {
    const { jetonRafraichissement } = await ouvrirSession(serveur, 'a');
    const faux = await rafraichir(serveur, changer(jetonRafraichissement));
    expect(faux.statut).toBe(401);
    expect(codes(faux)).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
    expect((await rafraichir(serveur, jetonRafraichissement)).errors).toEqual([]);
  });

  it('n’est gardé nulle part : la base ne permet pas d’en refaire un', async () => {
    const { jetonRafraichissement, jetonAcces } = await ouvrirSession(serveur, 's1');
    const sceau = jetonRafraichissement.split('.')[2] ?? '';
    const contenu = JSON.stringify([
      await sql(emDe(serveur)).selectFrom('session').selectAll().execute(),
      await sql(emDe(serveur)).selectFrom('trace').selectAll().execute(),
    ]);
    expect(sceau).not.toBe('');
    expect(contenu).not.toContain(sceau);
    expect(contenu).not.toContain(jetonAcces);
  });
});
