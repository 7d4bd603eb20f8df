import { randomBytes } from 'node:crypto';
import { empreinteDe } from '../../plateforme/programme/cle.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { CleAgenda } from './cle-agenda.entity.ts';

export async function voir(contexte: Contexte) {
  const { id } = appelantDe(contexte);
  const cleAgenda = await sql(contexte.em)
    .selectFrom('cle_agenda')
    .where('utilisateurId', '=', id)
    .select(['creerA', 'utiliseeA'])
    .executeTakeFirst();
  return { cleAgenda: cleAgenda ?? null };
}

/** The address is for the answer alone. The former one, if any, leads nowhere from now on. */
export async function creer(contexte: Contexte): Promise<{ adresse: string; cleAgenda: CleAgenda }> {
  const { em, env, horloge } = contexte;
  const utilisateur = em.getReference(Utilisateur, appelantDe(contexte).id);
  const cle = randomBytes(32).toString('base64url');
  const valeurs = { empreinte: empreinteDe(cle), creerA: horloge.maintenant(), utiliseeA: null };
  const ancienne = await em.findOne(CleAgenda, { utilisateur });
  const cleAgenda = ancienne ? em.assign(ancienne, valeurs) : em.create(CleAgenda, { utilisateur, ...valeurs });
  await em.flush();
  return { adresse: `${env.PUBLIC_URL.replace(/\/$/, '')}/agenda/${cle}.ics`, cleAgenda };
}

/** Of one that is revoked already nothing changes. */
export async function revoquer(contexte: Contexte): Promise<void> {
  const { em } = contexte;
  const cleAgenda = await em.findOne(CleAgenda, { utilisateur: appelantDe(contexte).id });
  if (cleAgenda) await em.remove(cleAgenda).flush();
}
