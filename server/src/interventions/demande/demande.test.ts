import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { mailsPour, notificationsDe, repandre, repandreEtEnvoyer } from '../../../test/nouvelles.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { EN_ATTENTE_MAX } from './demande.service.ts';

const { serveur, acteurs } = essai();
const monde = () => ({ serveur, acteurs });

interface Demande {
  id: string;
  version: number;
  titre: string;
  etat: string;
  motif: string | null;
  reference: string | null;
}
const CHAMPS =
  'id version titre description adresse codePostal disponibilites etat motif reference client { id prenom }';
const TOUT = {
  titre: 'Radiateur froid',
  description: 'Depuis hier soir.\nLe reste chauffe.',
  adresse: '3 rue des Lilas, Nantes',
  codePostal: '44000',
  disponibilites: 'Le matin, sauf mardi',
};

const demander = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  muter<{ demande: Demande }>(qui, 'demanderIntervention', { ...TOUT, ...valeurs }, `demande { ${CHAMPS} }`);
const refuser = (qui: Executant, valeurs: Record<string, unknown>) =>
  muter<{ demande: Demande }>(qui, 'refuserDemande', { motif: 'Hors secteur', ...valeurs }, `demande { ${CHAMPS} }`);
const lues = async (qui: Executant, miennes: boolean | null = null) => {
  const champs = `items { ${CHAMPS} } pagination { totalItems }`;
  const variables = { miennes, perPage: 50 };
  const lu = await lire<{ items: Demande[]; pagination: { totalItems: number } }>(
    ...([qui, 'consulterDemande', 'miennes: Boolean, perPage: Int', champs, variables] as const),
  );
  expect(lu.errors).toEqual([]);
  return lu.rendu;
};
const titres = async (qui: Executant, miennes?: boolean) => (await lues(qui, miennes)).items.map(({ titre }) => titre);

/** As the desk accepts it, without reading what is said. */
async function accepter(qui: Executant, demandeId: string, valeurs: Record<string, unknown> = {}) {
  const { rendu } = await lire<{ items: { id: string }[] }>(qui, 'consulterDegreUrgence', '', 'items { id }');
  const { titre, description, adresse, codePostal } = TOUT;
  const dits = { clientId: acteurs.C1.id, urgenceId: rendu.items[0]?.id, titre, description, adresse, codePostal };
  const input = { ...dits, demandeId, ...valeurs };
  return muter<{ intervention: { id: string; reference: string } }>(
    ...([qui, 'creerIntervention', input, 'intervention { id reference }'] as const),
  );
}
const compter = async (table: 'intervention' | 'demande') =>
  (await sql(emDe(serveur)).selectFrom(table).select('id').execute()).length;

describe('demanderIntervention', () => {
  refuseSansDroit(monde, (qui) => demander(qui), ['S1', 'T1', 'P']);

  it('garde les mots du client, qui la voit attendre', async () => {
    const { rendu } = await demander(acteurs.C1);
    const attendue = { ...TOUT, version: 1, etat: 'RECUE', motif: null, reference: null };
    expect(rendu.demande).toMatchObject(attendue);
    expect(rendu.demande).toHaveProperty('client.id', acteurs.C1.id);
    expect((await lues(acteurs.C1)).items[0]).toEqual(rendu.demande);
  });

  it('n’est faite que par un client : un admin ouvre l’intervention', async () => {
    refus(await sansRienEcrire(serveur, () => demander(acteurs.A)), 'CONFLICT');
  });

  it('nomme le champ fautif, et n’écrit rien', async () => {
    const faux = (valeurs: Record<string, unknown>) => sansRienEcrire(serveur, () => demander(acteurs.C1, valeurs));
    champsRefuses(await faux({ titre: ' ' }), 'titre');
    champsRefuses(await faux({ titre: 'a'.repeat(201) }), 'titre');
    champsRefuses(await faux({ adresse: '' }), 'adresse');
    champsRefuses(await faux({ adresse: 'a'.repeat(301) }), 'adresse');
    champsRefuses(await faux({ description: 'a'.repeat(4001) }), 'description');
    champsRefuses(await faux({ disponibilites: 'a'.repeat(501) }), 'disponibilites');
    champsRefuses(await faux({ codePostal: '44 000 !' }), 'codePostal');
  });

  it('n’en laisse attendre que dix, même demandées au même moment', async () => {
    const a = await unEssai();
    const toutes = await Promise.all(Array.from({ length: EN_ATTENTE_MAX + 3 }, () => demander(a.acteurs.C1)));
    const codes = toutes.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    expect((await lues(a.acteurs.C1)).pagination.totalItems).toBe(EN_ATTENTE_MAX);
    expect((await demander(a.acteurs.C2)).errors).toEqual([]);
    const [premiere] = (await lues(a.acteurs.C1)).items;
    await refuser(a.acteurs.S1, { id: premiere?.id, version: 1 });
    expect((await demander(a.acteurs.C1)).errors).toEqual([]);
    await a.serveur.arreter();
  });
});

