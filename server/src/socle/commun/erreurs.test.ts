import { describe, expect, it } from 'vitest';
import * as erreurs from './erreurs.ts';
import type { Bilingue } from './texte.ts';

const { CODES, ErreurMetier, nonAuthentifie } = erreurs;
const objet: Bilingue = { fr: 'Le compte', en: 'The account' };

/** One error of each factory; a new factory without an example here fails the first test. */
const EXEMPLES: Record<string, erreurs.ErreurMetier> = {
  nonAuthentifie: nonAuthentifie('TOKEN_EXPIRED'),
  interdit: erreurs.interdit(),
  motDePasseAChanger: erreurs.motDePasseAChanger(),
  introuvable: erreurs.introuvable(objet),
  saisieInvalide: erreurs.saisieInvalide([]),
  champInvalide: erreurs.champInvalide('nom', 'Trop long.', 'Too long.'),
  conflit: erreurs.conflit({ fr: 'Déjà pris', en: 'Taken already' }),
  conflitDeVersion: erreurs.conflitDeVersion({ id: 1, version: 2 }),
  tropDeDemandes: erreurs.tropDeDemandes(12),
  indisponible: erreurs.indisponible(),
  stockagePlein: erreurs.stockagePlein(),
};
const RAISONS = [
  'TOKEN_MISSING',
  'TOKEN_INVALID',
  'TOKEN_EXPIRED',
  'TOKEN_REVOKED',
  'BAD_CREDENTIALS',
  'ACCOUNT_INACTIVE',
] as const;

function bilingues(valeur: unknown): Bilingue[] {
  if (typeof valeur !== 'object' || valeur === null) return [];
  if ('fr' in valeur || 'en' in valeur) return [valeur as Bilingue];
  return Object.values(valeur).flatMap(bilingues);
}

describe('les erreurs', () => {
  it('ont chacune un exemple ici', () => {
    const fabriques = Object.entries(erreurs).filter(
      ([nom, valeur]) => typeof valeur === 'function' && nom !== 'ErreurMetier',
    );
    expect(fabriques.map(([nom]) => nom).sort()).toEqual(Object.keys(EXEMPLES).sort());
  });

  it('couvrent tous les codes, hors l’erreur interne que seul le format fabrique', () => {
    const donnes = new Set(Object.values(EXEMPLES).map(({ code }) => code));
    expect([...donnes, 'INTERNAL_SERVER_ERROR'].sort()).toEqual(Object.keys(CODES).sort());
  });

  it.each(Object.entries(EXEMPLES))('%s dit tout dans les deux langues', (_nom, erreur) => {
    const { message } = erreur.extensions as { message: Bilingue };
    expect(erreur.message).toBe(message.fr);
    for (const { fr, en } of bilingues(erreur.extensions)) {
      expect(fr).toMatch(/\S{3,}/);
      expect(en).toMatch(/\S{3,}/);
      expect(en).not.toBe(fr);
    }
  });

  it.each(RAISONS)('%s a ses mots dans les deux langues, sous le code UNAUTHENTICATED', (raison) => {
    const { code, extensions } = nonAuthentifie(raison);
    expect([code, extensions.raison]).toEqual(['UNAUTHENTICATED', raison]);
    expect(bilingues(extensions).every(({ fr, en }) => fr.length > 5 && en.length > 5)).toBe(true);
  });

  it.each(Object.entries(CODES))('%s voyage en HTTP %i', (code, statut) => {
    const { extensions } = new ErreurMetier(code as erreurs.Code, { fr: 'Exemple', en: 'Example' });
    expect((extensions.http as { status: number } | undefined)?.status ?? 200).toBe(statut);
  });

  it('un trop-plein dit dans combien de temps revenir, pour les gens et pour les programmes', () => {
    const { extensions, message } = erreurs.tropDeDemandes(12);
    expect(message).toContain('12 secondes');
    expect(extensions.attendre).toBe(12);
    expect(extensions.http).toMatchObject({ headers: new Map([['retry-after', '12']]) });
  });
});
