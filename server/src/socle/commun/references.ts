import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../base/base-de-donnees.ts';
import { conflit } from './erreurs.ts';
import type { Bilingue } from './texte.ts';

interface Reference {
  table: string;
  colonne: string;
  /** Plural, as said after a number: « rôle(s) » and "role(s)". */
  mots: Bilingue;
}

/**
 * References never dangle (spec 1-product, decision 8): CONFLICT that counts what still refers to a row about to be
 * deleted, and says what to do instead (`plutot`). Foreign keys hold it besides, whatever comes between.
 */
export async function refuserSiCite(
  em: EntityManager,
  id: number,
  objet: Bilingue,
  references: readonly Reference[],
  plutot?: Bilingue,
): Promise<void> {
  const trouvees: Bilingue[] = [];
  for (const { table, colonne, mots } of references) {
    const { compte } = await sql(em)
      .selectFrom(table as 'role')
      .where(colonne as 'id', '=', id)
      .select((ou) => ou.fn.countAll<number>().as('compte'))
      .executeTakeFirstOrThrow();
    if (Number(compte) > 0) trouvees.push({ fr: `${compte} ${mots.fr}`, en: `${compte} ${mots.en}` });
  }
  if (trouvees.length === 0) return;
  const liste = (langue: 'fr' | 'en') => trouvees.map((trouvee) => trouvee[langue]).join(', ');
  throw conflit(
    { fr: `${objet.fr} sert encore : suppression refusée`, en: `${objet.en} is still in use: deletion refused` },
    {
      details: {
        fr: `Y renvoient encore : ${liste('fr')}${plutot ? `. ${plutot.fr}` : ''}`,
        en: `Still referring to it: ${liste('en')}${plutot ? `. ${plutot.en}` : ''}`,
      },
    },
  );
}
