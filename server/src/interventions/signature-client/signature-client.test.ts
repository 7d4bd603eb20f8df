import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { http } from '../../../test/fichiers.ts';
import { deposerImage, jpeg, png } from '../../../test/images.ts';
import { type InterventionDeTest, interventionA, RAPPORT, statutsParEtape } from '../../../test/interventions.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import { balayerFichiers } from '../../plateforme/fichier/balayage.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { empreinteDe } from './ce-qui-est-signe.ts';

const { serveur, acteurs } = essai();

interface Signature {
  methode: string;
  nom: string | null;
  qualite: string | null;
  motif: string | null;
  image: string | null;
  signeA: string;
  empreinte: string;
  perimeeA: string | null;
  recueilliPar: { id: string };
}
interface Signee extends InterventionDeTest {
  creerA: string;
  rapport: string | null;
  minutes: number | null;
  debutReel: string | null;
  finReelle: string | null;
  realiseeA: string | null;
  signature: Signature | null;
  signaturesPerimees: Signature[];
  historique: { changements: { champ: string; avant: string | null; apres: string | null }[] }[];
  transitionsPossibles: { etape: string; champsRequis: string[] }[];
}
const SIGNATURE = 'methode nom qualite motif image signeA empreinte perimeeA recueilliPar { id }';
const CHAMPS = `id version reference etape creerA rapport minutes debutReel finReelle realiseeA signature { ${SIGNATURE} }
  signaturesPerimees { ${SIGNATURE} } historique { changements { champ avant apres } }
  transitionsPossibles { etape champsRequis }`;
const NOM = { methode: 'NOM', nom: 'Claire Dupont', qualite: 'Locataire' };

const voir = async (qui: Executant, id: string) =>
  (await lire<Signee>(qui, 'voirIntervention', 'id: ID!', CHAMPS, { id })).rendu;
const changer = async (qui: Acteur, une: { id: string; version: number }, etape: string, champs: object) => {
  const { id, version } = une;
  const statutId = (await statutsParEtape(qui))[etape];
  const input = { id, version, statutId, ...champs };
  return muter<{ intervention: Signee }>(qui, 'changerStatutIntervention', input, `intervention { ${CHAMPS} }`);
};
const terminer = (qui: Acteur, une: { id: string; version: number }, signature?: object | null) =>
  changer(qui, une, 'REALISEE', { ...RAPPORT, ...(signature !== undefined && { signature }) });
const enCours = () => interventionA('EN_COURS', acteurs);
const signee = async (signature: object = NOM) => {
  const { rendu, errors } = await terminer(acteurs.T1, await enCours(), signature);
  expect(errors).toEqual([]);
  return rendu.intervention;
};
const tracee = async (contenu?: Buffer) =>
  deposerImage(serveur, acteurs.T1, contenu ?? (await png(1600, 400)), {
    usage: 'signature',
    fichier: 'signature.png',
  });
const empreinteVue = (vue: Signee) => {
  const date = (instant: string | null) => (instant === null ? null : new Date(instant));
  const { id, creerA, rapport, minutes, debutReel, finReelle, realiseeA } = vue;
  return empreinteDe({
    ...{ id: Number(id), creerA: new Date(creerA), rapport, minutes },
    ...{ debutReel: date(debutReel), finReelle: date(finReelle), realiseeA: date(realiseeA) },
  });
};

/** The value of the parameter, as an admin writes it. */
async function exiger(description: string | null) {
  const { rendu } = await lire<{ id: string; version: number }>(
    acteurs.A,
    'voirCodification',
    'param: String',
    'id version',
    { param: 'SIGNATURE_EXIGEE' },
  );
  return muter<{ codification: { description: string | null } }>(
    acteurs.A,
    'modifierCodification',
    { ...rendu, description },
    'codification { description }',
  );
}

