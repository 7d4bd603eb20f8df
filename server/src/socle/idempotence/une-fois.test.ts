import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { type Executant, muter } from '../../../test/appels.ts';
import { retirerPermission } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { derniereTrace, enObservant } from '../../../test/etat.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { lesMails, mailA } from '../../../test/mails.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import { Journal } from '../journal/journal.ts';

const { serveur, acteurs } = essai();

type Lignes = Record<string, { id: string; version: number; nom?: string; texte?: string; supprime?: boolean }>;
const entite = (input: object, qui: Executant = acteurs.A) =>
  muter<Lignes>(qui, 'creerEntite', { nom: 'Agence', ...input }, 'entite { id version nom }');
const commenter = (input: object, qui: Executant = acteurs.C1) =>
  muter<Lignes>(qui, 'ajouterCommentaire', { texte: 'Bonjour', ...input }, 'commentaire { id version texte supprime }');
const urgence = (input: object) =>
  muter<Lignes>(acteurs.A, 'creerDegreUrgence', { ...input }, 'urgence { id version }');

let rang = 0;
const unCode = () => `AGENCE${++rang}`;

describe('une demande renvoyée sous sa clé', () => {
  it('est la même dans quelque ordre que viennent ses champs, à toute profondeur', async () => {
    const demande = { libelle: { fr: 'Immédiate', en: 'Immediate' }, niveau: 51, delaiHeures: 2, couleur: '#7048E8' };
    const cleIdempotence = randomUUID();
    const { id } = (await urgence({ ...demande, cleIdempotence })).rendu.urgence as { id: string };
    const autrement = { cleIdempotence, couleur: '#7048E8', delaiHeures: 2, niveau: 51 };
    const encore = await urgence({ ...autrement, libelle: { en: 'Immediate', fr: 'Immédiate' } });
    expect(encore.rendu.urgence?.id).toBe(id);
    champsRefuses(await urgence({ ...autrement, libelle: { en: 'Immediate', fr: 'Autre' } }), 'cleIdempotence');
  });

  it('rend ce qu’elle a fait comme c’est maintenant, et ne laisse pas de seconde trace', async () => {
    const demande = { code: unCode(), cleIdempotence: randomUUID() };
    const { id, version } = (await entite(demande)).rendu.entite as Lignes[string];
    await muter(acteurs.A, 'modifierEntite', { id, version, nom: 'Agence du Port' }, 'entite { id }');
    const { resultat, traces } = await enObservant(serveur, () => sansRienEcrire(serveur, () => entite(demande)));
    expect(resultat.rendu.entite).toEqual({ id, version: version + 1, nom: 'Agence du Port' });
    expect(traces).toEqual([]);
  });

  it('passe la porte comme tout texte : un signe invisible n’en fait pas une autre clé', async () => {
    const [cle, code] = [randomUUID(), unCode()];
    const premiere = await entite({ code, cleIdempotence: cle });
    const encore = await entite({ code, cleIdempotence: ` ${cle.slice(0, 9)}\u200b${cle.slice(9)}\ufeff ` });
    expect(encore.rendu.entite?.id).toBe(premiere.rendu.entite?.id);
    for (const fausse of ['\u200b'.repeat(20), `${cle.slice(0, 8)}é`, `${cle}\ud800`])
      champsRefuses(await entite({ code: unCode(), cleIdempotence: fausse }), 'cleIdempotence');
  });

  it('dit que ce qu’elle a fait n’est plus', async () => {
    const demande = { code: unCode(), cleIdempotence: randomUUID() };
    const { id, version } = (await entite(demande)).rendu.entite as Lignes[string];
    await muter(acteurs.A, 'supprimerEntite', { id, version }, 'id');
    const dit = refus(await sansRienEcrire(serveur, () => entite(demande)), 'NOT_FOUND');
    expect(dit.details?.fr).toContain('enregistrée');
  });

  it('sous la clé d’une autre fonction est refusée, et la trace dit l’échec', async () => {
    const cleIdempotence = randomUUID();
    const demande = { libelle: 'Motif', param: 'MOTIF_UN', cleIdempotence };
    expect((await muter(acteurs.A, 'creerCodification', demande, '')).errors).toEqual([]);
    const { resultat, traces } = await enObservant(serveur, () =>
      sansRienEcrire(serveur, () => entite({ code: unCode(), cleIdempotence })),
    );
    champsRefuses(resultat, 'cleIdempotence');
    expect(traces).toMatchObject([{ action: 'creerEntite', resultat: 'ECHEC', code: 'BAD_USER_INPUT' }]);
  });

  it('échouée, laisse sa clé libre pour la suivante', async () => {
    const cleIdempotence = randomUUID();
    const code = unCode();
    await entite({ code });
    refus(await entite({ code, cleIdempotence }), 'CONFLICT');
    champsRefuses(await entite({ code: unCode(), nom: ' ', cleIdempotence }), 'nom');
    expect((await entite({ code: unCode(), cleIdempotence })).errors).toEqual([]);
  });

  it('sous la même clé d’un autre compte en est une autre', async () => {
    const cleIdempotence = randomUUID();
    const { id: interventionId } = await creerIntervention(acteurs.S1, acteurs.C1);
    const duClient = await commenter({ interventionId, cleIdempotence });
    const duStandard = await commenter({ interventionId, cleIdempotence }, acteurs.S1);
    expect(duStandard.errors).toEqual([]);
    expect(duStandard.rendu.commentaire?.id).not.toBe(duClient.rendu.commentaire?.id);
  });

  it('montre un commentaire supprimé depuis comme il est : sa place, sans son texte', async () => {
    const { id: interventionId } = await creerIntervention(acteurs.S1, acteurs.C1);
    const demande = { interventionId, cleIdempotence: randomUUID() };
    const { id, version } = (await commenter(demande)).rendu.commentaire as Lignes[string];
    await muter(acteurs.C1, 'supprimerCommentaire', { id, version }, '');
    expect((await commenter(demande)).rendu.commentaire).toMatchObject({ id, texte: '', supprime: true });
  });

  it('n’invite pas deux fois le compte qu’elle crée', async () => {
    const email = 'invitee@exemple.fr';
    const demande = { nom: 'Neuve', prenom: 'Ida', login: 'invitee', email, cleIdempotence: randomUUID() };
    const creer = () => muter(acteurs.A, 'creerUtilisateur', demande, 'utilisateur { id }');
    expect((await creer()).errors).toEqual([]);
    await mailA(serveur, email);
    expect((await creer()).errors).toEqual([]);
    // The mail to somebody else leaves after it would have.
    await muter(serveur, 'demanderReinitialisation', { identifiant: 's2' }, '');
    await mailA(serveur, 's2@exemple.fr');
    expect((await lesMails(serveur)).filter((mail) => mail.includes(`To: ${email}\n`))).toHaveLength(1);
  });

  it('dont l’enregistrement a réussi sans que la base ait pu le dire est tenue pour faite', async () => {
    const connexion = serveur.application.services.orm.em.getConnection();
    const commit = connexion.commit;
    const perdu = vi.spyOn(connexion, 'commit').mockImplementationOnce(async (...args) => {
      await commit.apply(connexion, args);
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    });
    const avant = await derniereTrace(serveur);
    const { rendu, errors } = await entite({ code: unCode(), cleIdempotence: randomUUID() });
    expect(perdu).toHaveBeenCalled();
    perdu.mockRestore();
    expect(errors).toEqual([]);
    expect(rendu.entite?.nom).toBe('Agence');
    expect((await derniereTrace(serveur)) - avant).toBe(1);
  });

  it('est refusée à qui n’en a plus le droit', async () => {
    const { id: interventionId } = await creerIntervention(acteurs.S1, acteurs.C1);
    const demande = { interventionId, cleIdempotence: randomUUID() };
    expect((await commenter(demande)).errors).toEqual([]);
    await retirerPermission(serveur, 'Client', 'COMMENTAIRE_AJOUTER');
    refus(await commenter(demande), 'FORBIDDEN');
  });
});

