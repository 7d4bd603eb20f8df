import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it, vi } from 'vitest';
import type { ErreurApi } from './api/erreur';
import { type ErreurLue, ErreurReponse, lireErreur, repartirErreurs } from './erreurs';

const texte = (mot: string) => ({ fr: `${mot} (fr)`, en: `${mot} (en)` });
const dite: ErreurApi = {
  message: 'x',
  extensions: {
    code: 'CONFLICT',
    raison: 'VERSION',
    message: texte('Changé'),
    details: texte('Par Zoé'),
    champs: [{ chemin: 'input.titre', message: texte('Trop long') }],
    actuel: { version: 3 },
  },
};
const serveur = (corps: string) =>
  new ServerError('502', { response: new Response(null, { status: 502 }), bodyText: corps });

describe('An error in the reader’s language', () => {
  it.each([
    ['of the API by Apollo', new CombinedGraphQLErrors({ data: null, errors: [dite] })],
    ['of the API by fetch', new ErreurReponse(dite)],
    ['of the website', serveur(JSON.stringify({ errors: [dite] }))],
  ])('%s says what the API said', (_quoi, erreur) => {
    const lue = lireErreur(erreur, 'en');
    expect(lue).toMatchObject({
      ...{ code: 'CONFLICT', raison: 'VERSION', message: 'Changé (en)', details: 'Par Zoé (en)' },
      champs: [{ chemin: 'input.titre', message: 'Trop long (en)' }],
    });
    expect(lue.extensions.actuel).toEqual({ version: 3 });
    expect(lireErreur(erreur, 'fr').message).toBe('Changé (fr)');
  });

  it('that nobody answered is one of the network, where nothing is lost', () => {
    for (const erreur of [new TypeError('fetch failed'), serveur('<html>'), serveur('{}'), undefined]) {
      expect(lireErreur(erreur, 'fr')).toMatchObject({ code: 'NETWORK', champs: [] });
      expect(lireErreur(erreur, 'fr').message).toContain('Pas de réponse du serveur');
      expect(lireErreur(erreur, 'en').message).toContain('No answer from the server');
    }
  });

  it('without a word of the API says that something went wrong', () => {
    expect(lireErreur(new ErreurReponse({ message: 'x' }), 'en').message).toBe('Something went wrong. Try again.');
  });
});

describe('Refused fields', () => {
  const lue = (champs: ErreurLue['champs']): ErreurLue => ({
    ...{ code: 'BAD_USER_INPUT', raison: undefined, message: 'Refusé.', details: 'Voyez.', champs, extensions: {} },
  });

  it('have their message beside them, and the first one the focus', () => {
    const setError = vi.fn();
    const restes = repartirErreurs(
      lue([
        { chemin: 'input.titre', message: 'Trop long' },
        { chemin: 'adresse', message: 'Vide' },
      ]),
      ['titre', 'adresse'],
      setError,
    );
    expect(restes).toEqual([]);
    expect(setError.mock.calls).toEqual([
      ['titre', { type: 'serveur', message: 'Trop long' }, { shouldFocus: true }],
      ['adresse', { type: 'serveur', message: 'Vide' }, { shouldFocus: true }],
    ]);
  });

  it('that the form does not show are said above it', () => {
    const setError = vi.fn();
    const champs = [
      { chemin: 'input.version', message: 'Ancienne' },
      { chemin: 'input.titre', message: 'Trop long' },
    ];
    expect(repartirErreurs(lue(champs), ['titre', 'input.version.x'], setError)).toEqual(['Ancienne']);
    expect(setError).toHaveBeenCalledExactlyOnceWith('titre', expect.anything(), { shouldFocus: false });
  });

  it('that are none leave the refusal itself', () => {
    expect(repartirErreurs(lue([]), ['titre'], vi.fn())).toEqual(['Refusé. Voyez.']);
  });
});