describe('la signature du client', () => {
  it('se donne par le nom avec le mouvement qui termine, et tous ceux qui voient l’intervention la lisent', async () => {
    const vue = await signee();
    expect(vue.signature).toEqual({
      ...{ ...NOM, motif: null, image: null, perimeeA: null },
      signeA: vue.realiseeA,
      empreinte: empreinteVue(vue),
      recueilliPar: { id: acteurs.T1.id },
    });
    expect(vue.signaturesPerimees).toEqual([]);
    expect(vue.historique[0]?.changements.filter(({ champ }) => champ === 'signature')).toEqual([
      { champ: 'signature', avant: null, apres: 'NOM Claire Dupont' },
    ]);
    for (const qui of [acteurs.C1, acteurs.S1, acteurs.A])
      expect((await voir(qui, vue.id)).signature).toEqual(vue.signature);
    refus(await lire(acteurs.C2, 'voirIntervention', 'id: ID!', 'signature { nom }', { id: vue.id }), 'NOT_FOUND');
  });

  it('garde de quel appareil elle vient, dans la base seulement', async () => {
    const { id } = await signee();
    const ligne = await sql(emDe(serveur))
      .selectFrom('signature_client')
      .where('interventionId', '=', Number(id))
      .select(['ip', 'agent'])
      .executeTakeFirstOrThrow();
    expect(ligne.ip).toMatch(/\d/);
  });

  it('n’est pas demandée : le travail se termine sans elle', async () => {
    const { rendu } = await terminer(acteurs.T1, await enCours());
    expect(rendu.intervention).toMatchObject({ etape: 'REALISEE', signature: null, signaturesPerimees: [] });
  });

  it('se trace : l’image est gardée, large de 1 200 au plus, et seuls ceux qui voient l’intervention la lisent', async () => {
    const { corps } = await tracee();
    const avant = await http(serveur, acteurs.T2, 'GET', corps.url);
    expect([avant.statut, (await http(serveur, acteurs.T1, 'GET', corps.url)).statut]).toEqual([404, 200]);
    const vue = await signee({ methode: 'TRACE', nom: 'Claire Dupont', fichierId: corps.id });
    expect(vue.signature).toMatchObject({ methode: 'TRACE', nom: 'Claire Dupont', image: corps.url });
    for (const qui of [acteurs.T1, acteurs.C1, acteurs.S1, acteurs.A]) {
      const lue = await http(serveur, qui, 'GET', corps.url);
      expect([lue.statut, lue.enTetes['content-type']]).toEqual([200, 'image/png']);
      expect(lue.enTetes['cache-control']).toBe('private, no-cache');
      const { width, height } = await sharp(lue.octets).metadata();
      expect([width, height]).toEqual([1200, 300]);
    }
    for (const qui of [acteurs.C2, acteurs.T2, acteurs.S2])
      expect((await http(serveur, qui, 'GET', corps.url)).statut).toBe(404);
  });

  it('d’un tracé qui ne sert plus les octets s’en vont, d’un tracé signé jamais', async () => {
    const [servi, oublie] = [(await tracee()).corps, (await tracee()).corps];
    await signee({ methode: 'TRACE', nom: 'Claire Dupont', fichierId: servi.id });
    const vieux = new Date(serveur.horloge.maintenant().getTime() - 2 * 24 * 3600 * 1000);
    await sql(emDe(serveur))
      .updateTable('fichier')
      .set({ creerA: vieux })
      .where('id', 'in', [servi.id, oublie.id])
      .execute();
    await balayerFichiers(serveur.application.services);
    expect((await http(serveur, acteurs.T1, 'GET', servi.url)).statut).toBe(200);
    expect((await http(serveur, acteurs.T1, 'GET', oublie.url)).statut).toBe(404);
  });

  it('n’est qu’une image PNG de 200 Kio au plus, envoyée par qui termine des interventions', async () => {
    const photo = (await tracee(await jpeg(300))).corps.errors?.[0]?.extensions;
    expect([photo?.code, photo?.champs?.[0]?.chemin]).toEqual(['BAD_USER_INPUT', 'fichier']);
    const lourde = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
        background: '#fff',
      },
    })
      .png()
      .toBuffer();
    expect(lourde.length).toBeGreaterThan(200 * 1024);
    expect((await tracee(lourde)).statut).toBe(413);
    const client = await deposerImage(serveur, acteurs.C1, await png(), { usage: 'signature', fichier: 's.png' });
    expect(client.statut).toBe(403);
  });

  it('nomme ce qui manque ou ce qui est de trop, et n’écrit rien', async () => {
    const une = await enCours();
    const { corps } = await tracee();
    const [etrangere, servie] = [
      (await deposerImage(serveur, acteurs.T2, await png(), { usage: 'signature', fichier: 's.png' })).corps.id,
      (await tracee()).corps.id,
    ];
    await signee({ methode: 'TRACE', nom: 'Claire Dupont', fichierId: servie });
    const icone = (await deposerImage(serveur, acteurs.A, await png())).corps.id;
    const trace = (fichierId: string) => ({ methode: 'TRACE', nom: 'Claire Dupont', fichierId });
    const fautes: [object, ...string[]][] = [
      [{ methode: 'NOM' }, 'signature.nom'],
      [{ methode: 'NOM', nom: '  ' }, 'signature.nom'],
      [{ methode: 'NOM', nom: 'a'.repeat(121) }, 'signature.nom'],
      [{ ...NOM, qualite: 'a'.repeat(61) }, 'signature.qualite'],
      [{ ...NOM, motif: 'Pressé' }, 'signature.motif'],
      [{ ...NOM, fichierId: corps.id }, 'signature.fichierId'],
      [{ methode: 'TRACE' }, 'signature.nom', 'signature.fichierId'],
      [trace('inconnu'), 'signature.fichierId'],
      [trace(etrangere), 'signature.fichierId'],
      [trace(servie), 'signature.fichierId'],
      [trace(icone), 'signature.fichierId'],
      [{ methode: 'REFUS' }, 'signature.motif'],
      [{ methode: 'ABSENT', motif: ' ' }, 'signature.motif'],
      [{ methode: 'REFUS', motif: 'a'.repeat(301) }, 'signature.motif'],
    ];
    for (const [signature, ...chemins] of fautes)
      champsRefuses(await sansRienEcrire(serveur, () => terminer(acteurs.T1, une, signature)), ...chemins);
  });

  it('n’accompagne aucun autre mouvement', async () => {
    const une = await enCours();
    const champs = { motifAttente: 'PIECE', reprisePrevue: '2099-01-01T00:00:00.000Z', signature: NOM };
    champsRefuses(await sansRienEcrire(serveur, () => changer(acteurs.T1, une, 'EN_ATTENTE', champs)), 'signature');
  });

  it('se refuse, ou manque, avec son motif', async () => {
    for (const [methode, motif] of [
      ['REFUS', 'Conteste le temps passé'],
      ['ABSENT', 'Parti travailler'],
    ] as const) {
      const { signature, historique } = await signee({ methode, motif });
      expect(signature).toMatchObject({ methode, motif, nom: null });
      expect(historique[0]?.changements.at(-1)).toEqual({
        champ: 'signature',
        avant: null,
        apres: `${methode} ${motif}`,
      });
    }
  });
});

