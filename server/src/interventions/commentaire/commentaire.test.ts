import { beforeEach, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { type InterventionDeTest, interventionA, voir } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
let une: InterventionDeTest;

beforeEach(async () => {
  une = await interventionA('PLANIFIEE', acteurs);
});

interface Vu {
  id: string;
  version: number;
  texte: string;
  interne: boolean;
  auteur: { id: string };
  auteurRole: string;
  supprime: boolean;
  modifiable: boolean;
  supprimable: boolean;
  contestation: boolean;
  versions: { texte: string }[];
}
const CHAMPS =
  'id version texte interne auteur { id } auteurRole supprime modifiable supprimable contestation versions { texte }';
type Ecrit = { commentaire: Vu; intervention: { id: string; clientARepondu: boolean } };
const ecrire = (fonction: string) => (qui: Executant, input: Record<string, unknown>) =>
  muter<Ecrit>(qui, fonction, input, `commentaire { ${CHAMPS} } intervention { id clientARepondu }`);
const ajouter = (qui: Executant, texte: string, interne?: boolean, id = une.id) =>
  ecrire('ajouterCommentaire')(qui, { interventionId: id, texte, ...(interne !== undefined && { interne }) });
const modifier = (qui: Executant, { id, version }: Vu, texte: string) =>
  ecrire('modifierCommentaire')(qui, { id, version, texte });
const supprimer = (qui: Executant, { id, version }: Vu) => ecrire('supprimerCommentaire')(qui, { id, version });

async function fil(qui: Executant, parametres = ''): Promise<Vu[]> {
  const champs = `commentaires${parametres} { ${CHAMPS} }`;
  return (await lire<{ commentaires: Vu[] }>(qui, 'voirIntervention', 'id: ID!', champs, { id: une.id })).rendu
    .commentaires;
}
const textes = async (qui: Executant, parametres = '') => (await fil(qui, parametres)).map(({ texte }) => texte);

describe('ajouterCommentaire', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => ajouter(qui, 'Bonjour'),
  );

  it('interne: null est une saisie fautive, et rien n’est écrit', async () => {
    const reponse = await ecrire('ajouterCommentaire')(acteurs.S1, {
      interventionId: une.id,
      texte: 'Interne ou non ?',
      interne: null,
    });
    champsRefuses(reponse, 'interne');
    expect(await fil(acteurs.S1)).toEqual([]);
  });

  it('écrit au nom de l’appelant et de son rôle, le plus récent en tête du fil', async () => {
    await ajouter(acteurs.S1, 'Premier');
    const { rendu } = await ajouter(acteurs.C1, '  Second\nsur deux lignes  ');
    expect(rendu.commentaire).toMatchObject({
      texte: 'Second\nsur deux lignes',
      auteur: { id: acteurs.C1.id },
      auteurRole: 'Client',
      interne: false,
      supprime: false,
      contestation: false,
      versions: [],
    });
    expect(rendu.intervention.id).toBe(une.id);
    expect(await textes(acteurs.T1)).toEqual(['Second\nsur deux lignes', 'Premier']);
  });

  it('garde tel quel ce qui ressemble à du HTML', async () => {
    const texte = '<script>alert(1)</script> & <b>gras</b>';
    expect((await ajouter(acteurs.C1, texte)).rendu.commentaire.texte).toBe(texte);
  });

  it('veut un texte, de 5 000 caractères au plus', async () => {
    for (const texte of ['', ' \n\t ', 'x'.repeat(5001)])
      champsRefuses(await sansRienEcrire(serveur, () => ajouter(acteurs.S1, texte)), 'texte');
    expect((await ajouter(acteurs.S1, 'x'.repeat(5000))).errors).toEqual([]);
  });

  it('l’équipe écrit et lit les internes ; le client ne les voit nulle part', async () => {
    await ajouter(acteurs.S1, 'Pour tous');
    await ajouter(acteurs.T1, 'Entre nous', true);
    for (const nom of ['S1', 'T1', 'A'] as const)
      expect(await textes(acteurs[nom])).toEqual(['Entre nous', 'Pour tous']);
    expect(await textes(acteurs.C1)).toEqual(['Pour tous']);
    const champs = `items { id commentaires { texte versions { texte } } historique { motif changements { avant apres } } }`;
    const liste = await lire(acteurs.C1, 'consulterIntervention', '', champs);
    expect(liste.errors).toEqual([]);
    expect(liste.texte).toContain('Pour tous');
    expect(liste.texte).not.toContain('Entre nous');
  });

  it('un commentaire interne n’existe pas pour le client, même par son id', async () => {
    const { commentaire } = (await ajouter(acteurs.S1, 'Entre nous', true)).rendu;
    const jamais = refus(await modifier(acteurs.C1, { ...commentaire, id: '4000000000' }, 'x'), 'NOT_FOUND');
    await sansRienEcrire(serveur, async () => {
      expect(refus(await modifier(acteurs.C1, commentaire, 'x'), 'NOT_FOUND')).toEqual(jamais);
      expect(refus(await supprimer(acteurs.C1, commentaire), 'NOT_FOUND')).toEqual(jamais);
    });
  });

  it('le client ne peut pas écrire d’interne', async () => {
    const dit = refus(await sansRienEcrire(serveur, () => ajouter(acteurs.C1, 'Entre nous', true)), 'FORBIDDEN');
    expect(dit.details?.fr).toContain('interne');
  });

  it('un mot du client qu’on attend marque qu’il a répondu, celui d’un autre non', async () => {
    const attend = await interventionA('EN_ATTENTE', acteurs);
    expect((await ajouter(acteurs.S1, 'Êtes-vous là ?', false, attend.id)).rendu.intervention.clientARepondu).toBe(
      false,
    );
    expect((await ajouter(acteurs.C1, 'Oui', false, attend.id)).rendu.intervention.clientARepondu).toBe(true);
    expect(await voir(acteurs.S1, attend.id)).toMatchObject({ clientARepondu: true, version: attend.version });
    expect((await ajouter(acteurs.C1, 'Merci')).rendu.intervention.clientARepondu).toBe(false);
  });

  it('reste possible sur une intervention finie', async () => {
    const finie = await interventionA('CLOTUREE', acteurs);
    expect((await ajouter(acteurs.C1, 'Merci', false, finie.id)).errors).toEqual([]);
  });
});

