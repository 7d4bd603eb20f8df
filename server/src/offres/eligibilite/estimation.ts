import type { EntityManager } from '@mikro-orm/core';
import { lotDeClients } from '../../plateforme/utilisateur/annuaire.service.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Comptage } from './comptage.ts';
import { criteresPropres } from './eligibilite.service.ts';
import type { Faits } from './eligibilite.types.ts';
import type { EstimerEligibiliteInput } from './estimation.inputs.ts';
import { type Demande, faitsDesClients } from './faits.ts';
import { nomsDesRoles } from './verdict.ts';

const LOT = 500;
/** Past this many clients the answer is a sample, and says so: the first of them, by the age of their accounts. */
const EXAMINES_MAX = 20_000;

/** Who would be eligible, were these the eligibilities: over the clients of today, in batches, nothing written. */
export async function estimer(
  { em, horloge }: Pick<Contexte, 'em' | 'horloge'>,
  input: EstimerEligibiliteInput,
  max = EXAMINES_MAX,
) {
  const eligibilites = input.eligibilites.map(({ criteres }, rang) => ({
    criteres: criteresPropres(criteres, `eligibilites.${rang}.criteres`),
  }));
  const { codePostal = null, puissance = null, canal = null } = input;
  const donne = { codePostal: codePostal || null, puissance, canal };
  const maintenant = horloge.maintenant();
  const comptage = new Comptage(eligibilites, await nomsDesRoles(em, eligibilites));
  let apres = 0;
  let suite = true;
  while (suite && comptage.examines < max) {
    const nombre = Math.min(LOT, max - comptage.examines);
    const ids = await lotDeClients(em, { apres, nombre, maintenant });
    await compterLot(em, { ids, comptage, donne, maintenant });
    apres = ids.at(-1) ?? apres;
    suite = ids.length === nombre;
  }
  const complet = !suite || (await lotDeClients(em, { apres, nombre: 1, maintenant })).length === 0;
  const { examines, eligibles, raisons, exemples } = comptage;
  return { examines, complet, eligibles, raisons: raisons.slice(0, 20), exemples };
}

interface Lot {
  ids: readonly number[];
  comptage: Comptage;
  donne: Omit<Demande, 'numero'>;
  maintenant: Date;
}

/** Each with their own number, as if they subscribed for it. */
async function compterLot(em: EntityManager, { ids, comptage, donne, maintenant }: Lot): Promise<void> {
  if (ids.length === 0) return;
  const demandeDe = (telephone: string | null) => ({
    ...donne,
    numero: telephone === null ? null : normaliserNumero(telephone),
  });
  const faits = await faitsDesClients(em, ids, demandeDe, maintenant);
  const noirs = await numerosNoirs(em, [...faits.values()]);
  for (const id of ids) {
    const siens = faits.get(id);
    if (siens) comptage.compter(id, siens, noirs.has(siens.prefixeNumero ?? ''));
  }
}

async function numerosNoirs(em: EntityManager, faits: readonly Faits[]): Promise<Set<string>> {
  const numeros = faits.flatMap(({ prefixeNumero }) => prefixeNumero ?? []);
  const noirs = await sql(em)
    .selectFrom('blacklist')
    .where('numero', 'in', ['', ...numeros])
    .select('numero')
    .execute();
  return new Set(noirs.map(({ numero }) => numero));
}
