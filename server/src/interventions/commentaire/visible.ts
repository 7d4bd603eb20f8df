import { lirePreparee } from '../../socle/base/requete-preparee.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { LINTERVENTION } from '../intervention/intervention.lecture.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { cellesDe } from '../intervention/lignes.ts';
import { COLONNES_DES_REPONSES } from '../intervention/reponses.ts';

export async function interventionVisible(contexte: Contexte, id: number) {
  const ligne = await chercherVisible(contexte, id);
  if (!ligne) throw introuvable(LINTERVENTION);
  return ligne;
}

/** One that the caller may see, as far as a comment asks for it. */
export async function chercherVisible(contexte: Contexte, id: number) {
  const { utilisateurId, toutes, equipe } = regardDe(contexte);
  const [ligne] = await lirePreparee(contexte.em, `visible ${toutes}`, { id, utilisateurId, equipe }, (base, v) =>
    cellesDe(base, { ...v, toutes })
      .where('i.id', '=', v.id)
      .select([...COLONNES_DES_REPONSES, 'i.standardisteId', 'i.intervenantId']),
  );
  return ligne;
}
