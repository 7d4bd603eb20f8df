import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { peutAppeler } from '../../socle/securite/acces.ts';

/** The names of the functions that the caller may call now. */
export async function fonctionsAppelables(contexte: Contexte): Promise<Set<string>> {
  const { droits } = appelantDe(contexte);
  const maintenant = contexte.horloge.maintenant();
  const fonctions = await contexte.services.droits.toutes(contexte.em);
  return new Set(
    [...fonctions.values()].filter((fonction) => peutAppeler(droits, fonction, maintenant)).map(({ nom }) => nom),
  );
}
