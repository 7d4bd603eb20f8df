'use client';

import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import { useEntitesAChoisirQuery } from '../operations.generated';
import type { Statut, Utilisateur } from '../types';
import type { ApplicationEtRoles } from '../useChoix';
import type { Valeurs } from './valeurs';

const CHAMPS = ['prenom', 'nom', 'login', 'email', 'telephone', 'profil', 'langue', 'statut', 'expire'] as const;

/** The form's fields and their values in words: for the summary of errors and for two people's versions side by side. */
export function useAffichage(
  utilisateur: Utilisateur | null,
  applications: ApplicationEtRoles[],
  ids: readonly string[],
) {
  const t = useTranslations('utilisateur');
  const { date } = useDates();
  const { data } = useEntitesAChoisirQuery({ variables: { recherche: null }, fetchPolicy: 'cache-first' });
  const montrees = applications.filter(({ id }) => ids.includes(id));
  const libelles: Record<string, string> = {
    ...Object.fromEntries(CHAMPS.map((champ) => [champ, t(`champs.${champ}`)])),
    entiteId: t('champs.entite'),
    ...Object.fromEntries(
      montrees.flatMap(({ id, nom }) => [
        [`role_${id}`, nom],
        [`fin_${id}`, t('roles.fin', { application: nom })],
      ]),
    ),
  };
  function afficher(nom: string, valeur: Valeurs[string]): string {
    if (valeur === '') return '';
    if (nom === 'statut') return t(`statuts.${valeur as Statut}`);
    if (nom === 'expire' || nom.startsWith('fin_')) return date(`${valeur}T12:00:00Z`, 'jourMoyen');
    if (nom.startsWith('role_')) {
      const roles = applications.flatMap((application) => application.roles);
      return roles.find(({ id }) => id === valeur)?.nom ?? valeur;
    }
    if (nom !== 'entiteId') return valeur;
    const connues = [...(data?.consulterEntite.items ?? []), ...(utilisateur?.entite ? [utilisateur.entite] : [])];
    return connues.find(({ id }) => id === valeur)?.nom ?? valeur;
  }
  return { libelles, afficher };
}