describe('consulterDemande', () => {
  refuseSansDroit(monde, (qui) => lire(qui, 'consulterDemande', '', 'items { id }'), ['T1', 'P']);

  it('rend les siennes, la dernière d’abord ; au standard celles qui attendent, la plus ancienne d’abord', async () => {
    const a = await unEssai();
    const { C1, C2, S1, S2, A } = a.acteurs;
    const premiere = (await demander(C1, { titre: 'Première' })).rendu.demande;
    await demander(C2, { titre: 'Deuxième' });
    await demander(C1, { titre: 'Troisième' });
    await refuser(S1, cles(premiere));
    expect(await titres(C1)).toEqual(['Troisième', 'Première']);
    expect(await titres(C2)).toEqual(['Deuxième']);
    for (const qui of [S1, S2, A]) expect(await titres(qui)).toEqual(['Deuxième', 'Troisième']);
    for (const qui of [S1, A]) expect(await titres(qui, true)).toEqual([]);
    await a.serveur.arreter();
  });

  it('compte sur la page d’accueil ce que la liste compte, à qui répond', async () => {
    await demander(acteurs.C1);
    const { rendu } = await lire<{ compteurs: { nom: string; nombre: number; lien: string }[] }>(
      ...([acteurs.S1, 'consulterAccueil', '', 'compteurs { nom nombre lien }'] as const),
    );
    const { totalItems: nombre } = (await lues(acteurs.S1)).pagination;
    expect(rendu.compteurs.find(({ nom }) => nom === 'DEMANDES')).toEqual({
      nom: 'DEMANDES',
      nombre,
      lien: '/demandes',
    });
  });
});

