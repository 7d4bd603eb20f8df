import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { retirerPermission } from '../../../test/circonstances.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Modele {
  id: string;
  version: number;
  titre: string;
  texteFr: string;
  texteEn: string;
  interne: boolean;
  actif: boolean;
  ordre: number;
}
const CHAMPS = 'id version titre texteFr texteEn interne actif ordre';
const SANS_GERER = ['S1', 'T1', 'C1', 'P'] as const;
const contexte = () => ({ serveur, acteurs });
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Modele[]; pagination: { totalItems: number } }>(
    qui,
    'consulterModeleCommentaire',
    'page: Int, perPage: Int, actif: Boolean',
    `items { ${CHAMPS} } pagination { totalItems }`,
    { page: 1, perPage: 50, ...variables },
  );
const ecrire = (fonction: string, qui: Executant, input: Record<string, unknown>) =>
  muter<{ modeleCommentaire: Modele }>(qui, fonction, input, `modeleCommentaire { ${CHAMPS} }`);
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerModeleCommentaire', qui, {
    titre: 'Rappel',
    texteFr: 'Bonjour {client},\nrendez-vous {creneau}.',
    texteEn: 'Hello {client},\nsee you {creneau}.',
    ...valeurs,
  });
const modifier = (qui: Executant, modele: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  ecrire('modifierModeleCommentaire', qui, { ...cles(modele), ...valeurs });
const supprimer = (qui: Executant, modele: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerModeleCommentaire', cles(modele), 'id');
const cree = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.modeleCommentaire;

describe('consulterModeleCommentaire', () => {
  refuseSansDroit(contexte, (qui) => lister(qui), ['C1', 'P']);

  it('donne à l’équipe la liste dans l’ordre des admins, ou ceux qui se proposent', async () => {
    const [premier, deuxieme] = [await cree(), await cree({ actif: false })];
    expect(deuxieme.ordre).toBe(premier.ordre + 10);
    await modifier(acteurs.A, deuxieme, { ordre: 0 });
    const ids = async (qui: Executant, actif?: boolean) =>
      (await lister(qui, { actif })).rendu.items.map(({ id }) => id);
    for (const qui of [acteurs.A, acteurs.S1, acteurs.T1]) expect(await ids(qui)).toEqual([deuxieme.id, premier.id]);
    expect(await ids(acteurs.S1, true)).toEqual([premier.id]);
    expect(await ids(acteurs.S1, false)).toEqual([deuxieme.id]);
  });

  it('ferme la liste à qui ne lit plus les commentaires internes', async () => {
    const a = await unEssai();
    await retirerPermission(a.serveur, 'Intervenant', 'COMMENTAIRE_INTERNE');
    refus(await lister(a.acteurs.T1), 'FORBIDDEN');
    expect((await lister(a.acteurs.S1)).errors).toEqual([]);
    await a.serveur.arreter();
  });
});

describe('creerModeleCommentaire', () => {
  refuseSansDroit(contexte, (qui) => creer(qui), SANS_GERER);

  it('garde les deux langues et leurs retours à la ligne', async () => {
    expect(await cree({ interne: true })).toMatchObject({
      version: 1,
      titre: 'Rappel',
      texteFr: 'Bonjour {client},\nrendez-vous {creneau}.',
      texteEn: 'Hello {client},\nsee you {creneau}.',
      interne: true,
      actif: true,
    });
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { titre: ' ', texteFr: '', texteEn: 'a'.repeat(2001) };
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, fautes)), 'titre', 'texteFr', 'texteEn');
    champsRefuses(await creer(acteurs.A, { interne: null }), 'interne');
  });
});

describe('modifierModeleCommentaire', () => {
  refuseSansDroit(contexte, (qui) => modifier(qui, { id: '1', version: 1 }, { titre: 'x' }), SANS_GERER);

  it('change ce qui est donné ; une version périmée dit ce qu’il est', async () => {
    const modele = await cree();
    const { rendu } = await modifier(acteurs.A, modele, { texteEn: 'Other', ordre: 5 });
    expect(rendu.modeleCommentaire).toEqual({ ...modele, version: 2, texteEn: 'Other', ordre: 5 });
    const perimee = await sansRienEcrire(serveur, () => modifier(acteurs.A, modele, { titre: 'Second' }));
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({ texteEn: 'Other', version: 2 });
    champsRefuses(await modifier(acteurs.A, rendu.modeleCommentaire, { texteFr: null }), 'texteFr');
    champsRefuses(await modifier(acteurs.A, rendu.modeleCommentaire, { ordre: 10_001 }), 'ordre');
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { titre: 'x' }), 'NOT_FOUND');
  });
});

describe('supprimerModeleCommentaire', () => {
  refuseSansDroit(contexte, (qui) => supprimer(qui, { id: '1', version: 1 }), SANS_GERER);

  it('le retire de la liste', async () => {
    const modele = await cree();
    expect((await supprimer(acteurs.A, modele)).rendu.id).toBe(modele.id);
    expect((await lister(acteurs.A)).rendu.items.map(({ id }) => id)).not.toContain(modele.id);
    refus(await supprimer(acteurs.A, modele), 'NOT_FOUND');
  });
});
