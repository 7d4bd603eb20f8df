import type { EntityManager } from '@mikro-orm/core';
import { dejaPortees } from '../../plateforme/utilisateur/annuaire.service.ts';
import { comptesAuNumero } from '../../plateforme/utilisateur/recherche.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { conflit } from '../../socle/commun/erreurs.ts';
import { normaliser } from '../../socle/commun/recherche.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';

/** A household has a few accounts, a switchboard many: these are enough to recognise somebody. */
const JUMEAUX_MAX = 5;
const CANDIDATS_MAX = 50;

interface Nouveau {
  nom: string;
  prenom: string;
  numero: string;
  codePostal: string | null;
}

/** A client who is there already, and is perhaps the same: by their number, or by their name and postcode. */
interface Jumeau {
  id: string;
  nom: string;
  prenom: string;
  telephone: string | null;
}

export async function jumeauxDe(em: EntityManager, nouveau: Nouveau): Promise<Jumeau[]> {
  const auNumero = (await comptesAuNumero(em, nouveau.numero, CANDIDATS_MAX)) ?? [];
  const ids = [...new Set([...auNumero, ...(await memeNomMemeLieu(em, nouveau))])];
  const clients = await dejaPortees(em, 'CLIENT', ids);
  if (clients.size === 0) return [];
  const lignes = await sql(em)
    .selectFrom('utilisateur')
    .where('id', 'in', [...clients])
    .select(['id', 'nom', 'prenom', 'telephone'])
    .orderBy('nomRecherche')
    .orderBy('id')
    .limit(JUMEAUX_MAX)
    .execute();
  return lignes.map(({ id, ...ligne }) => ({ id: String(id), ...ligne }));
}

/** Their postcode is that of their card, or of where one has gone for them. */
async function memeNomMemeLieu(em: EntityManager, { nom, prenom, codePostal }: Nouveau): Promise<number[]> {
  if (codePostal === null) return [];
  const noms = [`${nom} ${prenom}`, `${prenom} ${nom}`].map(normaliser);
  const lignes = await sql(em)
    .selectFrom('utilisateur as u')
    .where('u.nomRecherche', 'in', [...new Set(noms)])
    .where((ou) =>
      ou.or([
        ou.exists(
          ou
            .selectFrom('adresse_client as a')
            .whereRef('a.clientId', '=', 'u.id')
            .where('a.codePostal', '=', codePostal)
            .select('a.id'),
        ),
        ou.exists(
          ou
            .selectFrom('intervention as i')
            .whereRef('i.clientId', '=', 'u.id')
            .where('i.codePostal', '=', codePostal)
            .select('i.id'),
        ),
      ]),
    )
    .select('u.id')
    .limit(CANDIDATS_MAX)
    .execute();
  return lignes.map(({ id }) => id);
}

/** Nothing is written: whoever is on the telephone says whether it is one of them. */
export function exigerConfirmation(jumeaux: readonly Jumeau[], confirme: boolean): void {
  if (jumeaux.length === 0 || confirme) return;
  const noms = jumeaux.map(({ nom, prenom, telephone }) =>
    [`${prenom} ${nom}`.trim(), telephone && `(${telephone})`].filter(Boolean).join(' '),
  );
  const details: Bilingue = {
    fr: `${noms.join(', ')} : choisissez-le, ou confirmez que c’est quelqu’un d’autre`,
    en: `${noms.join(', ')}: choose them, or confirm that it is somebody else`,
  };
  throw conflit(
    { fr: 'Ce client est peut-être déjà connu', en: 'This client may be known already' },
    { details, actuel: { jumeaux } },
  );
}