describe('modifierCommentaire', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => ecrire('modifierCommentaire')(qui, { id: '1', version: 1, texte: 'x' }),
  );

  it('change le sien et garde les textes d’avant, du plus récent au plus ancien', async () => {
    let { commentaire } = (await ajouter(acteurs.C1, 'Un')).rendu;
    for (const texte of ['Deux', ' Trois '])
      commentaire = (await modifier(acteurs.C1, commentaire, texte)).rendu.commentaire;
    expect(commentaire).toMatchObject({ texte: 'Trois', version: 3, versions: [{ texte: 'Deux' }, { texte: 'Un' }] });
    expect((await fil(acteurs.S1))[0]).toMatchObject({ texte: 'Trois', modifiable: false });
  });

  it('refuse celui d’un autre, même à l’admin', async () => {
    const { commentaire } = (await ajouter(acteurs.C1, 'À moi')).rendu;
    for (const nom of ['S1', 'T1', 'A'] as const)
      refus(await sansRienEcrire(serveur, () => modifier(acteurs[nom], commentaire, 'Pris')), 'FORBIDDEN');
  });

  it('le même texte n’est pas une version', async () => {
    const { commentaire } = (await ajouter(acteurs.C1, 'Un')).rendu;
    const { rendu } = await sansRienEcrire(serveur, () => modifier(acteurs.C1, commentaire, ' Un '));
    expect(rendu.commentaire).toMatchObject({ version: 1, versions: [] });
  });

  it('refuse une version périmée en montrant le texte actuel, et un texte vide', async () => {
    const { commentaire } = (await ajouter(acteurs.C1, 'Un')).rendu;
    await modifier(acteurs.C1, commentaire, 'Deux');
    const reponse = await sansRienEcrire(serveur, () => modifier(acteurs.C1, commentaire, 'Trois'));
    expect(refus(reponse, 'CONFLICT').actuel).toMatchObject({ texte: 'Deux', version: 2 });
    champsRefuses(await modifier(acteurs.C1, commentaire, '  '), 'texte');
  });

  it('une faute de notre part n’est pas dite comme un commentaire qui n’existe pas', async () => {
    const { commentaire } = (await ajouter(acteurs.C1, 'Un')).rendu;
    const { schema } = sql(emDe(serveur));
    await schema.alterTable('intervention').renameTo('ailleurs').execute();
    const reponse = await modifier(acteurs.C1, commentaire, 'Deux');
    await schema.alterTable('ailleurs').renameTo('intervention').execute();
    refus(reponse, 'INTERNAL_SERVER_ERROR');
    expect(await textes(acteurs.C1)).toEqual(['Un']);
  });
});

