import { sql as brut } from 'kysely';
import { expect, it } from 'vitest';
import { serveurSeul } from '../../../test/essai.ts';
import { sql } from './base-de-donnees.ts';
import { lirePreparee } from './requete-preparee.ts';

const serveur = serveurSeul();

it('une connexion ne garde pas plus de requêtes préparées que le serveur n’a de place pour toutes', async () => {
  const gardees = await serveur.application.services.orm.em.fork().transactional(async (em) => {
    for (let rang = 0; rang < 300; rang++) {
      await lirePreparee(em, `essai ${rang}`, { id: 1 }, (base, v) =>
        base
          .selectFrom('role')
          .where('id', '=', v.id)
          .select([brut.lit(rang).as('rang')]),
      );
    }
    const { rows } = await brut<{ Variable_name: string; Value: string }>`
      show session status where variable_name in ('Com_stmt_prepare', 'Com_stmt_close')`.execute(sql(em));
    const compte = Object.fromEntries(rows.map(({ Variable_name: nom, Value }) => [nom.toLowerCase(), Number(Value)]));
    expect(compte.com_stmt_prepare).toBeGreaterThanOrEqual(300);
    return (compte.com_stmt_prepare ?? 0) - (compte.com_stmt_close ?? 0);
  });
  expect(gardees).toBeLessThanOrEqual(100);
});