describe('la clé', () => {
  it.each(['', 'courte', 'é'.repeat(20), 'a b c d e f', 'x'.repeat(101), 'x'.repeat(100_000)])(
    '%.20s : refusée, avant tout',
    async (cleIdempotence) => {
      const { resultat, traces } = await enObservant(serveur, () => entite({ code: unCode(), cleIdempotence }));
      champsRefuses(resultat, 'cleIdempotence');
      expect(traces).toMatchObject([{ action: 'creerEntite', resultat: 'ECHEC' }]);
    },
  );

  it('null n’en est pas une', async () => {
    for (let fois = 0; fois < 2; fois++)
      expect((await entite({ code: unCode(), cleIdempotence: null })).errors).toEqual([]);
  });

  it('coûte une instruction à ce qui en a une, et rien au reste', async () => {
    const { id: interventionId } = await creerIntervention(acteurs.S1, acteurs.C2);
    const instructions = vi.spyOn(Journal.prototype, 'ecrire');
    const compter = async (input: object) => {
      instructions.mockClear();
      expect((await commenter({ interventionId, interne: false, ...input }, acteurs.S1)).errors).toEqual([]);
      return instructions.mock.calls.length;
    };
    const sans = await compter({});
    const avec = await compter({ cleIdempotence: randomUUID() });
    instructions.mockRestore();
    expect(sans).toBeGreaterThan(0);
    expect(avec).toBe(sans + 1);
  });
});
