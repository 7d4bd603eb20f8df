import { afterAll, expect, it } from 'vitest';
import { dAvance, serveurSeul } from '../../../test/essai.ts';
import { RedisDeTest } from '../../../test/redis.ts';
import type { Application } from '../../app/app.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';

const redis = dAvance(() => RedisDeTest.demarrer());
const serveur = serveurSeul(() => ({ REDIS_URL: redis.url }));
const voisin = dAvance(() => serveur.processus({ REDIS_URL: redis.url }));

afterAll(async () => {
  await voisin.arreter();
  await redis.tomber();
});

/** What an event does once it is committed, without the event: nothing goes through but the ring. */
const ecrire = ({ services }: Application) =>
  enTransaction(services.orm.em, async (em) => {
    await em.getConnection().execute('select 1', [], 'all', em.getTransactionContext());
    services.sonnette.apres(em);
  });

function compter({ services }: Application) {
  const entendu = { fois: 0 };
  services.sonnette.ecouter(() => {
    entendu.fois += 1;
  });
  return entendu;
}

it('ce qu’un processus écrit, l’autre l’entend ; sans Redis chacun s’entend soi-même, et tout revient avec lui', async () => {
  const [ici, la] = [compter(serveur.application), compter(voisin)];
  const jusquALAutre = async () => {
    const avant = la.fois;
    // Until both are joined: what is said before reaches nobody, and is not kept.
    await expect
      .poll(async () => {
        await ecrire(serveur.application);
        return la.fois;
      })
      .toBeGreaterThan(avant);
  };
  await jusquALAutre();
  await redis.tomber();
  const avant = ici.fois;
  await ecrire(serveur.application);
  expect(ici.fois).toBeGreaterThan(avant);
  await redis.relever();
  await jusquALAutre();
});
