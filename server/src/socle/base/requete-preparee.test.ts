import { describe, expect, it } from 'vitest';
import { serveurSeul } from '../../../test/essai.ts';
import { millisecondes } from '../commun/horloge.ts';
import { sql } from './base-de-donnees.ts';
import { lirePreparee } from './requete-preparee.ts';

const serveur = serveurSeul();
const em = () => serveur.application.services.orm.em.fork();

const permissions = (forme: string, noms: readonly string[], colonne: 'nom' | 'id' = 'nom') =>
  lirePreparee(em(), forme, { noms }, (base, v) =>
    base.selectFrom('permission').where('nom', 'in', v.noms).select(colonne).orderBy('nom'),
  );

describe('une requête préparée', () => {
  it('met à chaque fois ses propres valeurs, quelle que soit la longueur de la liste', async () => {
    for (const noms of [['ROLE_GERER'], ['TRACE_LIRE'], ['ROLE_GERER', 'TRACE_LIRE'], ['ROLE_GERER']])
      expect(await permissions('permissions de l’essai', noms)).toEqual(noms.map((nom) => ({ nom })));
  });

  it('répond les instants, les nombres et les booléens comme une autre', async () => {
    const base = em();
    const prepare = await lirePreparee(base, 'une application de l’essai', { id: 1 }, (de, v) =>
      de.selectFrom('application').where('id', '=', v.id).selectAll(),
    );
    const [directe] = await sql(base).selectFrom('application').where('id', '=', 1).selectAll().execute();
    const dire = (ligne: NonNullable<typeof directe>) => ({ ...ligne, creerA: millisecondes(ligne.creerA) });
    expect(prepare).toHaveLength(1);
    expect({ ...dire(prepare[0] as NonNullable<typeof directe>), modifierA: 0 }).toEqual({
      ...dire(directe as NonNullable<typeof directe>),
      modifierA: 0,
    });
  });

  it('dont la forme ne dit pas tout est refusée là où on vérifie', async () => {
    await permissions('forme trop courte', ['ROLE_GERER']);
    await expect(permissions('forme trop courte', ['ROLE_GERER'], 'id')).rejects.toThrow('forme trop courte');
  });

  it('qui garde une valeur d’une autre demande est refusée de même', async () => {
    const une = (nom: string) =>
      lirePreparee(em(), 'valeur enfermée', {}, (de) =>
        de.selectFrom('permission').where('nom', '=', nom).select('nom'),
      );
    await une('ROLE_GERER');
    await expect(une('TRACE_LIRE')).rejects.toThrow('valeur enfermée');
  });
});