describe('creerIntervention(demandeId)', () => {
  it('accepte la demande, qui mène à l’intervention de son client', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const { intervention } = (await accepter(acteurs.S2, demande.id)).rendu;
    const [sienne] = (await lues(acteurs.C1)).items;
    const acceptee = { ...demande, version: 2, etat: 'ACCEPTEE', reference: intervention.reference };
    expect(sienne).toEqual(acceptee);
    expect((await lues(acteurs.S1)).items.map(({ id }) => id)).not.toContain(demande.id);
    const vue = await lire<{ titre: string; standardiste: { id: string } }>(
      ...([acteurs.C1, 'voirIntervention', 'id: ID', 'titre standardiste { id }', { id: intervention.id }] as const),
    );
    expect(vue.rendu).toEqual({ titre: TOUT.titre, standardiste: { id: acteurs.S2.id } });
  });

  it('une seule fois, même à deux au même moment', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const avant = await compter('intervention');
    const reponses = await Promise.all([acteurs.S1, acteurs.S2].map((qui) => accepter(qui, demande.id)));
    const codes = reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['CONFLICT']);
    expect(await compter('intervention')).toBe(avant + 1);
    refus(await sansRienEcrire(serveur, () => accepter(acteurs.S1, demande.id)), 'CONFLICT');
    refus(await sansRienEcrire(serveur, () => refuser(acteurs.S1, cles(demande))), 'CONFLICT');
  });

  it('n’ouvre rien pour un autre client, ni d’une demande qui n’existe pas', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const autre = { clientId: acteurs.C2.id };
    champsRefuses(await sansRienEcrire(serveur, () => accepter(acteurs.S1, demande.id, autre)), 'clientId');
    for (const id of ['999999', 'abc'])
      refus(await sansRienEcrire(serveur, () => accepter(acteurs.S1, id)), 'NOT_FOUND');
    // What is refused of the intervention leaves the request as it was.
    const vide = { titre: '' };
    champsRefuses(await sansRienEcrire(serveur, () => accepter(acteurs.S1, demande.id, vide)), 'titre');
    expect((await accepter(acteurs.S1, demande.id)).errors).toEqual([]);
  });

  it('reste acceptée quand l’intervention est supprimée, ou donnée à un autre client', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const { id } = (await accepter(acteurs.A, demande.id)).rendu.intervention;
    const champs = 'intervention { id }';
    await muter(acteurs.A, 'modifierIntervention', { id, version: 1, clientId: acteurs.C2.id }, champs);
    const acceptee = { id: demande.id, etat: 'ACCEPTEE', reference: null };
    expect((await lues(acteurs.C1)).items[0]).toMatchObject(acceptee);
    expect((await muter(acteurs.A, 'supprimerIntervention', { id, version: 2 }, 'id')).errors).toEqual([]);
    expect((await lues(acteurs.C1)).items[0]).toMatchObject(acceptee);
  });
});

describe('refuserDemande', () => {
  refuseSansDroit(monde, (qui) => refuser(qui, { id: '1', version: 1 }), ['C1', 'T1', 'P']);

  it('dit pourquoi au client', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const { rendu } = await refuser(acteurs.S1, { ...cles(demande), motif: ' Trop loin de chez nous ' });
    expect(rendu.demande).toEqual({ ...demande, version: 2, etat: 'REFUSEE', motif: 'Trop loin de chez nous' });
    expect((await lues(acteurs.C1)).items[0]).toEqual(rendu.demande);
    refus(await sansRienEcrire(serveur, () => accepter(acteurs.S2, demande.id)), 'CONFLICT');
  });

  it('exige un motif, la version qu’on a lue, et une demande qui existe', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const faux = (valeurs: Record<string, unknown>) =>
      sansRienEcrire(serveur, () => refuser(acteurs.S1, { ...cles(demande), ...valeurs }));
    champsRefuses(await faux({ motif: '' }), 'motif');
    champsRefuses(await faux({ motif: 'a'.repeat(1001) }), 'motif');
    expect(refus(await faux({ version: 7 }), 'CONFLICT').actuel).toMatchObject({ version: 1, etat: 'RECUE' });
    refus(await faux({ id: '999999' }), 'NOT_FOUND');
  });
});

