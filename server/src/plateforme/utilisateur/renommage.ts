import type { EntityManager } from '@mikro-orm/core';

type Suite = (em: EntityManager, utilisateurId: number) => Promise<void>;
const suites: Suite[] = [];

/** What a house keeps of people's names follows them: `suite` runs in the transaction that renames an account. */
export function quandUnCompteEstRenomme(suite: Suite): void {
  suites.push(suite);
}

export async function compteRenomme(em: EntityManager, utilisateurId: number): Promise<void> {
  for (const suite of suites) await suite(em, utilisateurId);
}
