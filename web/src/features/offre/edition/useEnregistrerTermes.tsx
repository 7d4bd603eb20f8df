'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { type ChampEnConflit, type Choix, Conflit } from '@/components/Conflit/Conflit';
import { champsEnConflit, fusionner } from '@/components/Conflit/champsEnConflit';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { nomDe } from '@/lib/nomDe';
import { useRetours } from '@/lib/useRetours';
import { type OffreEntiereFragment, useModifierOffreMutation } from '../operations.generated';
import { type Aplat, aplatir, changements, completer, deplier } from './aplat';
import { baseDe, termesLus } from './base';
import { useAffichageTermes } from './useAffichageTermes';
import { useConfirmationPrix } from './useConfirmationPrix';
import type { TermesEnvoyes } from './valeurs';

interface Options {
  offre: OffreEntiereFragment;
  /** The offer as it is now, from the API. */
  relire: () => Promise<OffreEntiereFragment>;
  fini: () => void;
  /** After the question of a conflict: what was typed is saved. */
  oublier: () => void;
}
interface EnConflit {
  champs: ChampEnConflit[];
  depart: Aplat;
  mienne: Aplat;
  actuelle: Aplat;
  lue: OffreEntiereFragment;
}

/**
 * Saves terms. Before it writes it looks at the offer again: what somebody else changed meanwhile is merged, or asked
 * field by field, a tariff being a field; and whoever takes results of tests back is asked first.
 */
export function useEnregistrerTermes({ offre, relire, fini, oublier }: Options) {
  const { lire, signaler, confirmer, dire } = useRetours();
  const [modifier] = useModifierOffreMutation();
  const affichage = useAffichageTermes();
  const demander = useAccord();
  const confirmerPrix = useConfirmationPrix();
  const t = useTranslations('offre.termes');
  const [conflit, setConflit] = useState<EnConflit | null>(null);

  /** False: there is a question first. */
  async function envoyer(voulus: TermesEnvoyes, depart: TermesEnvoyes, connue: OffreEntiereFragment): Promise<boolean> {
    const lue = await relire();
    const actuels = termesLus(lue);
    const [d = {}, mienne = {}, actuelle = {}] = completer(aplatir(depart), aplatir(voulus), aplatir(actuels));
    if (lue.version !== connue.version) {
      const libelles = affichage.libelles(Object.keys(d));
      const champs = champsEnConflit({ depart: d, mienne, actuelle, libelles, afficher: affichage.valeur });
      if (champs.length > 0) {
        setConflit({ champs, depart: d, mienne, actuelle, lue });
        return false;
      }
    }
    return ecrire(deplier(fusionner({ depart: d, mienne, actuelle }, {})), actuels, lue, connue);
  }

  async function ecrire(
    voulus: TermesEnvoyes,
    actuels: TermesEnvoyes,
    lue: OffreEntiereFragment,
    connue: OffreEntiereFragment,
  ): Promise<boolean> {
    const changes = changements(actuels, voulus);
    if (Object.keys(changes).length === 0) {
      dire(t('rien'));
      fini();
      return true;
    }
    if (!(await demander(lue, connue))) return false;
    try {
      const input = { id: lue.id, version: lue.version, ...changes };
      const { data } = await confirmerPrix((confirme) => modifier({ variables: { input: { ...input, ...confirme } } }));
      if (data) confirmer(data.modifierOffre.message);
      fini();
      return true;
    } catch (erreur) {
      // Somebody was faster by an instant: it is looked at again.
      const { code, extensions } = lire(erreur);
      if (code !== 'CONFLICT' || extensions.actuel === undefined) throw erreur;
      return envoyer(voulus, actuels, lue);
    }
  }

  function trancher(choix: Record<string, Choix>): void {
    if (conflit === null) return;
    const { depart, mienne, actuelle, lue } = conflit;
    setConflit(null);
    ecrire(deplier(fusionner({ depart, mienne, actuelle }, choix)), termesLus(lue), lue, offre)
      .then((ecrits) => ecrits && oublier())
      .catch(signaler);
  }

  const fenetre: ReactNode = conflit && (
    <Conflit
      champs={conflit.champs}
      {...(conflit.lue.modifierPar && { auteur: nomDe(conflit.lue.modifierPar) })}
      surChoix={trancher}
      surAnnulation={() => setConflit(null)}
    />
  );
  /** A draft was begun on the offer as it was: of that version, and with those terms. */
  const enregistrer = (voulus: TermesEnvoyes, version: number, depart: TermesEnvoyes) =>
    version === offre.version
      ? envoyer(voulus, termesLus(offre), offre)
      : envoyer(voulus, depart, { ...offre, version });
  return { enregistrer, fenetre };
}

/** Asked before results are taken back, and when the version that was edited has been activated meanwhile. */
function useAccord() {
  const t = useTranslations('offre.termes');
  const c = useTranslations('commun');
  return (lue: OffreEntiereFragment, connue: OffreEntiereFragment): Promise<boolean> => {
    const repris = resultatsRepris(lue);
    const autre =
      baseDe(lue).id !== baseDe(connue).id || (lue.versionPreparee === null) !== (connue.versionPreparee === null);
    if (repris === 0 && !autre) return Promise.resolve(true);
    const { numero } = baseDe(lue);
    return new Promise((repondre) => {
      demanderConfirmation({
        title: t(repris > 0 ? 'reprendreTitre' : 'entreTempsTitre'),
        children: (
          <>
            {autre && <Text>{t(lue.versionPreparee ? 'entreTempsPreparee' : 'entreTempsActive', { numero })}</Text>}
            {repris > 0 && <Text>{t('reprendre', { nombre: repris, numero })}</Text>}
          </>
        ),
        labels: { confirm: t(repris > 0 ? 'reprendreOui' : 'entreTempsOui'), cancel: c('annuler') },
        closeButtonProps: { 'aria-label': c('fermer') },
        onConfirm: () => repondre(true),
        onCancel: () => repondre(false),
        onClose: () => repondre(false),
      });
    });
  };
}

/** How many test numbers would have to begin again. */
export function resultatsRepris({ versionPreparee }: OffreEntiereFragment): number {
  if (versionPreparee === null) return 0;
  const tests = versionPreparee.numerosTest;
  // Whoever may not see the tests knows that there are some by the state alone.
  if (tests === null) return versionPreparee.statut === 'BROUILLON' ? 0 : 1;
  return tests.filter(({ resultat, essaiA }) => resultat !== 'EN_ATTENTE' || essaiA !== null).length;
}