describe('retirerDemande', () => {
  const retirer = (qui: Parameters<typeof refuser>[0], input: Record<string, unknown>) =>
    muter<{ demande: Demande; message: object }>(
      qui,
      'retirerDemande',
      input,
      `message { fr en } demande { ${CHAMPS} }`,
    );
  refuseSansDroit(monde, (qui) => retirer(qui, { id: '1', version: 1 }), ['S1', 'T1', 'P']);

  it('n’attend plus au standard, et reste dans les siennes avec ses mots', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const { rendu } = await retirer(acteurs.C1, { ...cles(demande), motif: ' Il chauffe de nouveau ' });
    expect(rendu.demande).toEqual({ ...demande, version: 2, etat: 'RETIREE', motif: 'Il chauffe de nouveau' });
    expect((await lues(acteurs.C1)).items[0]).toEqual(rendu.demande);
    expect((await lues(acteurs.S1)).items.map(({ id }) => id)).not.toContain(demande.id);
    for (const apres of [accepter(acteurs.S1, demande.id), refuser(acteurs.S1, { ...cles(demande), version: 2 })])
      expect(refus(await apres, 'CONFLICT').message.fr).toContain('retiré');
    refus(await sansRienEcrire(serveur, () => retirer(acteurs.C1, { ...cles(demande), version: 2 })), 'CONFLICT');
    const sansMots = (await demander(acteurs.C1)).rendu.demande;
    expect((await retirer(acteurs.C1, cles(sansMots))).rendu.demande).toMatchObject({ etat: 'RETIREE', motif: null });
  });

  it('ni celle d’un autre, ni une qui est traitée, ni d’une version passée', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const faux = (qui: Parameters<typeof refuser>[0], valeurs: Record<string, unknown> = {}) =>
      sansRienEcrire(serveur, () => retirer(qui, { ...cles(demande), ...valeurs }));
    for (const qui of [acteurs.C2, acteurs.A]) refus(await faux(qui), 'NOT_FOUND');
    refus(await faux(acteurs.C1, { id: '999999' }), 'NOT_FOUND');
    expect(refus(await faux(acteurs.C1, { version: 7 }), 'CONFLICT').actuel).toMatchObject({ etat: 'RECUE' });
    champsRefuses(await faux(acteurs.C1, { motif: 'a'.repeat(1001) }), 'motif');
    await refuser(acteurs.S1, cles(demande));
    refus(await faux(acteurs.C1, { version: 2 }), 'CONFLICT');
  });

  it('retirée et acceptée au même moment : l’une des deux', async () => {
    const { demande } = (await demander(acteurs.C1)).rendu;
    const avant = await compter('intervention');
    const reponses = await Promise.all([retirer(acteurs.C1, cles(demande)), accepter(acteurs.S1, demande.id)]);
    const codes = reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['CONFLICT']);
    const { etat } = (await lues(acteurs.C1)).items[0] ?? {};
    expect(await compter('intervention')).toBe(avant + (etat === 'ACCEPTEE' ? 1 : 0));
    expect(['ACCEPTEE', 'RETIREE']).toContain(etat);
  });
});

describe('ce qui en est dit', () => {
  it('au standard qu’elle attend ; au client qu’elle est acceptée ou non, et pourquoi', async () => {
    const a = await unEssai();
    const { C1, C2, S1, S2, T1 } = a.acteurs;
    const dits = async (qui: typeof C1) => (await notificationsDe(a.serveur, qui)).map(({ type }) => type);
    const acceptee = (await demander(C1)).rendu.demande;
    const refusee = (await demander(C1, { titre: 'Lave-linge' })).rendu.demande;
    await repandre(a.serveur);
    for (const qui of [S1, S2]) expect(await dits(qui)).toEqual(['DEMANDE_RECUE', 'DEMANDE_RECUE']);
    for (const qui of [C1, C2, T1]) expect(await dits(qui)).toEqual([]);

    const { reference } = await creerIntervention(S1, C1, { demandeId: acceptee.id });
    await refuser(S2, { ...cles(refusee), motif: 'Nous ne réparons pas les lave-linge' });
    await repandreEtEnvoyer(a.serveur);
    expect(await dits(C1)).toEqual(['DEMANDE_ACCEPTEE', 'DEMANDE_REFUSEE']);
    expect(await dits(C2)).toEqual([]);
    const mails = await mailsPour(a.serveur, C1);
    expect(mails).toHaveLength(2);
    expect(mails.find((mail) => mail.includes('acceptée'))).toContain(`/interventions/${reference}`);
    expect(mails.find((mail) => mail.includes('lave-linge'))).toContain('/demandes');
    await avancer(a.serveur, a.acteurs, 0);
    const centre = await lire<{ items: { titre: { fr: string; en: string }; lien: string }[] }>(
      ...([C1, 'consulterNotification', '', 'items { titre { fr en } lien }'] as const),
    );
    expect(centre.rendu.items.map(({ lien }) => lien)).toEqual(['/demandes', `/interventions/${reference}`]);
    await a.serveur.arreter();
  });
});

const cles = ({ id, version }: Demande) => ({ id, version });
