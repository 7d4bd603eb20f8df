import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { empreinteDe } from '../../plateforme/programme/cle.ts';
import { cleDeFrein, compter } from '../../plateforme/session/frein.service.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { introuvable, tropDeDemandes } from '../../socle/commun/erreurs.ts';
import { tient } from '../../socle/securite/acces.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import { lireDroits } from '../../socle/securite/lecture-droits.ts';
import type { Services } from '../../socle/services.ts';
import { INTERVENTION_LIRE } from '../intervention/intervention.permissions.ts';
import { ecrireCalendrier } from './calendrier.ts';
import { lireVisites } from './visites.ts';

const HEURE = 3600 * 1000;
const PAR_HEURE = 60;
/** The codification that says how much leaves for the servers of whoever keeps the calendar. */
const DETAIL = 'AGENDA_DETAIL';
const COMPLET = 'COMPLET';

const CET_AGENDA = { fr: 'Cet agenda', en: 'This calendar' };

/** The account whose key this is. A key that is nobody's, or whose account may not read, is refused in the same words. */
async function titulaire(services: Services, em: EntityManager, { cle, ip }: Demande) {
  const maintenant = services.horloge.maintenant();
  const lu = await sql(em)
    .selectFrom('cle_agenda as c')
    .innerJoin('utilisateur as u', 'u.id', 'c.utilisateurId')
    .where('c.empreinte', '=', empreinteDe(cle))
    .select(['c.id as cleId', 'u.id', 'u.langue', 'u.statut', 'u.dateExpiration'])
    .executeTakeFirst();
  if (lu && estUtilisable(lu, maintenant)) {
    const droits = await lireDroits(em, lu.id);
    if (tient(droits, INTERVENTION_LIRE.nom, maintenant)) return lu;
  }
  await services.freinCles.manquer(em, ip);
  throw introuvable(CET_AGENDA);
}

interface Demande {
  cle: string;
  ip: string;
}

/** The visits of whoever made this key, as a calendar reads them, and a mark of what they are. */
export async function lireAgenda(services: Services, em: EntityManager, demande: Demande) {
  const maintenant = services.horloge.maintenant();
  const { cleId, id, langue } = await titulaire(services, em, demande);
  const frein = { cle: cleDeFrein('agenda', String(cleId)), limite: PAR_HEURE, fenetreMs: HEURE };
  const attendre = await compter(em, frein, maintenant);
  if (attendre > 0) throw tropDeDemandes(attendre);
  await noterUsage(em, cleId, maintenant);
  const texte = ecrireCalendrier(await lireVisites(em, id, maintenant), {
    langue: langue === 'EN' ? 'en' : 'fr',
    complet: await enEntier(em),
    adresse: services.env.PUBLIC_URL.replace(/\/$/, ''),
  });
  return { texte, marque: `"${createHash('sha256').update(texte).digest('base64url')}"` };
}

async function enEntier(em: EntityManager): Promise<boolean> {
  const codification = await sql(em)
    .selectFrom('codification')
    .where('param', '=', DETAIL)
    .select('description')
    .executeTakeFirst();
  return codification?.description?.trim() === COMPLET;
}

async function noterUsage(em: EntityManager, id: number, maintenant: Date): Promise<void> {
  await sql(em)
    .updateTable('cle_agenda')
    .set({ utiliseeA: maintenant })
    .where('id', '=', id)
    .where((ou) => ou.or([ou('utiliseeA', 'is', null), ou('utiliseeA', '<', new Date(maintenant.getTime() - HEURE))]))
    .execute();
}
