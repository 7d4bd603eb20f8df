import type { EntityManager } from '@mikro-orm/core';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { changementsDe } from '../../socle/champs/saisie.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { enClair } from '../../socle/commun/edition.ts';
import { champInvalide, conflitDeVersion } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { verrouillerIntervenant } from '../intervention/creneaux.ts';
import { Secteur } from '../secteur/secteur.entity.ts';
import { CHAMPS } from './fiche-intervenant.champs.ts';
import { FicheIntervenant } from './fiche-intervenant.entity.ts';
import type { ModifierFicheIntervenantInput } from './fiche-intervenant.inputs.ts';
import { lireFichesDe } from './fiche-intervenant.lecture.ts';
import { IntervenantSecteur } from './intervenant-secteur.entity.ts';

/** Version 0: they have no card yet. Two who write the first one go one after the other. */
export async function modifier(
  contexte: Contexte,
  input: ModifierFicheIntervenantInput,
): Promise<LigneDe<'fiche_intervenant'>> {
  const { em, horloge } = contexte;
  const id = await verrouillerIntervenant(contexte, input.utilisateurId, 'utilisateurId');
  const utilisateur = em.getReference(Utilisateur, id);
  const actuelle = await em.findOne(FicheIntervenant, { utilisateur });
  if ((actuelle?.version ?? 0) !== input.version) throw await perimee(em, id, actuelle);
  const fiche = actuelle ?? em.create(FicheIntervenant, { utilisateur, codePostalBase: null, couleur: null });
  em.assign(fiche, changementsDe(CHAMPS, input));
  // What stands beside the card is of its version: of two who change it, one is told.
  if (input.secteurIds && (await remplacerSecteurs(em, utilisateur, input.secteurIds)))
    fiche.modifierA = horloge.maintenant();
  await em.flush();
  const [ligne] = await lireFichesDe(em, [id]);
  if (!ligne) throw new Error('Une fiche qui vient d’être écrite n’est pas lue');
  return ligne;
}

async function remplacerSecteurs(em: EntityManager, utilisateur: Utilisateur, saisis: readonly string[]) {
  const voulus = new Set(saisis.map((id) => cleOuAucune(id)));
  const connus = await em.find(IntervenantSecteur, { utilisateur });
  const secteurs = await em.find(Secteur, { id: { $in: [...voulus] } });
  if (secteurs.length < voulus.size)
    throw champInvalide('secteurIds', 'Un de ces secteurs n’existe pas.', 'One of these sectors does not exist.');
  const retires = connus.filter(({ secteur }) => !voulus.has(secteur.id));
  const ajoutes = secteurs.filter((secteur) => !connus.some((connu) => connu.secteur.id === secteur.id));
  em.remove(retires);
  for (const secteur of ajoutes) em.create(IntervenantSecteur, { utilisateur, secteur });
  return retires.length + ajoutes.length > 0;
}

async function perimee(em: EntityManager, utilisateurId: number, fiche: FicheIntervenant | null) {
  const liens = await em.find(IntervenantSecteur, { utilisateur: utilisateurId });
  const secteurIds = liens.map(({ secteur }) => String(secteur.id));
  return conflitDeVersion({ version: 0, ...(fiche && enClair(em, fiche)), secteurIds });
}