describe('supprimerCommentaire', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => ecrire('supprimerCommentaire')(qui, { id: '1', version: 1 }),
  );

  it('laisse la place du sien, et cache son texte à tous, ses versions avec', async () => {
    const { commentaire } = (await ajouter(acteurs.C1, 'Regretté')).rendu;
    const change = (await modifier(acteurs.C1, commentaire, 'Encore regretté')).rendu.commentaire;
    const { rendu } = await supprimer(acteurs.C1, change);
    expect(rendu.commentaire).toMatchObject({ texte: '', supprime: true, modifiable: false, supprimable: false });
    for (const nom of ['C1', 'S1', 'T1', 'A'] as const) {
      const [reste] = await fil(acteurs[nom]);
      expect(reste).toMatchObject({
        id: commentaire.id,
        texte: '',
        supprime: true,
        auteur: { id: acteurs.C1.id },
        versions: [],
      });
    }
  });

  it('dit dans modifiable et supprimable ce que chacun peut', async () => {
    await ajouter(acteurs.C1, 'À moi');
    const droits = async (qui: Executant) =>
      (await fil(qui)).map(({ modifiable, supprimable }) => [modifiable, supprimable])[0];
    expect(await droits(acteurs.C1)).toEqual([true, true]);
    expect(await droits(acteurs.S1)).toEqual([false, false]);
    expect(await droits(acteurs.A)).toEqual([false, true]);
  });

  it('qui modère supprime celui d’un autre, les autres non', async () => {
    const { commentaire } = (await ajouter(acteurs.C1, 'Grossier')).rendu;
    for (const nom of ['S1', 'T1'] as const)
      refus(await sansRienEcrire(serveur, () => supprimer(acteurs[nom], commentaire)), 'FORBIDDEN');
    expect((await supprimer(acteurs.A, commentaire)).rendu.commentaire.supprime).toBe(true);
  });

  it('refuse une version périmée, et de supprimer ou changer ce qui l’est déjà', async () => {
    const { commentaire } = (await ajouter(acteurs.C1, 'Un')).rendu;
    const change = (await modifier(acteurs.C1, commentaire, 'Deux')).rendu.commentaire;
    expect(refus(await supprimer(acteurs.C1, commentaire), 'CONFLICT').actuel).toMatchObject({ version: 2 });
    const supprime = (await supprimer(acteurs.C1, change)).rendu.commentaire;
    await sansRienEcrire(serveur, async () => {
      refus(await supprimer(acteurs.C1, supprime), 'CONFLICT');
      refus(await modifier(acteurs.C1, supprime, 'Trois'), 'CONFLICT');
    });
  });
});

describe('Le fil des commentaires', () => {
  it('se lit par tranches, du plus récent au plus ancien, avec avant', async () => {
    for (let rang = 1; rang <= 5; rang++) await ajouter(acteurs.S1, String(rang));
    const [, quatrieme] = await fil(acteurs.S1, '(limite: 2)');
    expect(quatrieme?.texte).toBe('4');
    const suite = await fil(acteurs.S1, `(limite: 2, avant: "${quatrieme?.id}")`);
    expect(suite.map(({ texte }) => texte)).toEqual(['3', '2']);
    expect(await textes(acteurs.S1, `(limite: 2, avant: "${suite[1]?.id}")`)).toEqual(['1']);
    for (const avant of ['0', 'x', "' OR 1=1 --"]) expect(await textes(acteurs.S1, `(avant: "${avant}")`)).toEqual([]);
  });

  it('la limite compte ceux que l’on peut lire', async () => {
    await ajouter(acteurs.S1, 'Public');
    for (let rang = 0; rang < 3; rang++) await ajouter(acteurs.S1, 'Interne', true);
    expect(await textes(acteurs.C1, '(limite: 1)')).toEqual(['Public']);
  });

  it('va de 1 à 50 par tranche, et l’historique de même', async () => {
    for (const champ of ['commentaires', 'historique']) {
      for (const limite of [0, -1, 51, 1_000_000]) {
        const reponse = await lire(acteurs.S1, 'voirIntervention', 'id: ID!', `${champ}(limite: ${limite}) { id }`, {
          id: une.id,
        });
        champsRefuses(reponse, 'limite');
      }
      const plein = await lire(acteurs.S1, 'voirIntervention', 'id: ID!', `${champ}(limite: 50) { id }`, {
        id: une.id,
      });
      expect(plein.errors).toEqual([]);
    }
  });

  it('garde à chaque commentaire ses versions, même à côté d’un autre qui en a beaucoup', async () => {
    const sobre = (await ajouter(acteurs.S1, 'Avant')).rendu.commentaire;
    await modifier(acteurs.S1, sobre, 'Après');
    let bavard = (await ajouter(acteurs.S1, 'v0')).rendu.commentaire;
    for (let fois = 1; fois <= 41; fois++) bavard = (await modifier(acteurs.S1, bavard, `v${fois}`)).rendu.commentaire;
    const [beaucoup, peu] = await fil(acteurs.S1);
    expect(peu?.versions).toEqual([{ texte: 'Avant' }]);
    expect(beaucoup?.versions.map(({ texte }) => texte)).toEqual(
      Array.from({ length: 20 }, (_, rang) => `v${40 - rang}`),
    );
  });
});
