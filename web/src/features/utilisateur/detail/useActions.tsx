'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Texte } from '@/lib/api/erreur';
import { relire } from '@/lib/apollo/relire';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { nomDe } from '@/lib/nomDe';
import { useRetours } from '@/lib/useRetours';
import {
  useChangerStatutCompteMutation,
  useDeconnecterUtilisateurMutation,
  useRenvoyerLienMutation,
} from '../operations.generated';
import type { Statut, Utilisateur } from '../types';

/** What an admin does to an account. */
export function useActions(utilisateur: Utilisateur) {
  const t = useTranslations('utilisateur.actions');
  const c = useTranslations('commun');
  const { confirmer, signaler } = useRetours();
  const [changerStatut] = useChangerStatutCompteMutation();
  const [deconnecter] = useDeconnecterUtilisateurMutation(relire('voirUtilisateur'));
  const [renvoyer] = useRenvoyerLienMutation();
  const { id, version } = utilisateur;
  const nom = nomDe(utilisateur);

  async function faire(travail: () => Promise<Texte | undefined>): Promise<void> {
    try {
      const message = await travail();
      if (message) confirmer(message);
    } catch (erreur) {
      signaler(erreur);
    }
  }

  function demander(titre: string, question: string, bouton: string, travail: () => Promise<Texte | undefined>) {
    demanderConfirmation({
      title: titre,
      children: <Text>{question}</Text>,
      labels: { confirm: bouton, cancel: c('annuler') },
      confirmProps: { color: 'red' },
      closeButtonProps: { 'aria-label': c('fermer') },
      onConfirm: () => void faire(travail),
    });
  }

  const poser = async (statut: Statut) => {
    const { data } = await changerStatut({ variables: { input: { id, version, statut } } });
    return data?.modifierStatutUtilisateur.message;
  };
  return {
    poser,
    changerStatut: (statut: Statut) => faire(() => poser(statut)),
    deconnecter: () =>
      demander(t('deconnecter.titre', { nom }), t('deconnecter.question'), t('deconnecter.bouton'), async () => {
        const { data } = await deconnecter({ variables: { utilisateurId: id } });
        return data?.deconnecterPartout.message;
      }),
    renvoyer: () =>
      faire(async () => {
        await renvoyer({ variables: { input: { identifiant: utilisateur.login ?? '' } } });
        const email = utilisateur.email ?? '';
        return { fr: `Un lien est parti à ${email}`, en: `A link has left to ${email}` };
      }),
  };
}
