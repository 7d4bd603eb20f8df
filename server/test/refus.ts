import { expect, it } from 'vitest';
import type { Acteur, Acteurs, Nom } from './acteurs.ts';
import { differences, empreinte } from './empreinte.ts';
import type { ErreurLue } from './erreur-lue.ts';
import type { Reponse, ServeurDeTest } from './serveur.ts';

/** What no answer may hold: a line of code, a query, a driver's words. */
const FUITE = /\.[jt]s:\d|node_modules|\bER_[A-Z]|SQLITE_|\b(select|insert into|update|delete from) [`"]/i;

/** Asserts one refusal with this code, said in both languages, without a cause in the body; returns what it says. */
export function refus(reponse: Reponse<unknown>, code: string): ErreurLue['extensions'] {
  expect(reponse.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  expect(reponse.texte).not.toMatch(FUITE);
  const { extensions } = reponse.errors[0] as ErreurLue;
  for (const dit of [extensions.message, extensions.details, ...(extensions.champs ?? []).map((c) => c.message)]) {
    if (dit === undefined) continue;
    expect(dit.fr).not.toBe('');
    expect(dit.en).not.toBe('');
  }
  return extensions;
}

/** Asserts that the input was refused for these fields, in this order. */
export function champsRefuses(reponse: Reponse<unknown>, ...chemins: string[]): ErreurLue['extensions'] {
  const dit = refus(reponse, 'BAD_USER_INPUT');
  expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(chemins);
  return dit;
}

/** Asserts that what `travail` does leaves every row of the business tables as it was, to the byte. */
export async function sansRienEcrire<T>(serveur: ServeurDeTest, travail: () => Promise<T>): Promise<T> {
  const avant = await empreinte(serveur);
  const fait = await travail();
  expect(differences(avant, await empreinte(serveur))).toEqual([]);
  return fait;
}

type Appeler = (qui: Pick<Acteur, 'executer'>) => Promise<Reponse<unknown>>;

/**
 * The first lines of every function's specification. `sansPermission`: an account whose role lacks it; P, the account
 * of programs, has no role that could call any function of people.
 */
export function refuseSansDroit(
  contexte: () => { serveur: ServeurDeTest; acteurs: Acteurs },
  appeler: Appeler,
  sansPermission: readonly Nom[] = ['P'],
): void {
  it('refuse un visiteur', async () => {
    const { serveur } = contexte();
    const reponse = await sansRienEcrire(serveur, () => appeler(serveur));
    expect(refus(reponse, 'UNAUTHENTICATED').raison).toBe('TOKEN_MISSING');
    expect(reponse.data ?? null).toBeNull();
  });

  it('refuse sans la permission', async () => {
    const { serveur, acteurs } = contexte();
    for (const nom of sansPermission) {
      const reponse = await sansRienEcrire(serveur, () => appeler(acteurs[nom]));
      refus(reponse, 'FORBIDDEN');
      expect(reponse.data ?? null).toBeNull();
    }
  });
}