describe('la signature d’avant une modification', () => {
  it('est périmée dès que le compte rendu ou le temps change, reste, et ne l’est pas par autre chose', async () => {
    const vue = await signee();
    const memes = { id: vue.id, version: vue.version, rapport: RAPPORT.rapport, minutes: RAPPORT.minutes };
    expect((await muter(acteurs.A, 'modifierIntervention', memes, '')).errors).toEqual([]);
    await muter(acteurs.C1, 'ajouterCommentaire', { interventionId: vue.id, texte: 'Merci' }, 'commentaire { id }');
    expect((await voir(acteurs.C1, vue.id)).signature).toEqual(vue.signature);
    for (const corrige of [{ minutes: 60 }, { rapport: 'Compteur et joint remplacés.' }]) {
      const une = await signee();
      const input = { id: une.id, version: une.version, ...corrige };
      const { rendu } = await muter<{ intervention: Signee }>(
        acteurs.A,
        'modifierIntervention',
        input,
        `intervention { ${CHAMPS} }`,
      );
      const { signature, signaturesPerimees, historique } = rendu.intervention;
      expect(signature).toBeNull();
      expect(signaturesPerimees).toEqual([{ ...une.signature, perimeeA: expect.any(String) }]);
      expect(historique[0]?.changements.at(-1)).toEqual({
        champ: 'signature',
        avant: 'NOM Claire Dupont',
        apres: null,
      });
    }
  });

  it('est périmée par une heure corrigée', async () => {
    const { id, version, debutReel } = await signee();
    const plusTot = new Date(new Date(debutReel ?? '').getTime() - 600_000).toISOString();
    const input = { id, version, debutReel: plusTot };
    const { rendu } = await muter<{ intervention: Signee }>(
      acteurs.T1,
      'corrigerHeures',
      input,
      `intervention { ${CHAMPS} }`,
    );
    expect(rendu.intervention.signature).toBeNull();
    expect(rendu.intervention.signaturesPerimees).toHaveLength(1);
    expect(rendu.intervention.historique[0]?.changements.map(({ champ }) => champ)).toEqual(['debutReel', 'signature']);
  });

  it('est périmée par le travail repris ; celle d’après vaut, la clôture n’y change rien', async () => {
    const vue = await signee();
    const { rendu: reprise } = await changer(acteurs.S1, vue, 'EN_COURS', { motif: 'Fuit encore' });
    expect(reprise.intervention.signature).toBeNull();
    expect(reprise.intervention.signaturesPerimees).toHaveLength(1);
    const { rendu: refaite } = await terminer(acteurs.T1, reprise.intervention, { ...NOM, nom: 'Léa Martin' });
    expect(refaite.intervention.signature).toMatchObject({ nom: 'Léa Martin', perimeeA: null });
    expect(refaite.intervention.signaturesPerimees.map(({ nom }) => nom)).toEqual(['Claire Dupont']);
    const { id, version } = refaite.intervention;
    await muter(acteurs.S1, 'cloturerIntervention', { id, version }, 'intervention { id }');
    const close = await voir(acteurs.C1, id);
    expect([close.etape, close.signature?.nom]).toEqual(['CLOTUREE', 'Léa Martin']);
  });

  it('part avec l’intervention', async () => {
    const { id, version } = await signee();
    expect((await muter(acteurs.A, 'supprimerIntervention', { id, version }, 'id')).errors).toEqual([]);
    const restes = await sql(emDe(serveur))
      .selectFrom('signature_client')
      .where('interventionId', '=', Number(id))
      .select('id')
      .execute();
    expect(restes).toEqual([]);
  });
});

describe('la codification SIGNATURE_EXIGEE', () => {
  afterEach(() => exiger('NON'));

  const requis = async (qui: Executant, id: string) =>
    (await voir(qui, id)).transitionsPossibles.find(({ etape }) => etape === 'REALISEE')?.champsRequis;

  it('demande la signature, ou pourquoi il n’y en a pas, à qui termine le travail', async () => {
    const [une, autre] = [await enCours(), await enCours()];
    expect(await requis(acteurs.T1, une.id)).toEqual(['rapport', 'minutes']);
    expect((await exiger('OUI')).errors).toEqual([]);
    expect(await requis(acteurs.T1, une.id)).toEqual(['rapport', 'minutes', 'signature']);
    for (const qui of [acteurs.T1, acteurs.A]) {
      const dit = champsRefuses(await sansRienEcrire(serveur, () => terminer(qui, une)), 'signature');
      expect(dit.champs?.[0]?.message).toEqual({
        fr: 'Faites signer le client, ou dites pourquoi il ne signe pas.',
        en: 'Have the client sign, or say why they do not.',
      });
    }
    expect((await terminer(acteurs.T1, une, NOM)).errors).toEqual([]);
    expect((await terminer(acteurs.T1, autre, { methode: 'ABSENT', motif: 'Sorti' })).errors).toEqual([]);
  });

  it('vaut OUI ou NON, garde son nom et ne se supprime pas', async () => {
    for (const valeur of ['oui', 'PEUT-ETRE', '', null])
      champsRefuses(await sansRienEcrire(serveur, () => exiger(valeur)), 'description');
    const { rendu } = await lire<{ id: string; version: number; description: string }>(
      acteurs.A,
      'voirCodification',
      'param: String',
      'id version description',
      { param: 'SIGNATURE_EXIGEE' },
    );
    const { description, ...cles } = rendu;
    expect(description).toBe('NON');
    champsRefuses(await muter(acteurs.A, 'modifierCodification', { ...cles, param: 'AUTRE' }, ''), 'param');
    refus(await sansRienEcrire(serveur, () => muter(acteurs.A, 'supprimerCodification', cles, 'id')), 'CONFLICT');
    expect((await muter(acteurs.A, 'modifierCodification', { ...cles, libelle: 'Signer' }, '')).errors).toEqual([]);
  });

  it('écrite autrement dans la base, elle ne demande rien', async () => {
    await sql(emDe(serveur))
      .updateTable('codification')
      .set({ description: 'toujours' })
      .where('param', '=', 'SIGNATURE_EXIGEE')
      .execute();
    expect((await terminer(acteurs.T1, await enCours())).errors).toEqual([]);
  });
});
